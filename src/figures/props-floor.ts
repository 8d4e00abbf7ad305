import { curve, rectangle, type Point } from './geometry.ts';
import { join, lined, shape, stroke, thing, type Shape } from './shape.ts';

/** Turns a drawing round: what looked right now looks left. `middle` is the x that stays. */
export const mirrored = (drawing: Shape, middle: number): Shape =>
  shape(`<g transform="matrix(-1 0 0 1 ${2 * middle} 0)">${drawing.svg}</g>`);

/** A low, soft couch that faces right. `x` is its rear edge, `seat` the top of a cushion in use. */
export function couch(x: number, seat: number, floor: number) {
  const front = x + 128;
  const back: Point[] = [
    [x + 44, seat + 20],
    [x + 4, seat + 12],
    [x + 2, seat - 40],
    [x + 14, seat - 66],
    [x + 34, seat - 60],
    [x + 46, seat - 26],
    [x + 60, seat + 4],
  ];
  // The cushion is high in front and pressed down where the person sits.
  const cushion =
    `M${x + 34} ${seat + 4}C${x + 44} ${seat + 12} ${x + 66} ${seat + 10} ${x + 82} ${seat - 2}` +
    `C${x + 96} ${seat - 10} ${front} ${seat - 14} ${front} ${seat + 2}` +
    `Q${front} ${seat + 20} ${front - 12} ${seat + 20}H${x + 34}Z`;
  return {
    behind: join([
      thing(rectangle(x + 40, seat - 50, 90, 66, 14), 'prop-far'),
      thing(rectangle(x + 8, seat + 8, 114, floor - seat - 14, 6), 'prop-far'),
      thing(rectangle(x + 14, floor - 8, 10, 8, 1) + rectangle(front - 18, floor - 8, 10, 8, 1)),
      thing(curve(back, true), 'soft'),
    ]),
    /** In front of the person, who sinks into it. */
    cushion: join([
      thing(cushion, 'soft'),
      thing(rectangle(x + 6, seat + 18, 118, floor - seat - 25, 5)),
    ]),
  };
}

/** A kitchen counter on the far side of the person, seen from the front: its top and two doors. */
export const counterFromFront = (from: number, to: number, top: number, floor: number): Shape => {
  const middle = (from + to) / 2;
  return join([
    thing(rectangle(from + 8, top + 8, to - from - 16, floor - top - 20, 2), 'prop-far'),
    thing(rectangle(from + 14, floor - 14, to - from - 28, 10, 0.5), 'prop-far'),
    thing(`M${middle} ${top + 18}V${floor - 14}`),
    thing(`M${from + 14} ${top - 16}H${to - 14}L${to} ${top}H${from}Z`),
    thing(rectangle(from, top, to - from, 9, 2)),
  ]);
};

/** The back of a head: hair to the neck, and two ears. */
export const headFromBehind = ([x, y]: Point): Shape => {
  const place = (points: readonly Point[]) =>
    curve(
      points.map(([dx, dy]): Point => [x + dx, y + dy]),
      true,
    );
  const ears: Point[] = [
    [-14, -3],
    [-19, -1],
    [-18, 5],
    [-13, 8],
    [13, 8],
    [18, 5],
    [19, -1],
    [14, -3],
  ];
  const hair: Point[] = [
    [0, -23],
    [13, -18],
    [18, -4],
    [15, 8],
    [8, 15],
    [0, 16],
    [-8, 15],
    [-15, 8],
    [-18, -4],
    [-13, -18],
  ];
  return join([
    lined(place(ears), 'skin'),
    lined(place(hair), 'hair'),
    stroke(`M${x - 6} ${y + 15}Q${x} ${y + 18} ${x + 6} ${y + 15}`),
  ]);
};
