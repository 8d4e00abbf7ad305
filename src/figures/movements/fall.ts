import { arrow, ground } from '../marks.ts';
import type { SideMovement } from '../movement.ts';
import type { Pose } from '../pose.ts';
import { inOrder } from '../profile.ts';
import { mirrored } from '../props-floor.ts';
import { chair } from '../props.ts';

const FLOOR = 228;
const SEAT = FLOOR - 72;
/** The seat of the chair, which faces the person: left. */
const FRONT = 272;
const setting = [ground(12, 348, FLOOR), mirrored(chair(FRONT, SEAT, FLOOR).behind, FRONT + 33)];

/** The operated leg stays stretched back on its toes. */
const crouched = (more: Omit<Pose, 'curve' | 'hair' | 'operated' | 'floor'>): Pose => ({
  curve: -2,
  hair: 'bun',
  operated: 'near',
  floor: FLOOR,
  ...more,
});

export const fallMovements: readonly SideMovement[] = [
  {
    id: 'fall-kneel',
    view: 'side',
    viewBox: [6, 12, 348, 233],
    person: 'c',
    text: 'The hands go from the floor to the seat of the chair, and the un-operated foot comes flat in front, in about 3 seconds.',
    seconds: 3,
    way: 'once',
    straight: ['near'],
    contacts: [{ at: 'nearToe', slides: true }],
    draw: (person) => [...setting, ...inOrder(person)],
    pictures: [
      {
        id: 'fall-2',
        alt: 'Step 2. On both hands and the un-operated knee, near a firm chair. The operated leg is stretched back.',
        pose: crouched({
          hip: [153, FLOOR - 76],
          trunk: -16.5,
          neck: -14,
          head: 40,
          near: { thigh: 161, shank: 161, foot: 66 },
          far: { thigh: 88, shank: 182, foot: 150 },
          nearArm: { wrist: [220, FLOOR - 6.5], hand: 4 },
          farArm: { wrist: [231, FLOOR - 7], hand: 4 },
        }),
        // The hands come up first; then the foot is drawn forward under the body.
        via: [
          crouched({
            hip: [156, FLOOR - 84],
            trunk: -32,
            neck: -24,
            head: 30,
            near: { thigh: 157.5, shank: 157.5, foot: 64 },
            far: { thigh: 62, shank: 176, foot: 142 },
            nearArm: { wrist: [262, SEAT - 5], hand: 2 },
            farArm: { wrist: [272, SEAT - 6], hand: 2 },
          }),
          crouched({
            hip: [158, FLOOR - 84],
            trunk: -35,
            neck: -26,
            head: 26,
            near: { thigh: 157.5, shank: 157.5, foot: 64 },
            far: { thigh: 14, shank: 138, foot: 56 },
            nearArm: { wrist: [272, SEAT - 6], hand: 4 },
            farArm: { wrist: [282, SEAT - 7], hand: 4 },
          }),
        ],
      },
      {
        id: 'fall-3',
        alt: 'Step 3. Both hands on the chair seat, the un-operated foot flat in front. The operated leg stays stretched back.',
        pose: crouched({
          hip: [160, FLOOR - 84],
          trunk: -38,
          neck: -28,
          head: 24,
          near: { thigh: 157.5, shank: 157.5, foot: 64 },
          far: { thigh: 5.6, shank: 90, foot: 0 },
          nearArm: { wrist: [272, SEAT - 6], hand: 4 },
          farArm: { wrist: [282, SEAT - 7], hand: 4 },
        }),
        marks: () => [arrow([150, FLOOR - 16], [204, FLOOR - 16])],
      },
    ],
  },
];
