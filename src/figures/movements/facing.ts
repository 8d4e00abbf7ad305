import type { FrontPose } from '../front-view.ts';
import type { Point } from '../geometry.ts';
import { arrow, ground, plumb } from '../marks.ts';
import type { FrontMovement } from '../movement.ts';
import { counterFromFront, headFromBehind } from '../props-floor.ts';
import { frontFist, walkerFromFront } from '../props-standing.ts';

const FLOOR = 298;

const GRIPS: readonly Point[] = [
  [74, FLOOR - 118],
  [164, FLOOR - 118],
];

/** Standing behind the walker, the pelvis so far to the side of the middle; feet and hands stay. */
function shifted(by: number): FrontPose {
  const x = 119 + by;
  return {
    neck: [119 + by * 0.8, 80],
    hip: [x, 156],
    head: [119 + by * 0.75, 50],
    shoulders: 27,
    hips: 21,
    legs: [
      { hip: [x + 12, 162], knee: [138 + by * 0.5, 224], ankle: [142, FLOOR - 12], foot: -4 },
      {
        hip: [x - 12, 162],
        knee: [100 + by * 0.5, 224],
        ankle: [96, FLOOR - 12],
        foot: 4,
        operated: true,
      },
    ],
    arms: [
      {
        shoulder: [119 + by * 0.8 - 26, 94],
        elbow: [72 + by * 0.5, 134],
        wrist: [74, FLOOR - 128],
        hand: 90,
      },
      {
        shoulder: [119 + by * 0.8 + 26, 94],
        elbow: [166 + by * 0.5, 134],
        wrist: [164, FLOOR - 128],
        hand: 90,
      },
    ],
  };
}

/** Seen from behind: one leg at a place to the side. */
const liftedAside = (knee: Point, ankle: Point, foot: number): FrontPose => ({
  neck: [112, 82],
  hip: [112, 158],
  head: [112, 54],
  shoulders: 27,
  hips: 20,
  legs: [
    { hip: [101, 166], knee: [100, 226], ankle: [99, FLOOR - 12] },
    { hip: [123, 166], knee, ankle, foot, operated: true },
  ],
  arms: [
    { shoulder: [87, 94], elbow: [66, 132], wrist: [62, 155], hand: 196, isFar: true },
    { shoulder: [137, 94], elbow: [158, 132], wrist: [162, 155], hand: -16, isFar: true },
  ],
});

export const facingMovements: readonly FrontMovement[] = [
  {
    id: 'weight-shift',
    view: 'front',
    viewBox: [46, 20, 148, 306],
    person: 'c',
    text: 'The hips move sideways over the operated leg and back, about 2 seconds each way. Feet and hands stay.',
    seconds: 2,
    contacts: [
      { at: 'firstAnkle' },
      { at: 'secondAnkle' },
      { at: 'firstWrist' },
      { at: 'secondWrist' },
    ],
    draw: ({ neck, arms, legs, pelvis, torso, head }) => [
      ground(52, 188, FLOOR),
      neck,
      ...legs,
      pelvis,
      torso,
      head,
      walkerFromFront(119, FLOOR - 118, FLOOR),
      ...arms,
      ...GRIPS.map(frontFist),
    ],
    pictures: [
      {
        id: 'weight-shift-start',
        alt: 'Start. Standing at the walker, both hands on the grips, the hips in the middle between both feet.',
        pose: shifted(0),
        marks: () => [plumb(119, 186, 290)],
      },
      {
        id: 'weight-shift',
        alt: 'Standing at the walker, both hands on the grips. The hips move sideways over the operated leg and back.',
        pose: shifted(-20),
        marks: () => [plumb(99, 186, 290), arrow([142, FLOOR + 14], [96, FLOOR + 14])],
      },
    ],
  },
  {
    id: 'hip-lift-standing',
    view: 'front',
    viewBox: [6, 25, 228, 280],
    person: 'c',
    text: 'The leg lifts a little out to the side and comes back slowly, about 2 seconds each way. The body stays straight.',
    seconds: 2,
    contacts: [{ at: 'firstAnkle' }, { at: 'firstWrist' }, { at: 'secondWrist' }],
    draw: ({ neck, arms, legs, pelvis, torso }) => [
      ground(12, 228, FLOOR),
      counterFromFront(14, 226, 162, FLOOR),
      ...arms,
      neck,
      ...legs,
      pelvis,
      torso,
      headFromBehind([112, 54]),
    ],
    pictures: [
      {
        id: 'hip-lift-standing-start',
        alt: 'Start. Standing at a counter, seen from behind, both hands on it, both feet on the floor.',
        pose: liftedAside([124, 226], [125, FLOOR - 12], 0),
      },
      {
        id: 'hip-lift-standing',
        alt: 'Standing at a counter, seen from behind, both hands on it. The operated leg lifts a little out to the side. The body stays straight.',
        pose: liftedAside([146, 221.5], [169, 275], -22),
        marks: () => [arrow([194, 278], [214, 240], [212, 264])],
      },
    ],
  },
];
