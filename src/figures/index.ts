import type { Scene } from './scene.ts';
import { bedExercises } from './scenes/bed-exercises.ts';
import { chairScenes } from './scenes/chair.ts';
import { lyingScenes } from './scenes/lying.ts';
import { walkingScenes } from './scenes/walking.ts';

/** Every picture by id. A new group of scenes is one file, listed here. */
export const SCENES: ReadonlyMap<string, Scene> = new Map(
  [...lyingScenes, ...bedExercises, ...chairScenes, ...walkingScenes].map((scene) => [
    scene.id,
    scene,
  ]),
);
