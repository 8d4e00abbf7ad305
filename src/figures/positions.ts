import type { FrontView } from './front-view.ts';
import type { ArmPose, LegPose, Pose } from './pose.ts';
import { bed, pillow, wedge } from './props.ts';
import type { Shape } from './shape.ts';

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

/**
 * Someone who lies on the side and faces us: the lower arm and leg first, the upper ones last.
 * @param between what lies between the legs
 */
export function onSide(
  { neck, arms, legs, pelvis, torso, head }: FrontView,
  between: readonly Shape[] = [],
) {
  const [lowerArm, ...upperArms] = arms;
  const [lowerLeg, ...upperLegs] = legs;
  const lower = [lowerArm, lowerLeg].filter((shape) => shape !== undefined);
  return [neck, ...lower, ...between, pelvis, ...upperLegs, torso, head, ...upperArms];
}
