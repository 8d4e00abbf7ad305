import { at, round, type Point } from './geometry.ts';

/** One command of a path: its letter, what is not a place (radii, flags), and its places. */
interface Command {
  letter: string;
  fixed: readonly number[];
  points: readonly Point[];
}

/** A piece of a path that begins with its own M. */
export type Subpath = readonly Command[];

/** How many values each command takes, and how many of them are no places. */
const VALUES: Record<string, readonly [all: number, fixed: number]> = {
  M: [2, 0],
  L: [2, 0],
  Q: [4, 0],
  C: [6, 0],
  A: [7, 5],
  Z: [0, 0],
};

/** The pieces of a path with absolute commands; H and V become lines. */
export function subpathsOf(path: string): Subpath[] {
  const pieces: Command[][] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', rest = ''] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const values = (rest.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    if (command === 'M') pieces.push([]);
    const lines =
      command === 'H'
        ? values.flatMap((value) => [value, y])
        : command === 'V'
          ? values.flatMap((value) => [x, value])
          : values;
    const letter = command === 'H' || command === 'V' ? 'L' : command;
    const sizes = VALUES[letter];
    if (!sizes) throw new Error(`a film knows no path command "${command}"`);
    const [all, fixed] = sizes;
    const count = all === 0 ? 1 : lines.length / all;
    for (let index = 0; index < count; index += 1) {
      const part = lines.slice(index * all, (index + 1) * all);
      const points = pairs(part.slice(fixed));
      pieces.at(-1)?.push({ letter, fixed: part.slice(0, fixed), points });
      [x, y] = points.at(-1) ?? [x, y];
    }
  }
  return pieces;
}

const pairs = (values: readonly number[]): Point[] =>
  Array.from({ length: values.length / 2 }, (_, index) => [
    values[index * 2] ?? 0,
    values[index * 2 + 1] ?? 0,
  ]);

export const pointsIn = (piece: Subpath): Point[] => piece.flatMap(({ points }) => points);

/** Two pieces have the same form when only their places differ: one can become the other. */
export const formOf = (piece: Subpath): string =>
  piece.map(({ letter, fixed }) => letter + fixed.map(round).join(' ')).join('');

/** A piece as a path, moved so that the origin is its place `from`. */
export function pathOf(piece: Subpath, [left, top]: Point = [0, 0]): string {
  return piece
    .map(({ letter, fixed, points }) => {
      const places = points.map(([x, y]) => at([x - left, y - top]));
      return letter + [...fixed.map(round), ...places].join(' ');
    })
    .join('');
}
