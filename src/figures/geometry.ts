/**
 * Points, directions and path strings. One unit is one CSS pixel of a picture 360 px wide, or 6.3 mm
 * of an adult of 170 cm; y points down; angles are in degrees, 0 to the right and 90 down.
 */
export type Point = readonly [number, number];

export const add = (a: Point, b: Point): Point => [a[0] + b[0], a[1] + b[1]];
export const sub = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1]];
export const scale = (a: Point, k: number): Point => [a[0] * k, a[1] * k];
export const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);
export const between = (a: Point, b: Point, t: number): Point => add(a, scale(sub(b, a), t));

/** The unit vector from one point to another. */
export const unit = (a: Point, b: Point): Point => scale(sub(b, a), 1 / distance(a, b));

/** The side of a direction that is the front of a figure that faces right. */
export const front = ([x, y]: Point): Point => [y, -x];

export const radians = (degrees: number): number => (degrees * Math.PI) / 180;
export const direction = (degrees: number): Point => [
  Math.cos(radians(degrees)),
  Math.sin(radians(degrees)),
];
export const angleOf = ([x, y]: Point): number => (Math.atan2(y, x) * 180) / Math.PI;

/** Turns a point about the origin. */
export function turn([x, y]: Point, degrees: number): Point {
  const [cos, sin] = direction(degrees);
  return [x * cos - y * sin, x * sin + y * cos];
}

/** A number as a path has it: one decimal, no minus zero. */
export const round = (value: number): string => String(Math.round(value * 10) / 10 || 0);

export const at = ([x, y]: Point): string => `${round(x)} ${round(y)}`;

/** A closed polygon. */
export const polygon = (points: readonly Point[]): string => `M${points.map(at).join('L')}Z`;

export const segmentLine = (a: Point, b: Point): string => `M${at(a)}L${at(b)}`;

export function circle([x, y]: Point, r: number): string {
  const arc = (to: Point) => `A${round(r)} ${round(r)} 0 1 1 ${at(to)}`;
  return `M${at([x - r, y])}${arc([x + r, y])}${arc([x - r, y])}Z`;
}

/** A rectangle with round corners. */
export function rectangle(x: number, y: number, width: number, height: number, r = 3): string {
  const right = x + width;
  const bottom = y + height;
  return [
    `M${at([x + r, y])}H${round(right - r)}Q${at([right, y])} ${at([right, y + r])}`,
    `V${round(bottom - r)}Q${at([right, bottom])} ${at([right - r, bottom])}`,
    `H${round(x + r)}Q${at([x, bottom])} ${at([x, bottom - r])}`,
    `V${round(y + r)}Q${at([x, y])} ${at([x + r, y])}Z`,
  ].join('');
}

/** A straight bar between two points. */
export function bar(a: Point, b: Point, width: number): string {
  const side = scale(front(unit(a, b)), width / 2);
  return polygon([add(a, side), add(b, side), sub(b, side), sub(a, side)]);
}

/** A Catmull-Rom curve through points, as cubic Béziers. */
export function curve(points: readonly Point[], closed = false): string {
  const count = points.length;
  const point = (index: number): Point => {
    const wrapped = closed ? (index + count) % count : Math.max(0, Math.min(count - 1, index));
    return points[wrapped] ?? [0, 0];
  };
  const spans = Array.from({ length: closed ? count : count - 1 }, (_, i) => {
    const from = add(point(i), scale(sub(point(i + 1), point(i - 1)), 1 / 6));
    const to = sub(point(i + 1), scale(sub(point(i + 2), point(i)), 1 / 6));
    return `C${at(from)} ${at(to)} ${at(point(i + 1))}`;
  });
  return `M${at(point(0))}${spans.join('')}${closed ? 'Z' : ''}`;
}

/**
 * Moves and turns a path of absolute M, L, C and Q commands.
 * Numbers are read one by one: splitting "x y" pairs by pattern once fused coordinates.
 */
export function placed(path: string, to: Point, degrees = 0, size = 1): string {
  const tokens = path.match(/[A-Za-z]|-?\d*\.?\d+/g) ?? [];
  let out = '';
  let x: number | undefined;
  for (const token of tokens) {
    if (/[A-Za-z]/.test(token)) out += token;
    else if (x === undefined) x = Number(token);
    else {
      const moved = add(to, scale(turn([x, Number(token)], degrees), size));
      out += `${/[\d.]$/.test(out) ? ' ' : ''}${at(moved)}`;
      x = undefined;
    }
  }
  return out;
}

/**
 * The joint between two bones that reach from one point to another: a knee (`1`) points to the front,
 * an elbow (`-1`) to the back. Too far a reach gives an almost straight limb.
 */
export function joint(from: Point, to: Point, upper: number, lower: number, bend: 1 | -1): Point {
  const reach = Math.min(distance(from, to), (upper + lower) * 0.9995);
  const along = (upper ** 2 - lower ** 2 + reach ** 2) / (2 * reach);
  const out = Math.sqrt(Math.max(0, upper ** 2 - along ** 2));
  const way = unit(from, to);
  return add(add(from, scale(way, along)), scale(front(way), bend * out));
}
