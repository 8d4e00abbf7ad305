import type { Library } from '../library.ts';
import { flowRules, flowSteps } from './flow-rules.ts';
import { isAtLeast, levelRank } from './level.ts';
import { outcome, type Answer, type Answers, type Rules } from './outcome.ts';
import { nextStep, type Step } from './walk.ts';

/** The questions under proof. What decides is a parameter, so that a faulty one can be caught. */
export interface Subject {
  rules: Rules;
  steps: readonly Step[];
  next: typeof nextStep;
  outcomeOf: (rules: Rules, answers: Answers) => { level: Outcome };
}

type Outcome = ReturnType<typeof outcome>['level'];

/** What was tried for one safety property, and what broke it. */
export interface Proof {
  property: PropertyId;
  checked: number;
  failures: string[];
}

/** The questions of one flow, or of every worry at once. */
export function subjectOf(library: Library, flowId: string): Subject {
  return {
    rules: flowRules(library, flowId),
    steps: flowSteps(library, flowId),
    next: nextStep,
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
 * The safety properties that can be enumerated (`clinical/triage.md`, 9: 1, 2, 4, 5, 6, 7, 8).
 * Their plain words for readers stand in `strings.proof`.
 */
export const PROPERTIES = [
  { id: 'own-level', tryAll: ownLevel },
  { id: 'unknown', tryAll: unknownIsYes },
  { id: 'monotone', tryAll: monotonePairs },
  { id: 'order', tryAll: anyOrder },
  { id: 'highest-wins', tryAll: highestWins },
  { id: 'walk', tryAll: walks },
  { id: 'early-stop', tryAll: earlyStops },
] as const satisfies readonly { id: string; tryAll: (subject: Subject) => Trial }[];

export type PropertyId = (typeof PROPERTIES)[number]['id'];

/** Each sign alone reaches at least its own level. */
function* ownLevel(subject: Subject): Trial {
  const { level, withAnswers } = lab(subject);
  for (const [id, own] of subject.rules.levels) {
    const reached = level(withAnswers([[id, 'yes']]));
    yield isAtLeast(reached, own) ? undefined : `${id} is ${own} but reaches ${reached}`;
  }
}

/** "Not sure" about a danger, and a danger that was never asked, count as yes. */
function* unknownIsYes(subject: Subject): Trial {
  const { level, withAnswers, allNo } = lab(subject);
  for (const [id, own] of subject.rules.levels) {
    if (!isAtLeast(own, 'same-day')) continue;
    const unanswered = new Map(allNo);
    unanswered.delete(id);
    for (const answers of [withAnswers([[id, 'not-sure']]), unanswered]) {
      const reached = level(answers);
      yield isAtLeast(reached, own) ? undefined : `unknown ${id} reaches only ${reached}`;
    }
  }
}

/** A second answer never lowers what the first one reached. */
function* monotonePairs(subject: Subject): Trial {
  const { rank, withAnswers } = lab(subject);
  for (const [a, b] of pairs(subject)) {
    for (const given of assignments([a, b])) {
      const both = rank(withAnswers(given));
      for (const [id, answer] of given) {
        const alone = rank(withAnswers([[id, answer]]));
        yield both >= alone ? undefined : `${a} with ${b} is lower than ${id} alone`;
      }
    }
  }
}

/** The same answers in another order give the same result. */
function* anyOrder(subject: Subject): Trial {
  const { level, withAnswers } = lab(subject);
  for (const pair of pairs(subject)) {
    const given = [...withAnswers(pair.map((id): [string, Answer] => [id, 'yes']))];
    const turned = new Map([...given].reverse());
    yield level(new Map(given)) === level(turned) ? undefined : `${pair.join(' and ')} by order`;
  }
}

/** Nothing subtracts and nothing is added up: a further sign gives the higher of the two levels. */
function* highestWins(subject: Subject): Trial {
  const { rank, withAnswers, ids, linked } = lab(subject);
  const further = ids.flatMap((other) =>
    (['yes', 'not-sure'] as const).map((answer) => {
      const entry: [string, Answer] = [other, answer];
      return { other, entry, alone: rank(withAnswers([entry])), mayRaise: linked.includes(other) };
    }),
  );
  for (const given of linkedStates(subject)) {
    const base = rank(withAnswers(given));
    for (const { other, entry, alone, mayRaise } of further) {
      if (given.has(other)) continue;
      const both = rank(withAnswers([...given, entry]));
      const top = Math.max(base, alone);
      // A sign that some rule combines may raise further; any other changes nothing else.
      const holds = mayRaise ? both >= top : both === top;
      yield holds ? undefined : `${other} beside ${told(given)}`;
    }
  }
}

/** Asked a screen at a time, the result is that of all answers together; no dead end, no loop. */
function* walks(subject: Subject): Trial {
  const { level, withAnswers } = lab(subject);
  for (const truth of readers(subject)) {
    const full = withAnswers(truth);
    const { asked, reached } = walk(subject, full);
    const isForward = asked.every((step, index) => index === 0 || step > (asked[index - 1] ?? 0));
    const fault =
      asked[0] !== 0
        ? 'does not begin with the emergency signs'
        : !isForward
          ? 'goes back'
          : reached !== level(full)
            ? `ends at ${reached}, not ${level(full)}`
            : undefined;
    yield fault && `the walk ${fault}: ${told(truth)}`;
  }
}

/** Questions are left out only after an emergency, or when no answer to them could raise the level. */
function* earlyStops(subject: Subject): Trial {
  const { level, withAnswers } = lab(subject);
  for (const truth of readers(subject)) {
    const { asked, reached } = walk(subject, withAnswers(truth));
    const left = subject.steps.filter((_, index) => !asked.includes(index)).flat();
    const worst = new Map([
      ...withAnswers(truth),
      ...left.map((id): [string, Answer] => [id, 'yes']),
    ]);
    const isSafe = reached === 'emergency' || level(worst) === reached;
    yield isSafe ? undefined : `stops at ${reached} too early: ${told(truth)}`;
  }
}

/** The tools of a proof on one subject. */
function lab({ rules, steps, outcomeOf }: Subject) {
  const ids = steps.flat();
  const allNo = new Map(ids.map((id): [string, Answer] => [id, 'no']));
  const level = (answers: Answers) => outcomeOf(rules, answers).level;
  return {
    ids,
    allNo,
    /** Signs and contexts that some rule combines: only these can act on each other. */
    linked: [...new Set(rules.combinations.flatMap(({ all }) => all))],
    level,
    rank: (answers: Answers) => levelRank(level(answers)),
    withAnswers: (entries: Iterable<[string, Answer]>) => new Map([...allNo, ...entries]),
  };
}

function* pairs({ steps }: Subject): Generator<[string, string]> {
  const ids = steps.flat();
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
  const { linked } = lab(subject);
  if (3 ** linked.length <= MOST_STATES) {
    yield* assignments(linked);
    return;
  }
  for (const { all } of subject.rules.combinations) yield* assignments(all);
}

/** Readers to walk through the questions: every linked state, every single answer, every pair. */
function* readers(subject: Subject): Generator<Map<string, Answer>> {
  yield* linkedStates(subject);
  for (const id of subject.steps.flat()) yield* assignments([id]);
  for (const pair of pairs(subject)) {
    yield new Map(pair.map((id): [string, Answer] => [id, 'yes']));
  }
}

/** Answers the questions as the island asks them. */
function walk({ rules, steps, next, outcomeOf }: Subject, truth: Answers) {
  const given = new Map<string, Answer>();
  const asked: number[] = [];
  let at = next(rules, steps, given, -1);
  while (at !== undefined && asked.length <= steps.length) {
    asked.push(at);
    for (const id of steps[at] ?? []) given.set(id, truth.get(id) ?? 'no');
    at = next(rules, steps, given, at);
  }
  return { asked, reached: outcomeOf(rules, given).level };
}

const told = (answers: Answers) =>
  [...answers].map(([id, answer]) => `${id}: ${answer}`).join(', ') || 'all no';
