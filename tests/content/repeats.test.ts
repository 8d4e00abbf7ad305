import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publishedRepeats } from '../../src/domain/repeats.ts';
import { library } from './real.ts';

/**
 * What the program reads from the dose of each exercise, written by hand from the words. Who changes a
 * dose changes this table too, so that no pack offers a number that nobody meant.
 */
const REPEATS: Record<string, [from: number, to: number]> = {
  'heel-raises': [8, 10],
  'heel-slides': [10, 10],
  'quad-sets': [8, 10],
  'seated-knee-bend': [3, 5],
  'seated-pelvic-tilt': [5, 5],
  'single-knee-to-chest': [3, 3],
  'sit-to-stand': [5, 10],
  'standing-hip-lift': [8, 12],
  'straight-leg-raise': [8, 12],
};

test('the repeats of each exercise are read from its dose as a person reads them', () => {
  const read = [...library.exercises.values()].flatMap((exercise) => {
    const repeats = publishedRepeats(exercise);
    return repeats ? [[exercise.id, [repeats.from, repeats.to]]] : [];
  });
  assert.deepEqual(Object.fromEntries(read), REPEATS);
});
