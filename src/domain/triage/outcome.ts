import type { Level } from '../../schema/triage.ts';
import { higher, isAtLeast } from './level.ts';

export type Answer = 'yes' | 'not-sure' | 'no';

/** Answers by the id of a sign or context. What is missing was never answered. */
export type Answers = ReadonlyMap<string, Answer>;

/** Signs and contexts that together raise the urgency. */
export interface Raise {
  all: readonly string[];
  raiseTo: Level;
  reason: string;
  sources?: readonly string[];
  /** The sign that another counts as, once its window of days has passed. */
  late?: string;
}

/** What the outcome is computed from: the level of each sign, and the combinations. */
export interface Rules {
  /** Level by sign id. What is asked but not in here is a context: it has no level of its own. */
  levels: ReadonlyMap<string, Level>;
  combinations: readonly Raise[];
}

export interface Outcome {
  level: Level;
  /** The signs that count, as answered; most are why the level is what it is. */
  signs: string[];
  /** The combinations that are met. */
  raises: Raise[];
}

/**
 * The urgency of some answers: the highest level among all signs that count and all combinations
 * that are met. There is no scoring and nothing subtracts, so adding an answer can never lower it
 * (`clinical/triage.md`, 1 and 9).
 * @param unanswered how a question that was never answered counts; `no` only while questions are
 *   still being asked
 */
export function outcome(
  rules: Rules,
  answers: Answers,
  unanswered: 'not-sure' | 'no' = 'not-sure',
): Outcome {
  const counts = (id: string) => isPresent(rules, id, answers.get(id) ?? unanswered);
  const signs = [...rules.levels.keys()].filter(counts);
  const raises = rules.combinations.filter(({ all }) => all.every(counts));
  const levels = [
    ...signs.map((id) => rules.levels.get(id) ?? 'self-care'),
    ...raises.map(({ raiseTo }) => raiseTo),
  ];
  return { level: levels.reduce<Level>(higher, 'self-care'), signs, raises };
}

/**
 * Whether an answer counts as yes. "Not sure" does for emergency and same-day signs and for
 * contexts; for milder signs it counts as no, with "call if you are unsure" beside the result.
 */
export function isPresent({ levels }: Rules, id: string, answer: Answer): boolean {
  if (answer !== 'not-sure') return answer === 'yes';
  const level = levels.get(id);
  return level === undefined || isAtLeast(level, 'same-day');
}
