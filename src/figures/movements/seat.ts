import { planted } from '../angles.ts';
import { BONES } from '../body.ts';
import { add, direction, front, scale } from '../geometry.ts';
import { arrow, ground } from '../marks.ts';
import type { SideMovement } from '../movement.ts';
import type { Pose } from '../pose.ts';
import { inOrder, type Profile } from '../profile.ts';
import { chair } from '../props.ts';

const FLOOR = 228;
const SEAT = FLOOR - 72;
const floorLine = ground(20, 240, FLOOR);
const onChair = (rake = 9, x = 74) => [floorLine, chair(x, SEAT, FLOOR, { rake }).behind];
const FLAT = FLOOR - BONES.ankle;

/** Sitting forward on the seat, hands on the thighs. */
const tilt = (
  curve: number,
  trunk: number,
  neck: number,
  trunkLength: number,
  head: number,
): Pose => ({
  hip: [118, SEAT - 15],
  trunk,
  curve,
  neck,
  head,
  trunkLength,
  near: { ankle: [182, FLAT] },
  far: { ankle: [190, FLAT] },
  operated: 'near',
  // Far ahead on the thighs, so that no arm hides the small of the back.
  nearArm: { wrist: [172, SEAT - 33], hand: 12 },
  farArm: { wrist: [179, SEAT - 32], hand: 12 },
  floor: FLOOR,
});

/** The spine, and an arrow from or to the small of the back. */
const lowBack = (from: number, to: number) => (person: Profile) => {
  const [x, y] = person.beside(0.25, -14);
  return [arrow([x + from, y], [x + to, y])];
};

const HIP = [102, SEAT - 15] as const;

/** The un-operated far leg at these directions; both fists on its shin, so far below the knee. */
function lifted(thigh: number, shank: number, below: number, trunk = -97, foot = shank - 74): Pose {
  const knee = add(HIP, scale(direction(thigh), BONES.thigh));
  const grip = add(knee, scale(direction(shank), below));
  const ahead = front(direction(shank));
  return {
    hip: HIP,
    trunk,
    curve: 1.5,
    neck: trunk + 13,
    head: 6,
    near: { ankle: [186, FLAT] },
    far: { thigh, shank, foot, folded: true },
    operated: 'near',
    nearArm: { wrist: add(grip, scale(ahead, -4)), grip: 'fist', hand: shank - 76 },
    farArm: {
      wrist: add(add(grip, scale(ahead, -1)), [3, -7]),
      grip: 'fist',
      hand: shank - 76,
    },
    floor: FLOOR,
  };
}

