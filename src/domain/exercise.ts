import type { Exercise } from '../schema/exercise.ts';
import { exercisesOf } from './body.ts';
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

/** Those of them that a guide shows: what it takes to do the exercise safely. */
export function briefExerciseTexts({
  position,
  steps,
  dose,
  stopIf,
  askFirst,
}: Exercise): string[] {
  return [position, ...steps, dose.amount, dose.often, ...stopIf, ...askFirst];
}

/** The guides that embed an exercise. */
export function guidesWith({ articles }: Library, exerciseId: string): Item<'articles'>[] {
  return [...articles.values()].filter(embeds(exerciseId));
}

/** The exercises that a guide embeds. */
export function exercisesIn(library: Library, guideId: string): Item<'exercises'>[] {
  const guide = library.articles.get(guideId);
  return [...library.exercises.values()].filter(({ id }) => guide && embeds(id)(guide));
}

function embeds(exerciseId: string): (guide: Item<'articles'>) => boolean {
  return ({ holds }) => exercisesOf(holds).includes(exerciseId);
}
