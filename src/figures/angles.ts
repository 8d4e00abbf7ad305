import { BONES } from './body.ts';
import { direction, sub, type Point } from './geometry.ts';
import { profile } from './profile.ts';
import type { Pose } from './pose.ts';
import type { Limit, SideScene } from './scene.ts';

/** Joint angles of a pose, in degrees of flexion: 0 is straight. */
export interface JointAngles {
  nearHip: number;
  nearKnee: number;
  farHip: number;
  farKnee: number;
  nearElbow?: number;
  farElbow?: number;
}

export function anglesOf(pose: Pose): JointAngles {
  const { joints } = profile(pose);
  const { hip, shoulder = hip } = joints;
  const down: Point = sub([0, 0], direction(pose.trunk));
  const leg = (knee: Point = hip, ankle: Point = hip) => {
    const thigh = sub(knee, hip);
    return { hip: -bend(down, thigh), knee: bend(thigh, sub(ankle, knee)) };
  };
  const arm = (elbow?: Point, wrist?: Point) =>
    elbow && wrist ? Math.abs(bend(sub(elbow, shoulder), sub(wrist, elbow))) : undefined;
  const near = leg(joints.nearKnee, joints.nearAnkle);
  const far = leg(joints.farKnee, joints.farAnkle);
  const nearElbow = arm(joints.nearElbow, joints.nearWrist);
  const farElbow = arm(joints.farElbow, joints.farWrist);
  return {
    nearHip: near.hip,
    nearKnee: near.knee,
    farHip: far.hip,
    farKnee: far.knee,
    ...(nearElbow === undefined ? {} : { nearElbow }),
    ...(farElbow === undefined ? {} : { farElbow }),
  };
}

/** What no picture may show, in degrees and units. */
export const LIMITS = {
  knee: { least: -3, most: 135 },
  operatedKnee: 100,
  hip: 140,
  straightKnee: 5,
  overreach: 0.5,
  sole: 2,
} as const;

/** Everything about a scene's poses that breaks a limit, in words; empty when all is well. */
export function poseFaults(scene: SideScene): string[] {
  const { id, pose, helper, straight = [], exceptions = {} } = scene;
  const allowed = (limit: Limit) => exceptions[limit] !== undefined;
  return [
    ...faultsOf(id, pose, allowed, straight),
    ...(helper ? faultsOf(`${id} (helper)`, helper, allowed, []) : []),
  ];
}

/** What breaks a limit in one pose; `id` says which picture or frame it is. */
export function faultsOf(
  id: string,
  pose: Pose,
  allowed: (limit: Limit) => boolean,
  straight: readonly ('near' | 'far')[],
): string[] {
  const angles = anglesOf(pose);
  const { overreach, soles } = profile(pose);
  const faults: string[] = [];
  for (const side of ['near', 'far'] as const) {
    const knee = Math.round(angles[`${side}Knee`]);
    const hip = Math.round(angles[`${side}Hip`]);
    const whose = pose.operated === side ? 'operated knee' : `${side} knee`;
    if (knee < LIMITS.knee.least) {
      faults.push(`${whose} bends back by ${-knee} degrees in ${id}; the limit is 3`);
    }
    const most =
      pose.operated === side && !allowed('operated-knee') ? LIMITS.operatedKnee : LIMITS.knee.most;
    if (knee > most) {
      faults.push(`${whose} bends to ${knee} degrees in ${id}; the limit is ${most}`);
    }
    if (straight.includes(side) && Math.abs(knee) > LIMITS.straightKnee) {
      faults.push(`${whose} bends to ${knee} degrees in ${id}; it must be straight (5 at most)`);
    }
    if (hip > LIMITS.hip && !allowed('hip')) {
      faults.push(`${side} hip bends to ${hip} degrees in ${id}; the limit is ${LIMITS.hip}`);
    }
  }
  for (const [limb, units] of Object.entries(overreach)) {
    if (units > LIMITS.overreach) {
      faults.push(`the ${limb} is ${units.toFixed(1)} units too short for its place in ${id}`);
    }
  }
  const { floor } = pose;
  if (floor !== undefined && !allowed('sole')) {
    const gap = floor - Math.max(soles.near, soles.far);
    if (Math.abs(gap) > LIMITS.sole) {
      const where = gap > 0 ? 'above' : 'below';
      faults.push(
        `the lowest sole is ${Math.abs(gap).toFixed(1)} units ${where} the floor in ${id}`,
      );
    }
  }
  return faults;
}

/** The angle from one direction to another: positive when the joint folds the way knees do. */
function bend(from: Point, to: Point): number {
  const cross = from[0] * to[1] - from[1] * to[0];
  const dot = from[0] * to[0] + from[1] * to[1];
  return (Math.atan2(cross, dot) * 180) / Math.PI;
}

/** A foot's ankle when it stands on the floor, pitched so many degrees (heel up is positive). */
export function planted(x: number, floor: number, pitch = 0): Point {
  const radians = (Math.abs(pitch) * Math.PI) / 180;
  const lever = pitch > 0 ? 28 : 9;
  return [x, floor - BONES.ankle * Math.cos(radians) - lever * Math.sin(radians)];
}
