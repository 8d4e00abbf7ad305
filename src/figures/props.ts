import {
  add,
  at,
  bar,
  between,
  circle,
  curve,
  distance,
  front,
  placed,
  rectangle,
  round,
  scale,
  unit,
  type Point,
} from './geometry.ts';
import { join, shape, stroke, thing, tube, type Fill, type Shape } from './shape.ts';

/** A firm chair that faces right. `x` is the rear edge of the seat, `seat` its top. */
export function chair(x: number, seat: number, floor: number, options: ChairOptions = {}) {
  const { width = 66, rake = 6, arms = false } = options;
  const left = x + 2;
  const legs =
    bar([x + 6, seat + 6], [x + 4, floor], 6) +
    bar([x + width - 6, seat + 6], [x + width - 6, floor], 6);
  const top = left - rake;
  const back =
    `M${left + 6} ${seat + 4}L${left - 3} ${seat + 4}L${top - 3} ${seat - 84}` +
    `Q${top - 3} ${seat - 90} ${top + 1} ${seat - 90}T${top + 5} ${seat - 84}Z`;
  const farArm =
    bar([x + 2, seat - 30], [x + width - 8, seat - 30], 6) +
    bar([x + width - 14, seat - 27], [x + width - 12, seat], 5);
  const nearArm =
    bar([x + width - 16, seat - 28], [x + width - 13, seat + 4], 5.5) +
    rectangle(x - 4, seat - 35, width - 2, 7, 3.4);
  return {
    /** Behind the person. */
    behind: join([
      arms ? thing(farArm, 'prop-far') : shape(''),
      thing(legs),
      thing(back),
      thing(rectangle(x - 2, seat, width, 11, 4)),
    ]),
    /** The near armrest, in front of the person. */
    nearArm: arms ? thing(nearArm) : shape(''),
  };
}

interface ChairOptions {
  width?: number;
  rake?: number;
  arms?: boolean;
}

/** A stool or step: a top with two legs. */
export const stool = (x: number, top: number, floor: number, width = 56): Shape =>
  join([
    thing(rectangle(x, top, width, 10, 4)),
    thing(
      bar([x + 8, top + 10], [x + 6, floor], 5) +
        bar([x + width - 8, top + 10], [x + width - 6, floor], 5),
    ),
  ]);

/** A bed from the side; with a floor it has legs. */
export function bed(from: number, to: number, top: number, floor?: number): Shape {
  const frame = rectangle(from + 4, top + 24, to - from - 8, 9, 2);
  const legs =
    floor === undefined
      ? ''
      : bar([from + 16, top + 33], [from + 16, floor], 7) +
        bar([to - 16, top + 33], [to - 16, floor], 7);
  return join([thing(rectangle(from, top, to - from, 24, 8), 'soft'), thing(frame + legs)]);
}

/** A wedge of pillows that raises the trunk, left on a mattress. */
export const wedge = (top: number): Shape =>
  thing(
    `M16 ${top}L20 ${top - 52}Q22 ${top - 64} 36 ${top - 60}L150 ${top - 6}Q156 ${top} 150 ${top}Z`,
  );

/** A pillow about its middle. */
export function pillow(
  middle: Point,
  width: number,
  height: number,
  degrees = 0,
  fill: Fill = 'soft',
): Shape {
  const half: Point[] = [
    [-width / 2, -height * 0.34],
    [-width * 0.25, -height / 2],
    [width * 0.25, -height / 2],
    [width / 2, -height * 0.34],
    [width * 0.47, 0],
  ];
  const points = [...half, ...half.map(([x, y]): Point => [-x, -y])];
  return thing(placed(curve(points, true), middle, degrees), fill);
}

/** A towel roll seen from its end. */
export function towelRoll([x, y]: Point, r: number): Shape {
  const point = (dx: number, dy: number) => at([x + dx * r, y + dy * r]);
  const spiral =
    `M${point(0.95, 0)}C${point(0.95, 0.75)} ${point(-0.6, 0.8)} ${point(-0.6, 0)}` +
    `C${point(-0.6, -0.65)} ${point(0.4, -0.6)} ${point(0.35, 0)}` +
    `Q${point(0.25, 0.35)} ${point(-0.15, 0.2)}`;
  return join([thing(circle([x, y], r), 'towel'), stroke(spiral)]);
}

