import { planted } from '../angles.ts';
import { arrow, ground, ring } from '../marks.ts';
import type { SideMovement } from '../movement.ts';
import type { ArmPose, Pose } from '../pose.ts';
import { inOrder, type Profile } from '../profile.ts';
import { chair, stairs } from '../props.ts';
import { tube, type Shape } from '../shape.ts';

const FLOOR = 298;
const SEAT = FLOOR - 74;
/** One low step of 9 cm: the exercise wants 5 to 10. */
const STEP = 14;
/** The hip is lowest when the legs are farthest apart. */
const STRIDE_HIP = FLOOR - 139.4;

const armchair = chair(54, SEAT, FLOOR, { arms: true });

/** The hand lies on the near armrest, so the armrest comes just before the arm. */
const fromChair = (person: Profile): Shape[] => [
  ground(30, 226, FLOOR),
  armchair.behind,
  ...inOrder(person, { head: armchair.nearArm }),
];

/** Both feet stay where they are, the operated one ahead. */
const rising: Pick<Pose, 'operated' | 'floor' | 'near' | 'far'> = {
  near: { ankle: planted(176, FLOOR) },
  far: { ankle: planted(140, FLOOR) },
  operated: 'near',
  floor: FLOOR,
};

/** A rail that rises with the step. */
const RAIL = tube('M18 174H98L152 160H228M30 174V295M214 160V295', true);

const stepping = (
  more: Pick<Pose, 'hip' | 'trunk' | 'near' | 'far' | 'farArm' | 'nearArm'>,
): Pose => ({
  head: 2,
  hair: 'bald',
  belly: 4,
  operated: 'near',
  ...more,
});

const onRail = (x: number, height = 128): ArmPose => ({
  wrist: [x, FLOOR - height],
  grip: 'fist',
  hand: 6,
});
const loose: ArmPose = { upper: 100, fore: 78 };

const walking = (more: Pick<Pose, 'hip' | 'near' | 'far' | 'nearArm' | 'farArm'>): Pose => ({
  trunk: -88,
  hair: 'bun',
  operated: 'near',
  floor: FLOOR,
  ...more,
});

