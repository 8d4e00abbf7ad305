import { add, direction, front, scale } from '../geometry.ts';
import { arrow, ground } from '../marks.ts';
import type { Pose } from '../pose.ts';
import { inOrder } from '../profile.ts';
import { chair, towelRoll } from '../props.ts';
import { BONES } from '../body.ts';
import { SIZES, type SideScene } from '../scene.ts';

const FLOOR = 228;
const SEAT = FLOOR - 72;
const floorLine = ground(20, 240, FLOOR);

/** Sitting forward on the seat, hands on the thighs, as in the pelvic tilt. */
const tilt = (
  curve: number,
  trunk: number,
  neck: number,
  trunkLength: number,
  head: number,
): Pose => ({
  hip: [122, SEAT - 15],
  trunk,
  curve,
  neck,
  head,
  trunkLength,
  near: { ankle: [186, FLOOR - BONES.ankle] },
  far: { ankle: [193, FLOOR - BONES.ankle] },
  operated: 'near',
  nearArm: { wrist: [165, SEAT - 33], hand: 12 },
  farArm: { wrist: [172, SEAT - 32], hand: 12 },
  floor: FLOOR,
});

/** The un-operated far leg is lifted; both fists hold its shin below the knee. */
function kneeToChest(): Pose {
  const hip = [102, SEAT - 15] as const;
  const [thigh, shank] = [-54, 62];
  const knee = add(hip, scale(direction(thigh), BONES.thigh));
  const grip = add(knee, scale(direction(shank), 17));
  const inFront = front(direction(shank));
  return {
    hip,
    trunk: -97,
    curve: 1.5,
    neck: -84,
    head: 6,
    near: { thigh: 11, shank: 72 },
    far: { thigh, shank, foot: shank - 74, folded: true },
    operated: 'near',
    nearArm: { wrist: add(grip, scale(inFront, -4)), grip: 'fist', hand: shank - 76 },
    farArm: { wrist: add(add(grip, scale(inFront, -1)), [3, -7]), grip: 'fist', hand: shank - 76 },
  };
}

export const chairScenes: readonly SideScene[] = [
  {
    id: 'towel-roll-in-chair',
    viewBox: SIZES.sitting,
    alt: 'Sitting upright in a firm chair with a rolled towel in the hollow of the lower back. Both feet are flat on the floor.',
    view: 'side',
    pose: {
      hip: [103, SEAT - 15],
      trunk: -96,
      curve: 5.5,
      neck: -84,
      near: { ankle: [170, FLOOR - BONES.ankle] },
      far: { ankle: [178, FLOOR - BONES.ankle] },
      operated: 'near',
      nearArm: { wrist: [140, SEAT - 30], hand: 6 },
      farArm: { wrist: [150, SEAT - 29], hand: 8 },
      floor: FLOOR,
    },
    draw: (person) => {
      const back = person.beside(0.25, -14);
      return [
        floorLine,
        chair(74, SEAT, FLOOR, { rake: 9 }).behind,
        towelRoll(add(back, [-8, -2]), 11.5),
        ...inOrder(person),
        arrow([26, SEAT - 62], add(back, [-24, -7])),
      ];
    },
  },
  {
    id: 'pelvic-tilt-1',
    viewBox: SIZES.sitting,
    alt: 'Step 1. Sitting at the front of a chair. The lower back moves back and becomes round.',
    view: 'side',
    pose: tilt(-12, -90, -70, 73, 4),
    draw: (person) => {
      const [x, y] = person.beside(0.25, -14);
      return [
        floorLine,
        chair(74, SEAT, FLOOR, { rake: 4 }).behind,
        ...inOrder(person, { head: person.spine }),
        arrow([x - 4, y], [x - 44, y]),
      ];
    },
  },
  {
    id: 'pelvic-tilt-2',
    viewBox: SIZES.sitting,
    alt: 'Step 2. Sitting tall at the front of a chair. The lower back moves forward and arches.',
    view: 'side',
    pose: tilt(9, -87, -78, 76, -2),
    draw: (person) => {
      const [x, y] = person.beside(0.25, -14);
      return [
        floorLine,
        chair(74, SEAT, FLOOR, { rake: 4 }).behind,
        ...inOrder(person, { head: person.spine }),
        arrow([x - 46, y], [x - 6, y]),
      ];
    },
  },
  {
    id: 'knee-to-chest',
    viewBox: SIZES.sitting,
    alt: 'Sitting in a chair. Both hands pull the un-operated knee to the chest. The operated foot stays on the floor.',
    view: 'side',
    pose: kneeToChest(),
    draw: (person) => [
      floorLine,
      chair(74, SEAT, FLOOR, { rake: 9 }).behind,
      ...inOrder(person),
      arrow([206, 112], [182, 62], [206, 80]),
    ],
  },
];
