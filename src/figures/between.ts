import { blend, blendDirection, blendPoint } from './blend.ts';
import { BONES } from './body.ts';
import type { FrontPose } from './front-view.ts';
import { angleOf, sub, type Point } from './geometry.ts';
import type { ArmPose, LegPose, Pose } from './pose.ts';
import { profile, type Profile } from './profile.ts';

/**
 * The pose at a place between key poses: 0 is the first, 1 the second, 1.5 half-way to the third. A limb
 * that touches something in any of them is led by where it touches; a free one by the directions of its
 * bones. Who it is, and what they wear, comes from the first.
 */
export function poseBetween(poses: readonly Pose[], u: number): Pose {
  const [first] = poses;
  if (!first) throw new Error('a movement has at least two poses');
  const drawn = poses.map((pose) => profile(pose));
  const number = (of: (pose: Pose) => number) => blend(poses.map(of), u);
  const arms = {
    nearArm: armBetween(poses, drawn, 'near', u),
    farArm: armBetween(poses, drawn, 'far', u),
  };
  return {
    ...first,
    hip: blendPoint(
      poses.map(({ hip }) => hip),
      u,
    ),
    trunk: blendDirection(
      poses.map(({ trunk }) => trunk),
      u,
    ),
    curve: number(({ curve = 2.5 }) => curve),
    trunkLength: number(({ trunkLength = BONES.trunk }) => trunkLength),
    neck: blendDirection(
      poses.map(({ trunk, neck = trunk + 14 }) => neck),
      u,
    ),
    head: number(({ head = 0 }) => head),
    near: legBetween(poses, drawn, 'near', u),
    far: legBetween(poses, drawn, 'far', u),
    ...(arms.nearArm ? { nearArm: arms.nearArm } : {}),
    ...(arms.farArm ? { farArm: arms.farArm } : {}),
  };
}

type Side = 'near' | 'far';

/** Where the joints of each key pose are; those of a limb that is not drawn at the hip. */
const places = (
  drawn: readonly Profile[],
  side: Side,
  joint: 'Knee' | 'Ankle' | 'Elbow' | 'Wrist',
) => drawn.map(({ joints }) => joints[`${side}${joint}`] ?? joints.hip);

const directions = (from: readonly Point[], to: readonly Point[]) =>
  from.map((point, index) => angleOf(sub(to[index] ?? point, point)));

function legBetween(poses: readonly Pose[], drawn: readonly Profile[], side: Side, u: number) {
  const legs = poses.map((pose) => pose[side]);
  const [first] = legs;
  const shifts = legs.map(({ shift = [0, 0] }): Point => shift);
  const common: Pick<LegPose, 'foot' | 'shift' | 'folded'> = {
    foot: blendDirection(
      legs.map(({ foot = 0 }) => foot),
      u,
    ),
    shift: blendPoint(shifts, u),
    ...(first?.folded ? { folded: true } : {}),
  };
  const knees = places(drawn, side, 'Knee');
  const ankles = places(drawn, side, 'Ankle');
  if (legs.some(({ ankle }) => ankle !== undefined)) {
    return { ...common, ankle: blendPoint(ankles, u) };
  }
  const hips = poses.map(({ hip }, index): Point => {
    const [x, y] = shifts[index] ?? [0, 0];
    return [hip[0] + x, hip[1] + y];
  });
  return {
    ...common,
    thigh: blendDirection(directions(hips, knees), u),
    shank: blendDirection(directions(knees, ankles), u),
  };
}

function armBetween(
  poses: readonly Pose[],
  drawn: readonly Profile[],
  side: Side,
  u: number,
): ArmPose | undefined {
  const arms = poses.map((pose) => (side === 'near' ? pose.nearArm : pose.farArm));
  const [first] = arms;
  if (!first || arms.includes(undefined)) return undefined;
  const elbows = places(drawn, side, 'Elbow');
  const wrists = places(drawn, side, 'Wrist');
  const forearms = directions(elbows, wrists);
  const { grip, thumb, turned, shift } = first;
  const common = {
    hand: blendDirection(
      arms.map((arm, index) => arm?.hand ?? forearms[index] ?? 0),
      u,
    ),
    ...(grip ? { grip } : {}),
    ...(thumb ? { thumb } : {}),
    ...(turned ? { turned } : {}),
    ...(shift ? { shift } : {}),
  };
  if (arms.some((arm) => arm?.wrist !== undefined)) {
    return { ...common, wrist: blendPoint(wrists, u) };
  }
  const uppers = arms.map((arm) => arm?.upper ?? 0);
  return { ...common, upper: blendDirection(uppers, u), fore: blendDirection(forearms, u) };
}

/** The same for who faces us: every joint is led by its place. */
export function frontPoseBetween(poses: readonly FrontPose[], u: number): FrontPose {
  const [first] = poses;
  if (!first) throw new Error('a movement has at least two poses');
  const number = (of: (pose: FrontPose) => number) => blend(poses.map(of), u);
  const point = (of: (pose: FrontPose) => Point | undefined, otherwise: Point) =>
    blendPoint(
      poses.map((pose) => of(pose) ?? otherwise),
      u,
    );
  return {
    ...first,
    neck: point(({ neck }) => neck, first.neck),
    hip: point(({ hip }) => hip, first.hip),
    head: point(({ head }) => head, first.head),
    headTilt: number(({ headTilt = 0 }) => headTilt),
    bend: number(({ bend = 0 }) => bend),
    legs: first.legs.map((leg, index) => ({
      ...leg,
      hip: point(({ legs }) => legs[index]?.hip, leg.hip),
      knee: point(({ legs }) => legs[index]?.knee, leg.knee),
      ankle: point(({ legs }) => legs[index]?.ankle, leg.ankle),
      foot: number(({ legs }) => legs[index]?.foot ?? 0),
    })),
    arms: first.arms.map((arm, index) => ({
      ...arm,
      shoulder: point(({ arms }) => arms[index]?.shoulder, arm.shoulder),
      elbow: point(({ arms }) => arms[index]?.elbow, arm.elbow),
      wrist: point(({ arms }) => arms[index]?.wrist, arm.wrist),
      ...(arm.hand === undefined ? {} : { hand: number(({ arms }) => arms[index]?.hand ?? 0) }),
    })),
  };
}
