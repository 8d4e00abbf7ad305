import { planted } from '../angles.ts';
import { arrow, ground } from '../marks.ts';

import { inOrder } from '../profile.ts';
import { mirrored } from '../props-floor.ts';
import { chair } from '../props.ts';
import type { FrontScene, SideScene } from '../scene.ts';
import { join } from '../shape.ts';

const FLOOR = 228;
const SEAT = FLOOR - 72;
const floorLine = ground(12, 348, FLOOR);

/** The seat of the chair, which faces the person: left. */
const FRONT = 272;
/** The middle of the seat: what is turned about it stays at the chair. */
const MIDDLE = FRONT + 33;
const setting = [floorLine, mirrored(chair(FRONT, SEAT, FLOOR).behind, MIDDLE)];

export const fallScenes: readonly (SideScene | FrontScene)[] = [
  {
    id: 'fall-1',
    viewBox: [6, 12, 348, 233],
    alt: 'Step 1. On the floor, rolled onto the un-operated side. The lower elbow and the other hand push the chest up.',
    person: 'c',
    view: 'front',
    pose: {
      neck: [206, FLOOR - 74],
      hip: [138, FLOOR - 30],
      head: [230, FLOOR - 96],
      headTilt: 34,
      hair: 'bun',
      shoulders: 27,
      hips: 20,
      legs: [
        {
          hip: [136, FLOOR - 20],
          knee: [92, FLOOR - 12],
          ankle: [40, FLOOR - 14],
          foot: 84,
          isFar: true,
        },
        {
          hip: [134, FLOOR - 36],
          knee: [86, FLOOR - 26],
          ankle: [32, FLOOR - 38],
          foot: 78,
          operated: true,
        },
      ],
      arms: [
        {
          shoulder: [216, FLOOR - 54],
          elbow: [222, FLOOR - 9],
          wrist: [188, FLOOR - 7],
          hand: 172,
          isFar: true,
        },
        {
          shoulder: [184, FLOOR - 84],
          elbow: [168, FLOOR - 44],
          wrist: [180, FLOOR - 15],
          hand: 26,
        },
      ],
    },
    draw: ({ neck, arms: [under, over], legs: [lower, upper], pelvis, torso, head }) => [
      ...setting,
      ...[neck, under, lower, pelvis, upper, torso, head, over].filter((it) => it !== undefined),
      arrow([160, FLOOR - 92], [196, FLOOR - 134], [166, FLOOR - 124]),
    ],
  },
  {
    id: 'fall-4',
    viewBox: [6, 12, 348, 233],
    alt: 'Step 4. Turned round and sitting down on the chair, one hand on the seat, with the operated leg straight out in front.',
    person: 'c',
    view: 'side',
    // After the turn the other side of the body is near: the operated leg is far now.
    pose: {
      hip: [320, SEAT - 28],
      trunk: -58,
      neck: -48,
      head: 12,
      hair: 'bun',
      near: { ankle: planted(352, FLOOR) },
      far: { ankle: planted(422.6, FLOOR, -36), foot: -36, shift: [4, -2] },
      operated: 'far',
      nearArm: { wrist: [316, SEAT - 5], hand: 172 },
      floor: FLOOR,
    },
    draw: (person) => [
      ...setting,
      mirrored(join(inOrder(person)), MIDDLE),
      arrow([274, 34], [323, 94], [318, 44]),
    ],
  },
];
