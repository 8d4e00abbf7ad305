import type { Level } from '../../schema/triage.ts';
import type { Library } from '../library.ts';
import { courseOf, idsOf, type Plan } from './course.ts';
import { areasListed, EVERY_WORRY } from './faces.ts';
import { isAtLeast, levelRank } from './level.ts';
import { outcome, type Answer, type Answers, type Rules } from './outcome.ts';
import { planOf } from './plan.ts';
import { walkAs, type Reader, type Tools } from './simulate.ts';
import { nextScreen } from './walk.ts';

/** The questions under proof, as they start at one address. */
export interface Subject extends Tools {
  plan: Plan;
  /** The areas whose signs are under proof: those of the address, or all. */
  areas: readonly string[];
  /** The areas that are ticked already; none at the door. */
  start: readonly string[];
}

/** What was tried for one safety property, and what broke it. */
export interface Proof {
  property: PropertyId;
  checked: number;
  failures: string[];
}

/** The questions at one address, with what decides. */
export function subjectOf(library: Library, flowId: string): Subject {
  const areas = areasListed(library, flowId).map(({ id }) => id);
  return {
    plan: planOf(library),
    areas,
    start: flowId === EVERY_WORRY ? [] : areas,
    next: nextScreen,
    outcomeOf: outcome,
  };
}

/** Tries every property on the questions: exhaustively where the number of answers allows it. */
export function prove(subject: Subject): Proof[] {
  return PROPERTIES.map(({ id, tryAll }) => {
    const failures: string[] = [];
    let checked = 0;
    for (const failure of tryAll(subject)) {
      checked += 1;
      if (failure !== undefined) failures.push(failure);
    }
    return { property: id, checked, failures };
  });
}

const ANSWERS: readonly Answer[] = ['no', 'not-sure', 'yes'];
/** Up to this many states of the linked signs are enumerated; beyond it, those of each rule. */
const MOST_STATES = 3 ** 9;

/** Yields once for each thing tried: nothing, or what went wrong. */
type Trial = Generator<string | undefined>;

/**
 * The safety properties that can be enumerated. Their plain words for readers stand in
 * `strings.proof`; what every face of the built site must say is proved over the site.
 */
export const PROPERTIES = [
  { id: 'own-level', tryAll: ownLevel },
  { id: 'unknown', tryAll: unknownIsYes },
  { id: 'monotone', tryAll: monotonePairs },
  { id: 'order', tryAll: anyOrder },
  { id: 'highest-wins', tryAll: highestWins },
  { id: 'walk', tryAll: walks },
  { id: 'early-stop', tryAll: earlyStops },
  { id: 'any-door', tryAll: anyDoor },
  { id: 'no-green', tryAll: noGreen },
] as const satisfies readonly { id: string; tryAll: (subject: Subject) => Trial }[];

export type PropertyId = (typeof PROPERTIES)[number]['id'];

/** Each sign alone reaches at least its own level. */
function* ownLevel(subject: Subject): Trial {
  const { level, rules } = lab(subject);
  for (const [id, own] of rules.levels) {
    const reached = level(new Map([[id, 'yes']]));
    yield isAtLeast(reached, own) ? undefined : `${id} is ${own} but reaches ${reached}`;
  }
}

/** "Not sure" about what needs a call, and a danger that was never asked, count as yes. */
function* unknownIsYes(subject: Subject): Trial {
  const { level, rules, ids } = lab(subject);
  for (const [id, own] of rules.levels) {
    if (own === 'self-care') continue;
    const unsure = level(new Map([[id, 'not-sure']]));
    const others = ids.filter((other) => other !== id);
    const unanswered = new Map(others.map((other): [string, Answer] => [other, 'no']));
    for (const reached of [unsure, subject.outcomeOf(rules, unanswered).level]) {
      yield isAtLeast(reached, own) ? undefined : `unknown ${id} reaches only ${reached}`;
    }
  }
}

/** A second answer never lowers what the first one reached. */
function* monotonePairs(subject: Subject): Trial {
  const { rank, ids } = lab(subject);
  const alone = new Map(
    ids.map((id) => [id, new Map(ANSWERS.map((it) => [it, rank(new Map([[id, it]]))]))]),
  );
  for (const [a, b] of pairs(ids)) {
    for (const given of assignments([a, b])) {
      const both = rank(given);
      for (const [id, answer] of given) {
        yield both >= (alone.get(id)?.get(answer) ?? Infinity)
          ? undefined
          : `${a} with ${b} is lower than ${id} alone`;
      }
    }
  }
}

