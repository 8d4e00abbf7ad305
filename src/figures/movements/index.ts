import { scenesOf, type Movement } from '../movement.ts';
import type { Scene } from '../scene.ts';
import { bedMovements } from './bed.ts';
import { carMovements } from './car.ts';
import { counterMovements } from './counter.ts';
import { facingMovements } from './facing.ts';
import { fallMovements } from './fall.ts';
import { seatMovements } from './seat.ts';
import { stepMovements } from './steps.ts';

/** Every group of movements. A new group is one file, listed here. */
const GROUPS: readonly (readonly Movement[])[] = [
  bedMovements,
  seatMovements,
  counterMovements,
  facingMovements,
  stepMovements,
  carMovements,
  fallMovements,
];

/** Every movement by id. */
export const MOVEMENTS: ReadonlyMap<string, Movement> = new Map(
  GROUPS.flat().map((movement) => [movement.id, movement]),
);

/** The pictures of all movements. */
export const movementScenes: readonly Scene[] = [...MOVEMENTS.values()].flatMap(scenesOf);
