import {
  add,
  angleOf,
  at,
  between,
  circle,
  direction,
  front,
  placed,
  scale,
  sub,
  unit,
  type Point,
} from './geometry.ts';
import { shape, stroke, type Shape } from './shape.ts';

const ARROW_HEAD = 'M5 0L-8-7.5L-5.5 0L-8 7.5Z';

/**
 * What moves, and which way: a shaft with a solid head and a halo, so that it can cross lines.
 * @param via bends the shaft toward a point
 */
export function arrow(from: Point, to: Point, via?: Point, isDouble = false): Shape {
  const end = angleOf(sub(to, via ?? from));
  const start = angleOf(sub(from, via ?? to));
  const tip = add(to, scale(direction(end), -4));
  const tail = isDouble ? add(from, scale(direction(start), -4)) : from;
  const shaft = via ? `M${at(tail)}Q${at(via)} ${at(tip)}` : `M${at(tail)}L${at(tip)}`;
  const heads = placed(ARROW_HEAD, to, end) + (isDouble ? placed(ARROW_HEAD, from, start) : '');
  return shape(
    `<path class="halo" d="${shaft}"/><path class="halo-head" d="${heads}"/>` +
      `<path class="shaft" d="${shaft}"/><path class="arrow-head" d="${heads}"/>`,
  );
}

export const ground = (from: number, to: number, y: number): Shape =>
  stroke(`M${from} ${y}H${to}`, 'ground');

/** A muscle that works: three short rays above a bone. */
export function tension(from: Point, to: Point): Shape {
  const out = front(unit(from, to));
  const ray = (t: number, lean: number) => {
    const foot = add(between(from, to, t), scale(out, 22));
    const head = add(foot, add(scale(out, 11), scale(unit(from, to), lean)));
    return `M${at(foot)}L${at(head)}`;
  };
  return stroke(ray(0.32, -4) + ray(0.5, 0) + ray(0.68, 4), 'ray');
}

/** Draws the eye to a place: a dashed ring. */
export const ring = (middle: Point, r: number): Shape => stroke(circle(middle, r), 'ring');

/** A straight dashed line: what upright is. */
export const plumb = (x: number, from: number, to: number): Shape =>
  stroke(`M${x} ${from}V${to}`, 'guide');

/** A tick in a circle, or a cross in an octagon: shape, sign and colour all differ. */
export function badge(kind: 'do' | 'do-not', [x, y]: Point): Shape {
  const place = (path: string) => placed(path, [x, y]);
  const form =
    kind === 'do' ? circle([x, y], 14) : place('M-6-14L6-14L14-6L14 6L6 14L-6 14L-14 6L-14-6Z');
  const sign = kind === 'do' ? 'M-7 0L-2 6L8-6' : 'M-6-6L6 6M6-6L-6 6';
  return shape(`<path class="${kind}" d="${form}"/><path class="sign" d="${place(sign)}"/>`);
}
