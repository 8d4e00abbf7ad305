import type { Scene } from './scene.ts';
import { bathroomScenes } from './scenes/bathroom.ts';
import { bedExercises } from './scenes/bed-exercises.ts';
import { bedMoveScenes } from './scenes/bed-moves.ts';
import { calmScenes } from './scenes/calm.ts';
import { carScenes } from './scenes/car.ts';
import { chairScenes } from './scenes/chair.ts';
import { counterExercises } from './scenes/counter.ts';
import { crutchScenes } from './scenes/crutches.ts';
import { elbowCrutchScenes } from './scenes/elbow-crutches.ts';
import { fallScenes } from './scenes/fall.ts';
import { gaitScenes } from './scenes/gait.ts';
import { lyingScenes } from './scenes/lying.ts';
import { helpingScenes } from './scenes/helping.ts';
import { pairScenes } from './scenes/pairs.ts';
import { seatExercises } from './scenes/seat-exercises.ts';
import { standingScenes } from './scenes/standing.ts';
import { strengthScenes } from './scenes/strength.ts';
import { stretchScenes } from './scenes/stretches.ts';
import { walkingScenes } from './scenes/walking.ts';

/** Every group of pictures. A new group is one file, listed here. */
const GROUPS: readonly (readonly Scene[])[] = [
  lyingScenes,
  bedMoveScenes,
  bedExercises,
  strengthScenes,
  chairScenes,
  standingScenes,
  seatExercises,
  counterExercises,
  stretchScenes,
  pairScenes,
  walkingScenes,
  elbowCrutchScenes,
  crutchScenes,
  gaitScenes,
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
