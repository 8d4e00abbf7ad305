import type { Level, Sign } from '../../schema/triage.ts';
import type { Library } from '../library.ts';
import { callOf, raisedCall, type Call } from './contact.ts';
import { levelRank } from './level.ts';
import { allRaises, type RaisingRules } from './plan.ts';
import type { Raise } from './outcome.ts';

/** What the line of a sign is made of. */
export type LineRules = RaisingRules & Pick<Library, 'contacts'>;

/** What raises a sign, as a sentence: "If you take a blood thinner, get emergency help now." */
export interface RaiseLine {
  level: Level;
  text: string;
}

/** The line of a sign on every face, on screen, on paper and as data. */
export interface SignLine {
  statement: string;
  doNow: string | undefined;
  /** What makes it more urgent, the most urgent first. */
  raises: RaiseLine[];
  /** Who to call and how soon. */
  action: string;
  call: Call;
}

/** The one line of a sign: what is noticed, what to do at once, what raises it, who to call and how soon. */
export function signLine(rules: LineRules, sign: Sign): SignLine {
  const call = callOf(rules, sign);
  return {
    statement: sign.statement,
    doNow: sign.doNow,
    raises: raiseLines(rules, sign),
    action: call.words.action,
    call,
  };
}

/** The line as one text that is safe to read out of place. */
export function signSentence(rules: LineRules, sign: Sign): string {
  const { statement, doNow, raises, action } = signLine(rules, sign);
  return [statement, doNow, ...raises.map(({ text }) => text), action].filter(Boolean).join(' ');
}

/** One sentence for each way of calling to which something raises the sign. */
function raiseLines(rules: LineRules, sign: Sign): RaiseLine[] {
  const own = allRaises(rules).filter(
    ({ all, raiseTo }) => all.includes(sign.id) && levelRank(raiseTo) > levelRank(sign.level),
  );
  const byAction = new Map<string, { level: Level; conditions: string[] }>();
  for (const raise of inOrder(rules, own)) {
    const { action } = raisedCall(rules, lateSign(rules, raise) ?? sign, raise.raiseTo).words;
    const line = byAction.get(action) ?? { level: raise.raiseTo, conditions: [] };
    line.conditions.push(conditionOf(rules, raise, sign.id));
    byAction.set(action, line);
  }
  return [...byAction]
    .map(([action, { level, conditions }]) => ({
      level,
      text: `If ${conditions.join(', or if ')}, ${lowered(action)}`,
    }))
    .sort((a, b) => levelRank(b.level) - levelRank(a.level));
}

/** Raises in the order of contexts, those by another sign last: the words hang on no order of files. */
function inOrder({ contexts }: RaisingRules, raises: readonly Raise[]): Raise[] {
  const ids = [...contexts.keys()];
  const place = ({ all }: Raise) => {
    const first = ids.findIndex((id) => all.includes(id));
    return first === -1 ? ids.length : first;
  };
  const name = ({ all }: Raise) => [...all].sort().join(' ');
  return [...raises].sort((a, b) => place(a) - place(b) || (name(a) < name(b) ? -1 : 1));
}

/** What must be true besides a sign, as a clause after "if". */
function conditionOf({ signs, contexts }: RaisingRules, { all }: Raise, id: string): string {
  return all
    .filter((other) => other !== id)
    .map((other) => contexts.get(other)?.condition ?? clauseOf(signs.get(other)?.statement ?? ''))
    .join(' and ');
}

const lateSign = ({ signs }: RaisingRules, { late }: Raise) =>
  late === undefined ? undefined : signs.get(late);

/** A sentence as a clause: "One leg has grown weak." is "one leg has grown weak". */
const clauseOf = (statement: string) => lowered(statement).replace(/[.!]$/, '');

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
