import { BONES, LIMBS, OUTLINES } from '../body.ts';
import { add, direction, placed, scale } from '../geometry.ts';
import { arrow, ground } from '../marks.ts';
import type { ArmPose, LegPose, Pose } from '../pose.ts';
import { inOrder } from '../profile.ts';
import { counterFromFront, headFromBehind } from '../props-floor.ts';
import { towelRoll } from '../props.ts';
import { MATTRESS, raised, raisedBed } from '../positions.ts';
import { SIZES, type FrontScene, type SideScene } from '../scene.ts';
import { outline, segment } from '../segment.ts';
import { stroke } from '../shape.ts';

/** The hand ends before the knee, so that it never seems to hold the roll. */
const ARM: ArmPose = { upper: 56, fore: -4, hand: 2 };
const onWedge = (near: LegPose, far: LegPose): Pose => ({
  ...raised(near, far, ARM),
  hair: 'bob',
});

/** Where the lower leg rests before it lifts: the heel on the bed. */
const RESTING = 28;

const FLOOR = 298;

export const strengthScenes: readonly (SideScene | FrontScene)[] = [
  {
    id: 'quad-set',
    viewBox: SIZES.lying,
    alt: 'Lying with both legs straight and flat on the bed. The operated knee presses down into the bed and the thigh gets tight.',
    person: 'b',
    view: 'side',
    straight: ['near', 'far'],
    pose: onWedge(
      { thigh: 0, shank: 0, foot: -98 },
      { thigh: -2, shank: -2, foot: -84, shift: [0, -3] },
    ),
    draw: (person) => {
      const [x] = person.joints.nearKnee;
      return [...raisedBed, ...inOrder(person), arrow([x, MATTRESS - 84], [x, MATTRESS - 34])];
    },
  },
  {
    id: 'short-arc-quad',
    viewBox: SIZES.lying,
    alt: 'Lying with a big roll under the operated knee. The heel lifts off the bed until that knee is straight.',
    person: 'b',
    view: 'side',
    straight: ['near'],
    pose: onWedge(
      { thigh: -26, shank: -26, foot: -112 },
      { ankle: [238, MATTRESS - 12], foot: -6 },
    ),
    draw: (person) => {
      const knee = person.joints.nearKnee;
      const rest = add(knee, scale(direction(RESTING), BONES.shank));
      const shank = segment(knee, rest, LIMBS.shank.front, LIMBS.shank.back);
      const [x, y] = rest;
      return [
        ...raisedBed,
        ...inOrder(person, {
          farLeg: [
            towelRoll([knee[0] - 1, MATTRESS - 17], 17),
            stroke(outline(shank, { from: 0.3 }) + placed(OUTLINES.bareFoot, rest, -70), 'ghost'),
          ],
        }),
        arrow([x + 32, y - 22], [x + 24, y - 74], [x + 42, y - 52]),
      ];
    },
  },
  {
    id: 'hip-lift-standing',
    viewBox: SIZES.standing,
    alt: 'Standing at a counter, seen from behind, both hands on it. The operated leg lifts a little out to the side. The body stays straight.',
    person: 'c',
    view: 'front',
    pose: {
      neck: [112, 82],
      hip: [112, 158],
      head: [112, 54],
      shoulders: 27,
      hips: 18,
      legs: [
        { hip: [101, 166], knee: [99, 224], ankle: [98, FLOOR - 12] },
        { hip: [123, 166], knee: [143, 222], ankle: [165, 276], foot: -20, operated: true },
      ],
      arms: [
        { shoulder: [88, 94], elbow: [66, 132], wrist: [62, 155], hand: 196, isFar: true },
        { shoulder: [136, 94], elbow: [158, 132], wrist: [162, 155], hand: -16, isFar: true },
      ],
    },
    draw: ({ neck, arms, legs, pelvis, torso }) => [
      ground(12, 228, FLOOR),
      counterFromFront(14, 226, 162, FLOOR),
      ...arms,
      neck,
      ...legs,
      pelvis,
      torso,
      headFromBehind([112, 54]),
      arrow([190, 276], [212, 242], [208, 264]),
    ],
  },
];
