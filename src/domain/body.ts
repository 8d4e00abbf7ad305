/** A stretch of an article as its author wrote it, or the exercise that is shown in its place. */
export type BodyPart = { text: string } | { exercise: string };

/** What the text of an article holds, read from its tree: nothing else may look for it in the words. */
export interface BodyParts {
  /** Its words and its exercises in reading order. */
  parts: readonly BodyPart[];
  /** The flows whose danger signs it asks for, in reading order. */
  flows: readonly string[];
}

/** What a text without words holds. */
export const NOTHING: BodyParts = { parts: [], flows: [] };

/** The ids of the exercises that a text shows, in reading order. */
export const exercisesOf = ({ parts }: BodyParts): string[] =>
  parts.flatMap((part) => ('exercise' in part ? [part.exercise] : []));
