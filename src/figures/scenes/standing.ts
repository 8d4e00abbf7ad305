import { planted } from '../angles.ts';
import { rectangle, type Point } from '../geometry.ts';
import { arrow, ground, plumb } from '../marks.ts';
import type { Pose } from '../pose.ts';
import { inOrder, type Profile } from '../profile.ts';
import { chair, walker } from '../props.ts';
import { walkerFromFront } from '../props-standing.ts';
import { SIZES, type FrontScene, type SideScene } from '../scene.ts';
import { stroke, union, type Shape } from '../shape.ts';

const FLOOR = 298;
const SEAT = FLOOR - 74;
const floorLine = ground(12, 228, FLOOR);

const armchair = chair(54, SEAT, FLOOR, { arms: true });

/** The hand lies on the near armrest, so the armrest comes just before the arm. */
const fromChair = (person: Profile): Shape[] => [
  floorLine,
  armchair.behind,
  ...inOrder(person, { head: armchair.nearArm }),
];

const rising: Pick<Pose, 'operated' | 'floor'> = { operated: 'near', floor: FLOOR };

/** A fist that faces us, around the end of a grip. */
const frontFist = ([x, y]: Point): Shape =>
  union(
    [{ path: rectangle(x - 8, y - 7, 16, 15, 6), fill: 'skin' }],
    stroke(`M${x - 3} ${y}V${y + 6}M${x + 2} ${y}V${y + 6}`),
  );

export const standingScenes: readonly (SideScene | FrontScene)[] = [
  {
    id: 'sit-to-stand-1',
    viewBox: SIZES.standing,
    alt: 'Step 1. Sitting at the front of a chair, hands on the armrests, operated leg forward.',
    view: 'side',
    pose: {
      ...rising,
      hip: [100, SEAT - 15],
      trunk: -74,
      curve: 3,
      head: 4,
      near: { ankle: planted(186, FLOOR) },
      far: { ankle: planted(140, FLOOR) },
      nearArm: { wrist: [112, SEAT - 39], grip: 'fist', hand: 12 },
      farArm: { wrist: [118, SEAT - 34], grip: 'fist', hand: 12 },
    },
    draw: fromChair,
  },
  {
    id: 'sit-to-stand-2',
    viewBox: SIZES.standing,
    alt: 'Step 2. Leaning forward. Both hands and the un-operated leg push the body up from the chair.',
    view: 'side',
    pose: {
      ...rising,
      hip: [106, SEAT - 38],
      trunk: -50,
      curve: 2,
      neck: -46,
      head: 12,
      near: { ankle: planted(188, FLOOR) },
      far: { ankle: planted(138, FLOOR) },
      nearArm: { wrist: [116, SEAT - 40], grip: 'fist', hand: 24 },
      farArm: { wrist: [124, SEAT - 37], grip: 'fist', hand: 24 },
    },
    draw: (person) => [...fromChair(person), arrow([206, 170], [208, 92], [216, 130])],
  },
  {
    id: 'sit-to-stand-3',
    viewBox: SIZES.standing,
    alt: 'Step 3. Standing tall in front of the chair, eyes ahead.',
    view: 'side',
    straight: ['near'],
    pose: {
      ...rising,
      hip: [136, FLOOR - 142],
      trunk: -89,
      near: { ankle: planted(156, FLOOR) },
      far: { ankle: planted(126, FLOOR) },
      nearArm: { upper: 96, fore: 80, hand: 84 },
    },
    draw: fromChair,
  },
  {
    id: 'stand-tall-at-the-walker',
    viewBox: SIZES.standing,
    alt: 'Standing tall inside the walker, both hands on the grips, eyes ahead. Weight is on both feet.',
    person: 'c',
    view: 'side',
    pose: {
      hip: [112, FLOOR - 143.4],
      trunk: -89,
      hair: 'short',
      belly: 5,
      near: { ankle: planted(115, FLOOR) },
      far: { ankle: planted(108, FLOOR) },
      operated: 'near',
      nearArm: { wrist: [137, FLOOR - 122], grip: 'fist', hand: 14 },
      farArm: { wrist: [146, FLOOR - 126], grip: 'fist', hand: 14 },
      floor: FLOOR,
    },
    draw: (person) => {
      const { near, far } = walker(150, FLOOR - 116, FLOOR);
      return [floorLine, ...inOrder(person, { farArm: far, head: near }), plumb(78, 36, 288)];
    },
  },
  {
    id: 'weight-shift',
    viewBox: SIZES.standing,
    alt: 'Standing at the walker, both hands on the grips. The hips move sideways over the operated leg and back.',
    person: 'c',
    view: 'front',
    pose: {
      neck: [108, 80],
      hip: [106, 156],
      head: [109, 48],
      shoulders: 27,
      hips: 23,
      legs: [
        { hip: [120, 162], knee: [134, 224], ankle: [146, FLOOR - 14], foot: -8 },
        { hip: [96, 162], knee: [97, 224], ankle: [98, FLOOR - 12], foot: 4, operated: true },
      ],
      arms: [
        { shoulder: [84, 92], elbow: [74, 134], wrist: [79, 160], hand: 90 },
        { shoulder: [132, 92], elbow: [152, 132], wrist: [158, 160], hand: 90 },
      ],
    },
    draw: ({ neck, arms, legs, pelvis, torso, head }) => [
      floorLine,
      neck,
      pelvis,
      ...legs,
      torso,
      head,
      walkerFromFront(119, FLOOR - 118, FLOOR),
      ...arms,
      frontFist([80, FLOOR - 120]),
      frontFist([158, FLOOR - 120]),
      arrow([96, 204], [140, 204], undefined, true),
    ],
  },
];
