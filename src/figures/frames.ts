import { frontPoseBetween, poseBetween } from './between.ts';
import { ease } from './blend.ts';
import { frontView } from './front-view.ts';
import { keyPoses, keysOfPictures, type Movement } from './movement.ts';
import { profile } from './profile.ts';
import type { Shape } from './shape.ts';

/**
 * How far a movement is after each of so many equal steps of time, one way: 0 is the first key pose, 1
 * the second. Both ends are frames.
 */
export function placesInTime(movement: Movement, steps: number): number[] {
  const last = keysOfPictures(movement).at(-1) ?? 0;
  return Array.from({ length: steps + 1 }, (_, index) => ease(index / steps) * last);
}

/** The shapes at one moment, without the arrows of the pictures. */
export function drawFrame(movement: Movement, u: number): readonly Shape[] {
  if (movement.view === 'front') {
    return movement.draw(frontView(frontPoseBetween(keyPoses(movement.pictures), u)));
  }
  return movement.draw(profile(poseBetween(keyPoses(movement.pictures), u)));
}

/** How long one round takes, in seconds: what the page needs to know to stop after three. */
export function roundOf({ seconds, rest = 1, way = 'back' }: Movement): number {
  return way === 'back' ? 2 * (seconds + rest) : seconds + 2 * rest;
}
