import type { Exercise } from '../schema/exercise.ts';
import { withoutCitations } from './citations.ts';

/** How often a movement is repeated in one go, from and to. */
export interface Repeats {
  from: number;
  to: number;
}

/**
 * The repeats that an exercise's published dose gives in numerals: "8 to 10 times", "About 10
 * repeats". Undefined when it gives none, as in "5 to 10 minutes". The words are read, so that dose
 * and choice can never differ; `tests/content/repeats.test.ts` holds that they are those of its words.
 */
export function publishedRepeats({ dose }: Pick<Exercise, 'dose'>): Repeats | undefined {
  const found = /\b(\d+)(?: to (\d+))?(?: slow)? (?:repeats|times)\b/.exec(
    withoutCitations(dose.amount),
  );
  if (!found) return undefined;
  const from = Number(found[1]);
  return { from, to: Number(found[2] ?? from) };
}

/** The numbers of repeats a clinic may choose: those of the published dose, never above it. */
export function choosableRepeats(exercise: Pick<Exercise, 'dose'>): number[] {
  const { from, to } = publishedRepeats(exercise) ?? { from: 1, to: 0 };
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
