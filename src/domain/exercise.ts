import type { Exercise } from '../schema/exercise.ts';
import type { Item, Library } from './library.ts';

/** The texts of an exercise in the order in which the page shows them. */
export function exerciseTexts(exercise: Exercise): string[] {
  return [
    exercise.purpose,
    exercise.position,
    ...exercise.steps,
    exercise.dose.amount,
    exercise.dose.often,
    exercise.feel,
    ...exercise.stopIf,
    ...exercise.askFirst,
    exercise.easier ?? '',
    exercise.harder ?? '',
  ];
}

/** The guides that embed an exercise. */
export function guidesWith({ articles }: Library, exerciseId: string): Item<'articles'>[] {
  const mark = new RegExp(`<Exercise\\s+id="${exerciseId}"`);
  return [...articles.values()].filter(({ body }) => mark.test(body));
}

/** The exercises that a guide embeds. */
export function exercisesIn(library: Library, guideId: string): Item<'exercises'>[] {
  return [...library.exercises.values()].filter((exercise) =>
    guidesWith(library, exercise.id).some(({ id }) => id === guideId),
  );
}