export const seatMovements: readonly SideMovement[] = [
  {
    id: 'seated-knee-bend',
    view: 'side',
    // Lower by 14: the arrow runs below the floor line, as the heel slide's does.
    viewBox: [14, 15, 232, 241],
    person: 'c',
    text: 'The foot slides back under the chair and forward again, about 3 seconds each way. It stays on the floor.',
    seconds: 3,
    contacts: [
      { at: 'nearAnkle', slides: true },
      { at: 'farAnkle' },
      { at: 'nearWrist' },
      { at: 'hip' },
    ],
    draw: (person) => [...onChair(), ...inOrder(person)],
    pictures: [
      [
        'seated-knee-bend-start',
        196,
        'Start. Sitting on a firm chair with both feet flat on the floor, a hand on the seat.',
      ] as const,
      [
        'seated-knee-bend',
        143,
        'Sitting on a firm chair with a hand on the seat. The operated foot slides back under the chair, so the knee bends.',
      ] as const,
    ].map(([id, x, alt]) => ({
      id,
      alt,
      pose: {
        hip: [98, SEAT - 15],
        trunk: -94,
        curve: 3,
        neck: -80,
        head: 4,
        hair: 'bald',
        belly: 4,
        near: { ankle: [x, FLAT] },
        far: { ankle: [186, FLAT] },
        operated: 'near',
        nearArm: { wrist: [108, SEAT - 5], hand: 24 },
        floor: FLOOR,
      },
      ...(x < 186 ? { marks: () => [arrow([204, FLOOR + 14], [146, FLOOR + 14])] } : {}),
    })),
  },
  {
    id: 'pelvic-tilt',
    view: 'side',
    viewBox: [14, 12, 232, 223],
    text: 'The lower back becomes round, then a small hollow forms, about 2 seconds each way. The feet stay flat.',
    seconds: 2,
    contacts: [{ at: 'nearAnkle' }, { at: 'farAnkle' }, { at: 'hip' }, { at: 'nearWrist' }],
    draw: (person) => [...onChair(4), ...inOrder(person, { head: person.spine })],
    pictures: [
      {
        id: 'pelvic-tilt-1',
        alt: 'Step 1. Sitting at the front of a chair, hands on the thighs. The lower back moves back and becomes round.',
        pose: tilt(-13, -90, -68, 72, 6),
        marks: lowBack(-4, -44),
      },
      {
        id: 'pelvic-tilt-2',
        alt: 'Step 2. Sitting tall at the front of a chair, hands on the thighs. The lower back moves forward and arches.',
        pose: tilt(11, -86, -78, 76, -2),
        marks: lowBack(-50, -10),
      },
    ],
  },
  {
    id: 'knee-to-chest',
    view: 'side',
    viewBox: [14, 12, 232, 223],
    text: 'Both hands draw the un-operated knee to the chest and let it down, about 3 seconds each way.',
    seconds: 3,
    contacts: [{ at: 'nearAnkle' }, { at: 'hip' }],
    draw: (person) => [...onChair(), ...inOrder(person)],
    pictures: [
      {
        id: 'knee-to-chest-start',
        alt: 'Start. Sitting in a chair, both hands hold the un-operated leg below the knee, both feet on the floor.',
        pose: lifted(9, 82, 11, -64, 0),
        via: [lifted(-12, 77, 14, -77), lifted(-34, 69, 16, -90)],
      },
      {
        id: 'knee-to-chest',
        alt: 'Sitting in a chair. Both hands pull the un-operated knee to the chest. The operated foot stays on the floor.',
        pose: lifted(-54, 62, 17),
        marks: () => [arrow([208, 118], [184, 64], [208, 84])],
      },
    ],
  },
  {
    id: 'hamstring-stretch',
    view: 'side',
    viewBox: [8, 12, 238, 223],
    person: 'b',
    text: 'The trunk leans forward from the hips with a long back and comes up, about 3 seconds each way. The leg stays straight.',
    seconds: 3,
    straight: ['near'],
    contacts: [{ at: 'nearAnkle' }, { at: 'farAnkle' }, { at: 'hip' }],
    draw: (person) => [
      ground(20, 240, FLOOR),
      chair(24, SEAT, FLOOR, { rake: 9 }).behind,
      ...inOrder(person),
    ],
    pictures: [
      {
        id: 'hamstring-stretch-start',
        alt: 'Start. Sitting tall at the front of a chair. The operated leg is straight out, heel on the floor, toes up.',
        pose: stretching(-92, -80, 2, [112, 128], [118, 126]),
      },
      {
        id: 'hamstring-stretch',
        alt: 'Sitting at the front of a chair, leaning a little forward, back long. The operated leg is straight out, heel on the floor, toes up.',
        pose: stretching(-64, -52, 8, [131, 134], [138, 132]),
        marks: () => [arrow([146, 30], [178, 66], [172, 40])],
      },
    ],
  },
];

function stretching(
  trunk: number,
  neck: number,
  head: number,
  near: readonly [number, number],
  far: readonly [number, number],
): Pose {
  return {
    hip: [76, SEAT - 15],
    trunk,
    curve: 3,
    neck,
    head,
    hair: 'bun',
    near: { thigh: 33.6, shank: 33.6, foot: -62 },
    far: { ankle: planted(134, FLOOR) },
    operated: 'near',
    nearArm: { wrist: near, hand: 16 },
    farArm: { wrist: far, hand: 16 },
    floor: FLOOR,
  };
}