export const stepMovements: readonly SideMovement[] = [
  {
    id: 'sit-to-stand',
    view: 'side',
    viewBox: [24, 28, 208, 277],
    text: 'The trunk leans forward, arms and legs push up to standing, then back down to the seat, about 3 seconds each way.',
    seconds: 3,
    contacts: [
      { at: 'nearAnkle' },
      { at: 'farAnkle' },
      { at: 'nearWrist', from: 0, to: 1 },
      { at: 'farWrist', from: 0, to: 1 },
    ],
    draw: fromChair,
    pictures: [
      {
        id: 'sit-to-stand-1',
        alt: 'Step 1. Sitting at the front of a chair, hands on the armrests, operated leg forward.',
        pose: {
          ...rising,
          hip: [100, SEAT - 15],
          trunk: -74,
          curve: 3,
          head: 4,
          nearArm: { wrist: [113, SEAT - 39], grip: 'fist', hand: 12 },
          farArm: { wrist: [120, SEAT - 35], grip: 'fist', hand: 12 },
        },
      },
      {
        id: 'sit-to-stand-2',
        alt: 'Step 2. Leaning forward. Both hands and the un-operated leg push the body up from the chair.',
        pose: {
          ...rising,
          hip: [108, SEAT - 36],
          trunk: -50,
          curve: 2,
          neck: -46,
          head: 12,
          nearArm: { wrist: [113, SEAT - 39], grip: 'fist', hand: 24 },
          farArm: { wrist: [120, SEAT - 35], grip: 'fist', hand: 24 },
        },
        marks: () => [arrow([210, 166], [212, 90], [220, 128])],
      },
      {
        id: 'sit-to-stand-3',
        alt: 'Step 3. Standing tall in front of the chair, eyes ahead.',
        pose: {
          ...rising,
          hip: [154, FLOOR - 140.6],
          trunk: -89,
          nearArm: { upper: 98, fore: 80, grip: 'fist', hand: 84 },
          farArm: { upper: 92, fore: 74, grip: 'fist', hand: 80 },
        },
      },
    ],
  },
  {
    id: 'step-up',
    view: 'side',
    viewBox: [12, 15, 222, 289],
    text: 'The operated foot steps up, that leg lifts the body, and the other foot follows, in about 4 seconds.',
    seconds: 4,
    way: 'once',
    contacts: [
      { at: 'farAnkle', from: 0, to: 1 },
      { at: 'nearAnkle', from: 1, to: 2 },
    ],
    draw: (person) => [
      RAIL,
      ground(18, 228, FLOOR),
      stairs(108, FLOOR, { count: 1, rise: STEP, tread: 60, end: 204 }),
      ...inOrder(person),
    ],
    pictures: [
      {
        id: 'step-up-start',
        alt: 'Start. Standing in front of one low step, both feet on the floor, one hand on a rail.',
        pose: stepping({
          hip: [70, FLOOR - 143.2],
          trunk: -87,
          near: { ankle: planted(72, FLOOR) },
          far: { ankle: planted(64, FLOOR) },
          farArm: onRail(116),
          nearArm: loose,
        }),
        via: [
          stepping({
            hip: [74, FLOOR - 142],
            trunk: -84,
            near: { ankle: [96, FLOOR - 54], foot: 4 },
            far: { ankle: planted(64, FLOOR) },
            farArm: onRail(122),
            nearArm: loose,
          }),
        ],
      },
      {
        id: 'step-up',
        alt: 'Facing one low step with a hand on a rail. The operated foot is on the step, the other still on the floor.',
        pose: stepping({
          hip: [90, FLOOR - 141],
          trunk: -78,
          near: { ankle: planted(136, FLOOR - STEP) },
          far: { ankle: planted(64, FLOOR) },
          farArm: onRail(138, 138),
          nearArm: { upper: 108, fore: 78 },
        }),
        marks: () => [arrow([176, 252], [184, 200], [192, 226])],
        via: [
          stepping({
            hip: [122, FLOOR - STEP - 141],
            trunk: -80,
            near: { ankle: planted(136, FLOOR - STEP) },
            far: { ankle: [96, FLOOR - 58], foot: 20 },
            farArm: onRail(154, 142),
            nearArm: loose,
          }),
        ],
      },
      {
        id: 'step-up-end',
        alt: 'Standing on the step with both feet, knees straight, one hand on the rail.',
        pose: stepping({
          hip: [134, FLOOR - STEP - 143.2],
          trunk: -87,
          near: { ankle: planted(136, FLOOR - STEP) },
          far: { ankle: planted(128, FLOOR - STEP) },
          farArm: onRail(166, 142),
          nearArm: loose,
        }),
      },
    ],
  },
  {
    id: 'gait',
    view: 'side',
    viewBox: [6, 26, 298, 281],
    person: 'b',
    text: 'One step in about 2 seconds: the heel of the operated leg lands, the body passes over that foot, the toes push off.',
    seconds: 2,
    way: 'once',
    contacts: [
      { at: 'nearHeel', from: 0, to: 1 },
      { at: 'nearToe', from: 1, to: 2 },
    ],
    draw: (person) => [ground(12, 298, FLOOR), ...inOrder(person)],
    pictures: [
      {
        id: 'gait-1',
        alt: 'Step 1. Walking. The heel of the operated leg touches the floor first.',
        pose: walking({
          hip: [94, STRIDE_HIP],
          near: { ankle: planted(134, FLOOR, -18), foot: -18 },
          far: { ankle: planted(56, FLOOR, 30), foot: 30 },
          nearArm: { upper: 110, fore: 90 },
          farArm: { upper: 70, fore: 44 },
        }),
        marks: () => [ring([128, 286], 17)],
      },
      {
        id: 'gait-2',
        alt: 'Step 2. Standing on the whole operated foot. The un-operated leg swings ahead.',
        pose: walking({
          hip: [139, FLOOR - 142.6],
          near: { ankle: planted(138, FLOOR) },
          far: { ankle: [135, FLOOR - 40], foot: 40 },
          nearArm: { upper: 94, fore: 74 },
          farArm: { upper: 90, fore: 68 },
        }),
      },
      {
        id: 'gait-3',
        alt: 'Step 3. The toes of the operated leg push off behind. The un-operated heel lands ahead.',
        pose: walking({
          hip: [189, STRIDE_HIP],
          near: { ankle: pushed(166, 29), foot: 29 },
          far: { ankle: planted(229, FLOOR, -18), foot: -18 },
          nearArm: { upper: 72, fore: 46 },
          farArm: { upper: 120, fore: 100 },
        }),
        marks: () => [arrow([110, 288], [116, 242], [104, 264])],
      },
    ],
  },
];

/** The ankle of a foot whose ball stands at a place and whose heel is lifted so many degrees. */
function pushed(toes: number, pitch: number): readonly [number, number] {
  const turned = (pitch * Math.PI) / 180;
  const [, y] = planted(0, FLOOR, pitch);
  return [toes - 28 * Math.cos(turned) + 11.5 * Math.sin(turned), y];
}
