import { BONES, LIMBS, OUTLINES, shirtFill } from './body.ts';
import {
  add,
  angleOf,
  circle,
  direction,
  joint,
  placed,
  scale,
  sub,
  unit,
  type Point,
} from './geometry.ts';
import type { ArmPose, Pose } from './pose.ts';
import { across, outline, segment } from './segment.ts';
import { far, patch, shape, stroke, union, type Shape } from './shape.ts';
import type { Spine } from './spine.ts';

export interface Arm {
  elbow: Point;
  wrist: Point;
  overreach: number;
  shape: Shape;
}

/** The shoulder joint lies on the trunk, a little behind the spine. */
export const shoulderOf = (spine: Spine): Point => spine.beside(0.85, -0.5);

/** One arm with its sleeve. The far shoulder stands a little forward, so that it is seen. */
export function armOf(pose: Pose, spine: Spine, side: 'near' | 'far'): Arm | undefined {
  const arm = side === 'near' ? pose.nearArm : pose.farArm;
  if (!arm) return undefined;
  const shift = arm.shift ?? (side === 'near' ? [0, 0] : scale(spine.forward, 3));
  const shoulder = add(shoulderOf(spine), shift);
  const { elbow, wrist, overreach } = bonesOf(arm, shoulder);
  const upper = segment(shoulder, elbow, LIMBS.upperArm.front);
  const fore = segment(elbow, wrist, LIMBS.forearm.front);
  const turn = arm.hand ?? angleOf(sub(wrist, elbow));
  const put = (path: string) => placed(path, wrist, turn);
  const isFist = arm.grip === 'fist';
  const isLong = pose.outfit === 'long';
  const whole = union(
    [
      { path: outline(upper), fill: 'skin' },
      { path: outline(fore), fill: 'skin' },
      { path: put(isFist ? OUTLINES.fist : OUTLINES.hand), fill: 'skin' },
      ...(arm.thumb ? [{ path: put(OUTLINES.thumb), fill: 'skin' } as const] : []),
      ...(isLong
        ? ([
            { path: outline(upper, { grow: 1 }), fill: shirtFill(pose) },
            { path: outline(fore, { to: 0.9, grow: 1 }), fill: shirtFill(pose) },
          ] as const)
        : ([{ path: outline(upper, { to: 0.56, grow: 1.2 }), fill: shirtFill(pose) }] as const)),
    ],
    stroke(isLong ? across(fore, 0.9) : across(upper, 0.56)),
    isFist ? stroke(put(OUTLINES.fistLine)) : shape(''),
    // The line where the sleeve meets the shirt is taken away.
    side === 'near'
      ? patch(circle(add(shoulder, scale(spine.up, 2.6)), 10.2), shirtFill(pose))
      : shape(''),
  );
  return { elbow, wrist, overreach, shape: side === 'near' ? whole : far(whole) };
}

function bonesOf(arm: ArmPose, shoulder: Point) {
  if (arm.wrist === undefined) {
    const elbow = add(shoulder, scale(direction(arm.upper), BONES.upperArm));
    return { elbow, wrist: add(elbow, scale(direction(arm.fore), BONES.forearm)), overreach: 0 };
  }
  const { wrist: wanted } = arm;
  const elbow = joint(shoulder, wanted, BONES.upperArm, BONES.forearm, arm.turned ? 1 : -1);
  const reach = Math.hypot(wanted[0] - shoulder[0], wanted[1] - shoulder[1]);
  return {
    elbow,
    wrist: add(elbow, scale(unit(elbow, wanted), BONES.forearm)),
    overreach: Math.max(0, reach - BONES.upperArm - BONES.forearm),
  };
}
