import type { Point } from './geometry.ts';

/**
 * A leg: where its ankle is (the knee is then found), or the directions of its bones. Limbs that touch
 * something are told by where they touch; straight or free ones by directions, because near full reach
 * a small error of place makes a large one of angle.
 */
export type LegPose = {
  /** Direction of the foot: 0 flat on the floor, -90 toes up. */
  foot?: number;
  /** Moves the hip joint, for a far leg that would hide. */
  shift?: Point;
  /** The knee is folded: the lower leg is drawn over the thigh. */
  folded?: boolean;
} & (
  { ankle: Point; thigh?: never; shank?: never } | { thigh: number; shank: number; ankle?: never }
);

/** An arm: where its wrist is, or the directions of its bones. */
export type ArmPose = {
  /** Direction of the hand; that of the forearm when missing. */
  hand?: number;
  grip?: 'open' | 'fist';
  thumb?: boolean;
  /** The elbow bends the other way. */
  turned?: boolean;
  shift?: Point;
} & (
  { wrist: Point; upper?: never; fore?: never } | { upper: number; fore: number; wrist?: never }
);

export type Hair = 'short' | 'bob' | 'bun' | 'bald' | 'beard' | 'scarf';

/** Who is drawn: the theme gives each letter its colours of skin, hair and shirt. */
export type Person = 'a' | 'b' | 'c';

/** A person seen from the side, facing right. */
export interface Pose {
  hip: Point;
  /** Direction from the hip to the neck: -90 upright, 180 on the back. */
  trunk: number;
  /** How far the spine bows forward (arched) or back (slumped); 2.5 standing. */
  curve?: number;
  /** A slumped trunk is shorter. */
  trunkLength?: number;
  /** Direction of the neck; 14 degrees ahead of the trunk when missing. */
  neck?: number;
  /** Tilt of the head from upright. */
  head?: number;
  near: LegPose;
  far: LegPose;
  nearArm?: ArmPose;
  farArm?: ArmPose;
  /** The leg with the striped sleeve. */
  operated?: 'near' | 'far';
  feet?: 'shoes' | 'bare';
  /**
   * Long sleeves and leggings go with a headscarf. A helper wears trousers and another shirt, so that
   * nobody seeks the striped sleeve there.
   */
  outfit?: 'patient' | 'long' | 'helper';
  hair?: Hair;
  eyes?: 'open' | 'closed';
  mouth?: 'smile' | 'flat';
  /** 0 to 7: builds. */
  belly?: number;
  /** The floor the lowest sole must stand on. */
  floor?: number;
}

/** A joint of a person seen from the side. */
export type JointName =
  'hip' | 'neck' | 'head' | 'shoulder' | `${'near' | 'far'}${'Knee' | 'Ankle' | 'Elbow' | 'Wrist'}`;