/** A wheeled walker whose user walks right. `x` is the middle of the grip. */
export function walker(x: number, grip: number, floor: number) {
  const frame = (dx: number, dy: number) => {
    const [left, top, bottom] = [x + dx, grip + dy, floor + dy];
    return (
      `M${left + 26} ${bottom - 5}L${left + 14} ${top + 6}Q${left + 13} ${top} ${left + 7} ${top}` +
      `H${left - 10}Q${left - 16} ${top} ${left - 17} ${top + 6}L${left - 27} ${bottom - 4}` +
      `M${left - 22} ${top + 66}H${left + 20}`
    );
  };
  const wheel = (dx: number, dy: number) => thing(circle([x + 27 + dx, floor - 6 + dy], 6));
  return {
    far: join([tube(frame(9, -5), true), wheel(9, -5)]),
    near: join([tube(frame(0, 0)), wheel(0, 0), stroke(`M${x - 10} ${grip}H${x + 7}`, 'grip')]),
  };
}

/** An elbow crutch: a cuff round the forearm, a grip, and a tube down to its tip. */
export function elbowCrutch(elbow: Point, wrist: Point, tip: Point, isFar = false) {
  const grip = add(wrist, [7, 1]);
  const side = front(unit(elbow, wrist));
  const cuff = between(elbow, wrist, 0.26);
  const low = add(cuff, scale(side, -11));
  const high = add(cuff, scale(side, 9));
  const shaft = `M${at(low)}L${at(add(grip, [-1, 5]))}L${at(tip)}`;
  return {
    shaft: join([
      tube(shaft, isFar),
      thing(bar(between(grip, tip, 0.95), between(grip, tip, 1.015), 10), 'tyre'),
      stroke(`M${at([grip[0] - 8, grip[1]])}H${round(grip[0] + 9)}`, 'grip'),
    ]),
    cuff: tube(`M${at(high)}L${at(low)}`, isFar),
  };
}

/** Steps that rise to the right: a riser below each tread, whose nose stands out. */
export function stairs(x: number, floor: number, steps: StairSizes): Shape {
  const { count, rise, tread, end } = steps;
  return join(
    Array.from({ length: count }, (_, index) => {
      const [left, top] = [x + index * tread, floor - (index + 1) * rise];
      return join([
        thing(rectangle(left, top, end - left, floor - top, 0), 'prop-far'),
        thing(rectangle(left - 4, top, end - left + 4, 6, 2)),
      ]);
    }),
  );
}

/** Two steps that fall to the right from a landing: more, and the head would leave the picture. */
export const stairsDown = (x: number, landing: number, floor: number): Shape =>
  join([
    thing(rectangle(x, landing + 28, 164, floor - landing - 28, 0), 'prop-far'),
    thing(rectangle(x, landing + 28, 168, 6, 2)),
    thing(rectangle(x, landing, 112, floor - landing, 0), 'prop-far'),
    thing(rectangle(x, landing, 116, 6, 2)),
  ]);

interface StairSizes {
  count: number;
  rise: number;
  tread: number;
  /** Where the top step ends. */
  end: number;
}

/** A rail on the far side, from one end to the other, on two posts. */
export function rail(from: Point, to: Point, posts = 115): Shape {
  const post = (t: number) => {
    const [x, y] = between(from, to, t);
    return `M${round(x)} ${round(y)}V${round(y + posts)}`;
  };
  const share = 16 / distance(from, to);
  return tube(`M${at(from)}L${at(to)}${post(share)}${post(1 - share)}`, true);
}

/** A wrapped ice pack over a knee. */
export const icePack = (middle: Point, degrees: number): Shape =>
  join([
    thing(
      placed(
        'M-27 6C-29-2-25-12-16-15C-6-18 8-18 17-14C26-11 29-2 27 7C24 11 20 9 18 5C8 0-8 0-18 5C-20 9-24 10-27 6Z',
        middle,
        degrees,
      ),
      'ice',
    ),
    // Two cubes.
    stroke(placed('M-12-10L-4-12L-2-4L-10-2ZM3-10L11-8L9 0L1-2Z', middle, degrees)),
  ]);