/** The same answers in another order give the same result. */
function* anyOrder(subject: Subject): Trial {
  const { level, ids } = lab(subject);
  for (const pair of pairs(ids)) {
    const given = pair.map((id): [string, Answer] => [id, 'yes']);
    const turned = new Map([...given].reverse());
    yield level(new Map(given)) === level(turned) ? undefined : `${pair.join(' and ')} by order`;
  }
}

/** Nothing subtracts and nothing is added up: a further sign gives the higher of the two levels. */
function* highestWins(subject: Subject): Trial {
  const { rank, ids, linked } = lab(subject);
  const further = ids.flatMap((other) =>
    (['yes', 'not-sure'] as const).map((answer) => {
      const entry: [string, Answer] = [other, answer];
      return { other, entry, alone: rank(new Map([entry])), mayRaise: linked.includes(other) };
    }),
  );
  for (const given of linkedStates(subject)) {
    const base = rank(given);
    for (const { other, entry, alone, mayRaise } of further) {
      if (given.has(other)) continue;
      const both = rank(new Map([...given, entry]));
      const top = Math.max(base, alone);
      // A sign that some rule combines may raise further; any other changes nothing else.
      const holds = mayRaise ? both >= top : both === top;
      yield holds ? undefined : `${other} beside ${told(given)}`;
    }
  }
}

/** Asked a screen at a time, the result is that of all answers together; no dead end, no loop. */
function* walks(subject: Subject): Trial {
  const { level } = lab(subject);
  for (const truth of truths(subject)) {
    const { places, level: reached } = walkAs(
      subject.plan,
      { areas: subject.areas, truth },
      subject,
    );
    const isForward = places.every((at, index) => index === 0 || at > (places[index - 1] ?? 0));
    const full = level(truth);
    const fault =
      places[0] !== 0
        ? 'does not begin with the emergency signs'
        : !isForward
          ? 'goes back'
          : reached !== full
            ? `ends at ${reached}, not ${full}`
            : undefined;
    yield fault && `the walk ${fault}: ${told(truth)}`;
  }
}

/** Questions are left out only after an emergency, or when no answer to them could raise the level. */
function* earlyStops(subject: Subject): Trial {
  const { level, course } = lab(subject);
  for (const truth of truths(subject)) {
    const { places, level: reached } = walkAs(
      subject.plan,
      { areas: subject.areas, truth },
      subject,
    );
    const left = course.screens.filter((_, index) => !places.includes(index)).flatMap(idsOf);
    const worst = new Map([...truth, ...left.map((id): [string, Answer] => [id, 'yes'])]);
    const isSafe = reached === 'emergency' || level(worst) === reached;
    yield isSafe ? undefined : `stops at ${reached} too early: ${told(truth)}`;
  }
}

/**
 * From here, every sign of every area is reached, by its area ticked as a worry or at "anything
 * else?", and no walk on which its area is ticked ends below it. So with every rule that raises.
 */
function* anyDoor(subject: Subject): Trial {
  const { plan, start } = subject;
  for (const { id: area, groups } of plan.areas) {
    for (const sign of groups.flatMap(({ ids }) => ids)) {
      const own = plan.levels.get(sign) ?? 'emergency';
      for (const answer of ['yes', 'not-sure'] as const) {
        if (answer === 'not-sure' && own === 'self-care') continue;
        const truth = new Map([[sign, answer]]);
        for (const reader of doorsTo(plan, start, [area], truth)) {
          const { level } = walkAs(plan, reader, subject);
          yield isAtLeast(level, own) ? undefined : `${sign} by ${way(reader)} ends at ${level}`;
        }
      }
    }
  }
  for (const { all, raiseTo } of plan.combinations) {
    const truth = new Map(all.map((id): [string, Answer] => [id, 'yes']));
    const holders = all.flatMap((id) => areaOf(plan, id) ?? []);
    for (const reader of doorsTo(plan, start, holders, truth)) {
      const { level } = walkAs(plan, reader, subject);
      const name = all.join(' + ');
      yield isAtLeast(level, raiseTo) ? undefined : `${name} by ${way(reader)} ends at ${level}`;
    }
  }
}

