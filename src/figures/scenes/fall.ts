import { planted } from '../angles.ts';
import { BONES } from '../body.ts';
import { arrow, ground } from '../marks.ts';
import { onSide } from '../positions.ts';
import { inOrder } from '../profile.ts';
import { mirrored } from '../props-floor.ts';
import { chair } from '../props.ts';
import type { FrontScene, SideScene } from '../scene.ts';
import { join } from '../shape.ts';

const FLOOR = 228;
const SEAT = FLOOR - 72;
const VIEW = [0, 0, 360, 240] as const;
const floorLine = ground(12, 348, FLOOR);

/** The seat of the chair, which faces the person: left. */
const FRONT = 272;
/** The middle of the seat: what is turned about it stays at the chair. */
const MIDDLE = FRONT + 33;
const setting = [floorLine, mirrored(chair(FRONT, SEAT, FLOOR).behind, MIDDLE)];

export const fallScenes: readonly (SideScene | FrontScene)[] = [
  {
    id: 'fall-1',
    viewBox: VIEW,
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
          hip: [134, FLOOR - 18],
          knee: [104, FLOOR - 13],
          ankle: [42, FLOOR - 13],
          foot: 76,
          isFar: true,
        },
        {
          hip: [134, FLOOR - 40],
          knee: [106, FLOOR - 34],
          ankle: [44, FLOOR - 32],
          foot: 76,
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
    draw: (view) => [
      ...setting,
      ...onSide(view),
      arrow([160, FLOOR - 92], [196, FLOOR - 134], [166, FLOOR - 124]),
    ],
  },
  {
    id: 'fall-2',
    viewBox: VIEW,
    alt: 'Step 2. On both hands and the un-operated knee, near a firm chair. The operated leg is stretched back.',
    person: 'c',
    view: 'side',
    straight: ['near'],
    pose: {
      hip: [153, FLOOR - 76],
      trunk: -16.5,
      curve: -2,
      neck: -14,
      head: 40,
      hair: 'bun',
      near: { thigh: 161, shank: 161, foot: 66 },
      far: { thigh: 88, shank: 182, foot: 150 },
      operated: 'near',
      nearArm: { wrist: [220, FLOOR - 6.5], hand: 4 },
      farArm: { wrist: [231, FLOOR - 7], hand: 4 },
      floor: FLOOR,
    },
    draw: (person) => [...setting, ...inOrder(person)],
  },
  {
    id: 'fall-3',
    viewBox: VIEW,
    alt: 'Step 3. Both hands on the chair seat, the un-operated foot flat in front. The operated leg stays stretched back.',
    person: 'c',
    view: 'side',
    straight: ['near'],
    pose: {
      hip: [160, FLOOR - 84],
      trunk: -38,
      curve: -2,
      neck: -28,
      head: 24,
      hair: 'bun',
      near: { thigh: 157.5, shank: 157.5, foot: 64 },
      far: { ankle: [228, FLOOR - BONES.ankle] },
      operated: 'near',
      nearArm: { wrist: [272, SEAT - 6], hand: 4 },
      farArm: { wrist: [282, SEAT - 7], hand: 4 },
      floor: FLOOR,
    },
    draw: (person) => [...setting, ...inOrder(person), arrow([158, FLOOR - 16], [212, FLOOR - 16])],
  },
  {
    id: 'fall-4',
    viewBox: VIEW,
    alt: 'Step 4. Turned round and sitting down on the chair, one hand on the seat, with the operated leg out in front.',
    person: 'c',
    view: 'side',
    // After the turn the other side of the body is near: the operated leg is far now.
    pose: {
      hip: [316, SEAT - 36],
      trunk: -54,
      neck: -46,
      head: 12,
      hair: 'bun',
      near: { ankle: planted(342, FLOOR) },
      far: { ankle: planted(404, FLOOR), shift: [12, 2] },
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
