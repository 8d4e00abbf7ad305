import { SHIRT, shirtFill } from './body.ts';
import { at, curve, type Point } from './geometry.ts';
import type { JointName, Pose } from './pose.ts';
import { armOf, shoulderOf } from './profile-arm.ts';
import { headOf } from './profile-head.ts';
import { legOf } from './profile-leg.ts';
import { shape, stroke, union, type Shape } from './shape.ts';
import { spineOf } from './spine.ts';

/** A person seen from the side: the parts in the order they are drawn by default. */
export interface Profile {
  farArm: Shape;
  farLeg: Shape;
  neck: Shape;
  nearLeg: Shape;
  torso: Shape;
  head: Shape;
  nearArm: Shape;
  /** A dashed line along the spine, and one behind the back: guides for posture. */
  spine: Shape;
  backGuide: Shape;
  joints: Readonly<Partial<Record<JointName, Point>>> & {
    hip: Point;
    nearKnee: Point;
    farKnee: Point;
  };
  /** A place at t of the way up the trunk: negative offsets lie behind. */
  beside: (t: number, offset: number) => Point;
  /** What a check must know: how far limbs were beyond reach, and where the soles are. */
  overreach: Readonly<Record<string, number>>;
  soles: Readonly<Record<'near' | 'far', number>>;
}

/** Draws a pose. Pure: the same pose gives the same shapes. */
export function profile(pose: Pose): Profile {
  const spine = spineOf(pose);
  const { centre, neck, head } = headOf(pose, spine);
  const [near, far] = [legOf(pose, spine, 'near'), legOf(pose, spine, 'far')];
  const [nearArm, farArm] = [armOf(pose, spine, 'near'), armOf(pose, spine, 'far')];
  const belly = pose.belly ?? 0;
  const shirt = SHIRT.map(([t, offset, share]) => spine.beside(t, offset + belly * share));
  const hem = `Q${at(spine.beside(-0.03, 0))} ${at(shirt[0] ?? pose.hip)}Z`;
  const dashed = (offset: number, places: readonly number[]) =>
    stroke(curve(places.map((t) => spine.beside(t, offset))), 'guide');
  return {
    farArm: farArm?.shape ?? shape(''),
    farLeg: far.shape,
    neck,
    nearLeg: near.shape,
    torso: union([{ path: curve(shirt) + hem, fill: shirtFill(pose) }]),
    head,
    nearArm: nearArm?.shape ?? shape(''),
    spine: dashed(-8, [0, 0.2, 0.45, 0.7, 0.92]),
    backGuide: dashed(-25, [-0.12, 0.1, 0.4, 0.7, 0.95]),
    joints: {
      hip: pose.hip,
      neck: spine.neck,
      head: centre,
      shoulder: shoulderOf(spine),
      nearKnee: near.knee,
      nearAnkle: near.ankle,
      farKnee: far.knee,
      farAnkle: far.ankle,
      ...(nearArm ? { nearElbow: nearArm.elbow, nearWrist: nearArm.wrist } : {}),
      ...(farArm ? { farElbow: farArm.elbow, farWrist: farArm.wrist } : {}),
    },
    beside: spine.beside,
    overreach: {
      'near leg': near.overreach,
      'far leg': far.overreach,
      'near arm': nearArm?.overreach ?? 0,
      'far arm': farArm?.overreach ?? 0,
    },
    soles: { near: near.sole, far: far.sole },
  };
}

/** The parts of a person from back to front. */
const PARTS = ['farArm', 'farLeg', 'neck', 'nearLeg', 'torso', 'head', 'nearArm'] as const;

/**
 * A person from back to front, with things between the parts.
 * @param after what is drawn right after a part: a walker's near frame after the head, a towel roll
 *   after the far leg
 */
export const inOrder = (
  person: Profile,
  after: Partial<Record<(typeof PARTS)[number], Shape | readonly Shape[]>> = {},
): Shape[] => PARTS.flatMap((part) => [person[part], after[part] ?? []].flat());
