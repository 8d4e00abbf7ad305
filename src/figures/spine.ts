import { BONES } from './body.ts';
import { add, between, direction, scale, sub, unit, type Point } from './geometry.ts';
import type { Pose } from './pose.ts';

/** The line from the hip to the base of the neck, and places beside it. */
export interface Spine {
  up: Point;
  forward: Point;
  neck: Point;
  /** A place at t of the way up, so far forward of the spine. */
  beside: (t: number, offset: number) => Point;
}

/** A quadratic curve whose control point lies at 42 % of the height, pushed forward by the bow. */
export function spineOf({ hip, trunk, curve = 2.5, trunkLength = BONES.trunk }: Pose): Spine {
  const up = direction(trunk);
  const forward: Point = [-up[1], up[0]];
  const neck = add(hip, scale(up, trunkLength));
  const control = add(between(hip, neck, 0.42), scale(forward, curve * 2));
  const on = (t: number): Point => {
    if (t < 0) return add(hip, scale(up, t * trunkLength));
    if (t > 1) return add(neck, scale(up, (t - 1) * trunkLength));
    return between(between(hip, control, t), between(control, neck, t), t);
  };
  const tangent = (t: number): Point => {
    const inside = Math.max(0, Math.min(1, t));
    return unit([0, 0], between(sub(control, hip), sub(neck, control), inside));
  };
  const beside = (t: number, offset: number): Point => {
    const [x, y] = tangent(t);
    return add(on(t), scale([-y, x], offset));
  };
  return { up, forward, neck, beside };
}
