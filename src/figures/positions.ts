import type { ArmPose, LegPose, Pose } from './pose.ts';
import { rectangle } from './geometry.ts';
import { bed, pillow, wedge } from './props.ts';
import { thing, type Shape } from './shape.ts';

/** The top of the mattress in the pictures of exercises in bed. */
export const MATTRESS = 168;

/** A bed whose trunk end is raised by a wedge, with a pillow for the head. */
export const raisedBed: readonly Shape[] = [
  bed(8, 352, MATTRESS),
  wedge(MATTRESS),
  pillow([62, MATTRESS - 66], 66, 26, -32),
];

/** On the back with the trunk raised on the wedge; the head is on the left. */
export const raised = (near: LegPose, far: LegPose, nearArm: ArmPose): Pose => ({
  hip: [168, MATTRESS - 15],
  trunk: 212,
  curve: -1,
  neck: 220,
  head: -52,
  near,
  far,
  operated: 'near',
  feet: 'bare',
  nearArm,
});

/** A bed seen from above: mattress, head board on the right, pillow. */
export const bedFromAbove: readonly Shape[] = [
  thing(rectangle(334, 8, 12, 132, 4), 'prop-far'),
  thing(rectangle(10, 10, 326, 128, 14), 'soft'),
  pillow([284, 72], 104, 66, 90, 'prop'),
];

/**
 * On the un-operated side, seen from above, face and knees toward the lower edge: nobody lies face down
 * with bent knees, so it is not taken for lying on the back.
 * @param upper the directions of the operated leg, which lies on top
 */
export const onSideFromAbove = (upper: { thigh: number; shank: number }): Pose => ({
  hip: [178, 62],
  trunk: 0,
  curve: 2,
  neck: 6,
  head: 82,
  hair: 'bob',
  near: { ...upper, foot: upper.shank - 76 },
  far: { thigh: upper.thigh + 12, shank: upper.shank + 8, foot: upper.shank - 66, shift: [0, -4] },
  operated: 'near',
  feet: 'bare',
  nearArm: { upper: 122, fore: 64, hand: 56 },
  farArm: { upper: 70, fore: 2, hand: -8 },
});
