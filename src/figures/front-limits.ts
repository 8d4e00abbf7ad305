import { BONES } from './body.ts';
import { distance, sub, type Point } from './geometry.ts';
import type { FrontPose } from './front-view.ts';

/**
 * What no picture of someone who faces us may show. A bone may look shorter than it is, when it points
 * at us, but never longer; a knee bends sideways only a little; a leg is lifted aside by half a right
 * angle at most.
 */
export const FRONT_LIMITS = {
  stretch: 1.02,
  kneeSideways: 16,
  legAside: 45,
  trunkAside: 20,
} as const;

/** Everything in a pose from the front that breaks a limit, in words. */
export function frontFaults(id: string, pose: FrontPose, lies: boolean): string[] {
  const faults: string[] = [];
  const bone = (name: string, from: Point, to: Point, length: number) => {
    const units = distance(from, to);
    if (units > length * FRONT_LIMITS.stretch) {
      faults.push(`the ${name} is ${units.toFixed(0)} units long in ${id}; the bone has ${length}`);
    }
  };
  for (const [index, { hip, knee, ankle, operated }] of pose.legs.entries()) {
    const whose = operated ? 'operated' : index === 0 ? 'first' : 'second';
    bone(`${whose} thigh`, hip, knee, BONES.thigh);
    bone(`${whose} shank`, knee, ankle, BONES.shank);
    if (lies) continue;
    const sideways = Math.abs(turnBetween(sub(knee, hip), sub(ankle, knee)));
    if (sideways > FRONT_LIMITS.kneeSideways) {
      faults.push(
        `the ${whose} knee bends sideways by ${sideways.toFixed(0)} degrees in ${id}; the limit is ${FRONT_LIMITS.kneeSideways}`,
      );
    }
    const aside = Math.abs(turnBetween([0, 1], sub(ankle, hip)));
    if (aside > FRONT_LIMITS.legAside) {
      faults.push(
        `the ${whose} leg is lifted aside by ${aside.toFixed(0)} degrees in ${id}; the limit is ${FRONT_LIMITS.legAside}`,
      );
    }
  }
  for (const [index, { shoulder, elbow, wrist }] of pose.arms.entries()) {
    const whose = index === 0 ? 'first' : 'second';
    bone(`${whose} upper arm`, shoulder, elbow, BONES.upperArm);
    bone(`${whose} forearm`, elbow, wrist, BONES.forearm);
  }
  const lean = Math.abs(turnBetween([0, -1], sub(pose.neck, pose.hip)));
  if (!lies && lean > FRONT_LIMITS.trunkAside) {
    faults.push(
      `the trunk leans aside by ${lean.toFixed(0)} degrees in ${id}; the limit is ${FRONT_LIMITS.trunkAside}`,
    );
  }
  return faults;
}

/** Who lies on the side has a trunk nearer to level than to upright. */
export const isLying = ({ neck, hip }: FrontPose): boolean =>
  Math.abs(neck[0] - hip[0]) > Math.abs(neck[1] - hip[1]);

function turnBetween(from: Point, to: Point): number {
  const cross = from[0] * to[1] - from[1] * to[0];
  const dot = from[0] * to[0] + from[1] * to[1];
  return (Math.atan2(cross, dot) * 180) / Math.PI;
}
