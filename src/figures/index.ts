import { movementScenes } from './movements/index.ts';
import type { Scene } from './scene.ts';
import { bathroomScenes } from './scenes/bathroom.ts';
import { bedMoveScenes } from './scenes/bed-moves.ts';
import { calmScenes } from './scenes/calm.ts';
import { carScenes } from './scenes/car.ts';
import { crutchScenes } from './scenes/crutches.ts';
import { elbowCrutchScenes } from './scenes/elbow-crutches.ts';
import { fallScenes } from './scenes/fall.ts';
import { helpingScenes } from './scenes/helping.ts';
import { lyingScenes } from './scenes/lying.ts';
import { pairScenes } from './scenes/pairs.ts';
import { seatScenes } from './scenes/seats.ts';
import { stairScenes } from './scenes/stairs.ts';
import { walkingScenes } from './scenes/walking.ts';

/** Every group of pictures. A new group is one file, listed here. */
const GROUPS: readonly (readonly Scene[])[] = [
  lyingScenes,
  bedMoveScenes,
  movementScenes,
  seatScenes,
  pairScenes,
  walkingScenes,
  stairScenes,
  elbowCrutchScenes,
  crutchScenes,
  carScenes,
  bathroomScenes,
  helpingScenes,
  fallScenes,
  calmScenes,
];

/** Every picture by id. */
export const SCENES: ReadonlyMap<string, Scene> = new Map(
  GROUPS.flat().map((scene) => [scene.id, scene]),
);
