import { MOVEMENTS } from './movements/index.ts';

/** Pictures in an order that is not one movement: the camera or the person turns on the way. */
const ACROSS_MOVEMENTS: readonly (readonly [string, readonly string[]])[] = [
  ['log-roll', ['log-roll-1', 'log-roll-2', 'log-roll-3']],
  ['car', ['car-1', 'car-2', 'car-3']],
  ['fall', ['fall-1', 'fall-2', 'fall-3', 'fall-4']],
];

/** Pictures that show something step by step, by name: every movement, and those above. */
export const SEQUENCES: ReadonlyMap<string, readonly string[]> = new Map([
  ...[...MOVEMENTS.values()].map(
    ({ id, pictures }) => [id, pictures.map((picture) => picture.id)] as const,
  ),
  ...ACROSS_MOVEMENTS,
]);
