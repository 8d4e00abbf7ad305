import type { Level } from '../../schema/triage.ts';
import { higher } from './level.ts';

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

/** What a reader is told: a level, or that nothing we asked was their worry. */
export type Result = Level | 'not-asked';

/**
 * The urgency of some answers: the highest level among all signs that count and all combinations
 * that are met. There is no scoring and nothing subtracts, so adding an answer can never lower it.
 * @param unanswered how a question that was never answered counts; `no` only while questions are
 *   still being asked
 */
export function outcome(
  rules: Rules,
  answers: Answers,
  unanswered: 'not-sure' | 'no' = 'not-sure',
): Outcome {
  const counts = (id: string) => isPresent(rules, id, answers.get(id) ?? unanswered);
  // What was not answered counts as no here, so only the answers need a look.
  const candidates = unanswered === 'no' ? answers.keys() : rules.levels.keys();
  const signs = [...candidates].filter((id) => rules.levels.has(id) && counts(id));
  const raises = rules.combinations.filter(({ all }) => all.every(counts));
  let level: Level = 'self-care';
  for (const id of signs) level = higher(level, rules.levels.get(id) ?? 'self-care');
  for (const { raiseTo } of raises) level = higher(level, raiseTo);
  return { level, signs, raises };
}

/**
 * Whether an answer counts as yes. "Not sure" does, for every sign that asks for a call and for
 * contexts; for a sign of self-care it counts as no, because it would only reassure.
 */
export function isPresent({ levels }: Rules, id: string, answer: Answer): boolean {
  if (answer !== 'not-sure') return answer === 'yes';
  return levels.get(id) !== 'self-care';
}

/**
 * What the reader is told. "Care for it at home" needs a sign of self-care that was ticked, nothing
 * above it, and no worry besides that we did not ask about: nobody is reassured by default.
 */
export function resultOf({ level, signs }: Outcome, somethingElse = false): Result {
  if (level !== 'self-care') return level;
  return signs.length === 0 || somethingElse ? 'not-asked' : level;
}
