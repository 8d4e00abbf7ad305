import { BONES, LIMBS, OUTLINES } from './body.ts';
import { add, circle, direction, joint, placed, scale, unit, type Point } from './geometry.ts';
import type { LegPose, Pose } from './pose.ts';
import { across, bisector, outline, segment } from './segment.ts';
import { far, join, patch, stroke, union, type Area, type Shape } from './shape.ts';
import type { Spine } from './spine.ts';

export interface Leg {
  knee: Point;
  ankle: Point;
  /** The lowest point of the foot. */
  sole: number;
  /** How far the ankle was beyond reach, in units. */
  overreach: number;
  shape: Shape;
}

/** One leg with its half of the shorts; the near one carries the pelvis. */
export function legOf(pose: Pose, spine: Spine, side: 'near' | 'far'): Leg {
  const leg = pose[side];
  const hip = add(pose.hip, leg.shift ?? [0, 0]);
  const { knee, ankle, overreach } = bonesOf(leg, hip);
  const thigh = segment(hip, knee, LIMBS.thigh.front, LIMBS.thigh.back);
  const shank = segment(knee, ankle, LIMBS.shank.front, LIMBS.shank.back);
  const isBare = pose.feet === 'bare';
  const hasTrousers = pose.outfit === 'helper' || pose.outfit === 'long';
  const legFill = hasTrousers ? 'shorts' : 'skin';
  const put = (path: string) => placed(path, ankle, leg.foot ?? 0);
  const foot = put(isBare ? OUTLINES.bareFoot : OUTLINES.shoe);

  const lower: Area[] = [
    { path: outline(shank), fill: legFill },
    { path: foot, fill: isBare ? 'skin' : 'shoe' },
  ];
  const upper: Area[] = [
    { path: outline(thigh), fill: legFill },
    ...(side === 'near' ? pelvis(hip, spine) : []),
    { path: outline(thigh, { to: 0.7, grow: 0.9 }), fill: 'shorts' },
  ];
  const isOperated = pose.operated === side;
  const sleeve: Area[] = isOperated
    ? [
        { path: outline(thigh, { from: 0.78, grow: 1.3 }), fill: 'sleeve' },
        { path: outline(shank, { to: 0.24, grow: 1.3 }), fill: 'sleeve' },
      ]
    : [];
  const details = [
    ...(hasTrousers ? [] : [stroke(across(thigh, 0.7))]),
    ...(isBare ? [] : [stroke(put(OUTLINES.shoeLines))]),
    ...(isOperated
      ? [
          stroke(across(thigh, 0.78) + across(shank, 0.24)),
          stroke(across(thigh, 0.87) + bisector(thigh, shank) + across(shank, 0.13), 'stripe'),
        ]
      : []),
  ];
  // Folded: the lower leg lies over the thigh, and a patch takes away the line at the knee.
  const whole = leg.folded
    ? join([union(upper), union(lower, patch(circle(knee, 8.9), legFill), ...details)])
    : union([...lower, ...upper, ...sleeve], ...details);
  return {
    knee,
    ankle,
    overreach,
    sole: lowest(foot),
    shape: side === 'near' ? whole : far(whole),
  };
}

function bonesOf(leg: LegPose, hip: Point) {
  if (leg.ankle === undefined) {
    const knee = add(hip, scale(direction(leg.thigh), BONES.thigh));
    return { knee, ankle: add(knee, scale(direction(leg.shank), BONES.shank)), overreach: 0 };
  }
  const { ankle: wanted } = leg;
  const knee = joint(hip, wanted, BONES.thigh, BONES.shank, 1);
  const reach = Math.hypot(wanted[0] - hip[0], wanted[1] - hip[1]);
  return {
    knee,
    ankle: add(knee, scale(unit(knee, wanted), BONES.shank)),
    overreach: Math.max(0, reach - BONES.thigh - BONES.shank),
  };
}

/** Buttock and hip in the colour of the shorts, without a line toward the thigh. */
function pelvis(hip: Point, spine: Spine): Area[] {
  const buttock = add(hip, add(scale(spine.forward, -2.6), scale(spine.up, 1.5)));
  const waist = segment(
    buttock,
    spine.beside(0.15, -0.5),
    [17, 16.4, 16, 15],
    [15, 14.8, 14, 12.6],
  );
  return [
    { path: circle(buttock, 15.4), fill: 'shorts' },
    { path: outline(waist), fill: 'shorts' },
  ];
}

function lowest(path: string): number {
  const numbers = [...path.matchAll(/-?[\d.]+ (-?[\d.]+)/g)].map((match) => Number(match[1]));
  return Math.max(...numbers);
}
