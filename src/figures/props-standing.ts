import { add, at, bar, between, front, rectangle, scale, unit, type Point } from './geometry.ts';
import { outline, segment } from './segment.ts';
import { join, stroke, thing, tube, union, type Shape } from './shape.ts';

/** A kitchen counter seen from its end, with a tap that says which room it is. `edge` is its front. */
export function counter(edge: number, top: number, end: number, floor: number): Shape {
  const tap = end - 20;
  return join([
    tube(
      `M${tap} ${top}V${top - 26}Q${tap} ${top - 36} ${tap - 11} ${top - 36}T${tap - 22} ${top - 26}`,
      true,
    ),
    thing(rectangle(edge + 20, floor - 14, end - edge - 22, 14, 0), 'prop-far'),
    thing(rectangle(edge + 9, top + 4, end - edge - 11, floor - top - 16, 2)),
    thing(rectangle(edge, top, end - edge, 9, 3), 'prop-far'),
  ]);
}

/** A wall that someone faces: the floor line turns up, and a board runs along its foot. */
export const wall = (x: number, top: number, floor: number): Shape =>
  join([
    thing(rectangle(x - 5, floor - 17, 5, 17, 0), 'prop-far'),
    stroke(`M${x} ${top}V${floor}`, 'ground'),
  ]);

/**
 * An underarm crutch: two bows from the pad that meet below the grip. Its bows lie in the plane of a
 * step, so from the side its whole form is seen. `pad` is the middle of the pad's top.
 */
export function underarmCrutch(pad: Point, tip: Point, isFar = false) {
  const way = unit(pad, tip);
  const ahead = front(way);
  /** A place at t of the way down, so far ahead of the middle. */
  const place = (t: number, out: number): Point => add(between(pad, tip, t), scale(ahead, out));
  const bow = (out: number) =>
    `M${at(place(0.03, out))}L${at(place(GRIP, out * 0.86))}L${at(place(0.68, 0))}`;
  const cushion = segment(place(0.025, -13), place(0.025, 13), [4.4, 5, 5, 4.4]);
  const rubber = isFar ? 'prop-far' : 'tyre';
  return {
    grip: place(GRIP, 0),
    shape: join([
      tube(`${bow(12)}${bow(-12)}L${at(tip)}`, isFar),
      stroke(`M${at(place(GRIP, -10))}L${at(place(GRIP, 10))}`, 'grip'),
      thing(outline(cushion), rubber),
      thing(bar(place(0.97, 0), place(1.01, 0), 10), rubber),
    ]),
  };
}

/**
 * An underarm crutch beside someone who faces us, turned a little so that both its bows are seen: pad,
 * grip and tip.
 */
export function crutchFromFront(pad: Point, tip: Point): Shape {
  const place = (t: number, out: number): Point => add(between(pad, tip, t), [out, 0]);
  const bow = (out: number) =>
    `M${at(place(0.02, out))}L${at(place(GRIP - 0.06, out))}L${at(place(0.62, 0))}`;
  return join([
    tube(`${bow(8)}${bow(-8)}L${at(tip)}`),
    stroke(`M${at(place(GRIP - 0.06, -8))}L${at(place(GRIP - 0.06, 8))}`, 'grip'),
    thing(rectangle(pad[0] - 14, pad[1] - 5, 28, 10, 4.5), 'tyre'),
    thing(bar(place(0.96, 0), place(1.01, 0), 10), 'tyre'),
  ]);
}

/** How far down the grip is: at the height of a wrist that hangs, so that the elbow bends a little. */
const GRIP = 0.37;

/** A walker seen from the front, about its middle. */
export function walkerFromFront(x: number, grip: number, floor: number) {
  const side = (out: -1 | 1) => {
    const [top, foot] = [x + out * 45, x + out * 52];
    return `M${foot} ${floor - 8}L${top} ${grip + 6}Q${top} ${grip} ${top - out * 6} ${grip}`;
  };
  const wheel = (out: -1 | 1) => thing(rectangle(x + out * 52 - 4, floor - 14, 8, 14, 3));
  return join([
    tube(`${side(-1)}${side(1)}M${x - 47} ${grip + 22}H${x + 47}`),
    wheel(-1),
    wheel(1),
  ]);
}

/** A fist that faces us, around the end of a grip: knuckles above, the thumb across them. */
export const frontFist = ([x, y]: Point): Shape =>
  union(
    [{ path: rectangle(x - 9, y - 8, 18, 17, 7), fill: 'skin' }],
    stroke(
      `M${x - 4.5} ${y - 2}V${y + 6}M${x} ${y - 2}V${y + 7}M${x + 4.5} ${y - 2}V${y + 6}` +
        `M${x - 8} ${y - 3}Q${x} ${y - 6} ${x + 7} ${y - 2}`,
    ),
  );
