import { add, angleOf, distance, round, scale, sub, turn, type Point } from './geometry.ts';

/** How a rigid part moves: where a point of it is in each frame, and how far it has turned. */
export interface Motion {
  pivots: readonly Point[];
  degrees: readonly number[];
}

/** How far, in units, a part may be from where its motion puts it: less than a tenth of a line. */
const CLOSE = 0.22;

/** The motion of a part whose points are known in each frame; nothing when it changes its form. */
export function rigidMotion(frames: readonly (readonly Point[])[]): Motion | undefined {
  const [first = []] = frames;
  const start = middle(first);
  const pivots = frames.map(middle);
  let before = 0;
  const degrees = frames.map((points, index) => {
    const now = pivots[index] ?? start;
    let [cross, dot] = [0, 0];
    for (const [at, point] of points.entries()) {
      const [ax, ay] = sub(first[at] ?? start, start);
      const [bx, by] = sub(point, now);
      cross += ax * by - ay * bx;
      dot += ax * bx + ay * by;
    }
    const turned = angleOf([dot, cross]);
    before = turned + 360 * Math.round((before - turned) / 360);
    return before;
  });
  const motion = { pivots, degrees };
  return explains(motion, frames) ? motion : undefined;
}

/** Whether a part goes along with a motion. */
export function explains(motion: Motion, frames: readonly (readonly Point[])[]): boolean {
  const [first = []] = frames;
  const start = motion.pivots[0] ?? [0, 0];
  return frames.every((points, index) =>
    points.every((point, at) => {
      const from = sub(first[at] ?? start, start);
      const now = add(turn(from, motion.degrees[index] ?? 0), motion.pivots[index] ?? start);
      return distance(now, point) <= CLOSE;
    }),
  );
}

export const isStill = ({ pivots, degrees }: Motion): boolean =>
  pivots.every((point) => distance(point, pivots[0] ?? point) <= CLOSE) &&
  degrees.every((it) => Math.abs(it) <= 0.2);

/** Turns as values of an animation. */
export const turnsOf = ({ degrees }: Motion): string[] => degrees.map(round);

function middle(points: readonly Point[]): Point {
  const sum = points.reduce<Point>((total, point) => add(total, point), [0, 0]);
  return scale(sum, 1 / Math.max(1, points.length));
}