/** Without a ticked sign of self-care, nobody is told to care for it at home. */
function* noGreen(subject: Subject): Trial {
  const { plan, start } = subject;
  const ids = [...plan.levels.keys(), ...plan.contexts];
  for (const { id: area } of plan.areas) {
    for (const reader of doorsTo(plan, start, [area], new Map())) {
      const { result } = walkAs(plan, reader, subject);
      yield result === 'not-asked'
        ? undefined
        : `nothing ticked by ${way(reader)} ends at ${result}`;
    }
  }
  for (const id of ids) {
    for (const answer of ['yes', 'not-sure'] as const) {
      const isMild = plan.levels.get(id) === 'self-care';
      const reader = { areas: plan.areas.map((it) => it.id), truth: new Map([[id, answer]]) };
      const plain = walkAs(plan, reader, subject).result;
      const other = walkAs(plan, { ...reader, other: true }, subject).result;
      const holds =
        (plain !== 'self-care' || (isMild && answer === 'yes')) && other !== 'self-care';
      yield holds ? undefined : `${id}: ${answer} is told to care for it at home`;
    }
  }
}

/** The ways to some areas from where the questions start: as worries, or at "anything else?". */
function doorsTo(
  plan: Plan,
  start: readonly string[],
  areas: readonly string[],
  truth: Answers,
): Reader[] {
  const elsewhere = plan.areas.find(({ id }) => !areas.includes(id))?.id;
  const straight = { areas: [...start, ...areas], truth };
  const first = start.length > 0 ? start : elsewhere === undefined ? undefined : [elsewhere];
  return first ? [straight, { areas: first, more: areas, truth }] : [straight];
}

const areaOf = (plan: Plan, sign: string): string | undefined =>
  plan.areas.find(({ groups }) => groups.some(({ ids }) => ids.includes(sign)))?.id;

const way = ({ areas, more = [] }: Reader) => `${areas.join(', ')} then ${more.join(', ')}`;

/** The tools of a proof on one subject. */
function lab({ plan, areas, outcomeOf }: Subject) {
  const course = courseOf(plan, areas);
  const { rules } = course;
  const level = (answers: Answers): Level => outcomeOf(rules, answers, 'no').level;
  return {
    course,
    rules,
    ids: course.screens.flatMap(idsOf),
    /** Signs and contexts that some rule combines: only these can act on each other. */
    linked: linkedIds(rules),
    level,
    rank: (answers: Answers) => levelRank(level(answers)),
  };
}

const linkedIds = (rules: Rules) => [...new Set(rules.combinations.flatMap(({ all }) => all))];

function* pairs(ids: readonly string[]): Generator<[string, string]> {
  for (const [index, a] of ids.entries()) {
    for (const b of ids.slice(index + 1)) yield [a, b];
  }
}

/** Every assignment of the three answers to some ids. */
function* assignments(ids: readonly string[]): Generator<Map<string, Answer>> {
  const [first, ...rest] = ids;
  if (first === undefined) {
    yield new Map();
    return;
  }
  for (const tail of assignments(rest)) {
    for (const answer of ANSWERS) yield new Map([[first, answer], ...tail]);
  }
}

/** All states of the linked signs; where these are too many, all states of each rule. */
function* linkedStates(subject: Subject): Generator<Map<string, Answer>> {
  const { linked, rules } = lab(subject);
  if (3 ** linked.length <= MOST_STATES) {
    yield* assignments(linked);
    return;
  }
  for (const { all } of rules.combinations) yield* assignments(all);
}

/** What may be true of a reader: every linked state, every single answer, every pair. */
function* truths(subject: Subject): Generator<Map<string, Answer>> {
  const { ids } = lab(subject);
  yield* linkedStates(subject);
  for (const id of ids) yield* assignments([id]);
  for (const pair of pairs(ids)) {
    yield new Map(pair.map((id): [string, Answer] => [id, 'yes']));
  }
}

const told = (answers: Answers) =>
  [...answers].map(([id, answer]) => `${id}: ${answer}`).join(', ') || 'all no';
