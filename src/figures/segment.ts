import {
  add,
  at,
  between,
  distance,
  front,
  round,
  scale,
  sub,
  unit,
  type Point,
} from './geometry.ts';

/** Half-widths of a segment at 0, 1/3, 2/3 and 1 of its length: control values of a cubic. */
export type Widths = readonly [number, number, number, number];

/** A limb or part of one: a tapered, bulging capsule. */
export interface Segment {
  from: Point;
  to: Point;
  front: Widths;
  back: Widths;
}

export const segment = (from: Point, to: Point, ahead: Widths, back: Widths = ahead): Segment => ({
  from,
  to,
  front: ahead,
  back,
});

/** The point on one side of a segment at t of its length. */
export function edge(part: Segment, t: number, side: 'front' | 'back'): Point {
  const out = (side === 'front' ? 1 : -1) * blossom(part[side], t, t, t);
  return add(between(part.from, part.to, t), scale(front(unit(part.from, part.to)), out));
}

/** A line across a segment at t of its length. */
export const across = (part: Segment, t: number): string =>
  `M${at(edge(part, t, 'front'))}L${at(edge(part, t, 'back'))}`;

interface Cut {
  from?: number;
  to?: number;
  /** How much wider than the limb: a sleeve, a trouser leg. */
  grow?: number;
  /** Ends without a round cap; by default those that are cut. */
  flatStart?: boolean;
  flatEnd?: boolean;
}

/** The outline of a segment, or of a part of it. */
export function outline(part: Segment, cut: Cut = {}): string {
  const { from = 0, to = 1, grow = 0 } = cut;
  const { flatStart = from > 0, flatEnd = to < 1 } = cut;
  const ahead = side(part, 'front', from, to, grow);
  const back = side(part, 'back', from, to, grow);
  const start = distance(ahead[0], back[0]) / 2;
  const end = distance(ahead[3], back[3]) / 2;
  const cap = (r: number, point: Point) => `A${round(r)} ${round(r)} 0 0 1 ${at(point)}`;
  return [
    `M${at(ahead[0])}C${at(ahead[1])} ${at(ahead[2])} ${at(ahead[3])}`,
    flatEnd ? `L${at(back[3])}` : cap(end, back[3]),
    `C${at(back[2])} ${at(back[1])} ${at(back[0])}`,
    flatStart ? 'Z' : `${cap(start, ahead[0])}Z`,
  ].join('');
}

/** The four control points of one side between two parameters. */
function side(
  part: Segment,
  name: 'front' | 'back',
  from: number,
  to: number,
  grow: number,
): readonly [Point, Point, Point, Point] {
  const normal = scale(front(unit(part.from, part.to)), name === 'front' ? 1 : -1);
  const widths = part[name];
  const point = (t: number, width: number) =>
    add(between(part.from, part.to, t), scale(normal, width + grow));
  const third = (to - from) / 3;
  return [
    point(from, blossom(widths, from, from, from)),
    point(from + third, blossom(widths, from, from, to)),
    point(from + 2 * third, blossom(widths, from, to, to)),
    point(to, blossom(widths, to, to, to)),
  ];
}

/** The blossom of a cubic (de Casteljau with a parameter for each level): cuts it exactly. */
function blossom([a, b, c, d]: Widths, x: number, y: number, z: number): number {
  const mix = (p: number, q: number, t: number) => p + (q - p) * t;
  const [ab, bc, cd] = [mix(a, b, x), mix(b, c, x), mix(c, d, x)];
  return mix(mix(ab, bc, y), mix(bc, cd, y), z);
}

/** The line that halves the angle at a joint, a bit longer in front. */
export function bisector(upper: Segment, lower: Segment): string {
  const sum = add(front(unit(upper.from, upper.to)), front(unit(lower.from, lower.to)));
  const length = Math.hypot(sum[0], sum[1]) || 1;
  const way = scale(sum, 1 / length);
  return `M${at(add(upper.to, scale(way, 9.8)))}L${at(sub(upper.to, scale(way, 8)))}`;
}
