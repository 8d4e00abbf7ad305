import { BONES } from '../body.ts';
import { badge, ground, plumb } from '../marks.ts';
import { inOrder } from '../profile.ts';
import { couch } from '../props-floor.ts';
import { bed, chair, pillow } from '../props.ts';
import type { SideScene } from '../scene.ts';

const TOP = 150;
const FLOOR = 228;
const SEAT = FLOOR - 72;
const LOW_SEAT = FLOOR - 42;
const floorLine = ground(20, 240, FLOOR);

export const pairScenes: readonly SideScene[] = [
  {
    id: 'pillow-do-not',
    viewBox: [2, 44, 356, 145],
    alt: 'Do not put a pillow under the knee. Lying on the back, the operated knee stays bent over a pillow.',
    view: 'side',
    pose: {
      hip: [186, TOP - 15],
      trunk: 180,
      curve: 2,
      neck: 190,
      head: -78,
      near: { thigh: -29, shank: 28, foot: -58 },
      far: { thigh: -4, shank: -2, foot: -84, shift: [0, -2] },
      operated: 'near',
      feet: 'bare',
      eyes: 'closed',
      mouth: 'flat',
      nearArm: { upper: 10, fore: -24, hand: -14 },
    },
    draw: (person) => {
      const [x] = person.joints.nearKnee;
      return [
        bed(8, 352, TOP),
        pillow([66, TOP - 8], 78, 30, -6),
        ...inOrder(person, { farLeg: pillow([x + 1, TOP - 13], 72, 34, 0, 'prop') }),
        badge('do-not', [334, 64]),
      ];
    },
  },
  {
    id: 'chair-do-not',
    viewBox: [14, 4, 240, 231],
    alt: 'Do not slump on a low, soft couch. The back is round and the hips sink lower than the knees.',
    view: 'side',
    pose: {
      hip: [92, LOW_SEAT - 8],
      trunk: -110,
      curve: -14,
      trunkLength: 72,
      neck: -66,
      head: 14,
      mouth: 'flat',
      near: { ankle: [172, FLOOR - BONES.ankle] },
      far: { ankle: [184, FLOOR - BONES.ankle] },
      operated: 'near',
      nearArm: { wrist: [122, LOW_SEAT - 34], hand: 10 },
      farArm: { wrist: [132, LOW_SEAT - 36], hand: 10 },
      floor: FLOOR,
    },
    draw: (person) => {
      const { behind, cushion } = couch(26, LOW_SEAT, FLOOR);
      return [
        floorLine,
        behind,
        ...inOrder(person, { torso: [person.backGuide, cushion] }),
        badge('do-not', [234, 24]),
      ];
    },
  },
  {
    id: 'chair-do',
    viewBox: [14, 4, 240, 231],
    alt: 'Do: sit upright on a firm chair, with the back against it and both feet flat on the floor.',
    view: 'side',
    pose: {
      hip: [100, SEAT - 15],
      trunk: -98,
      curve: 3,
      neck: -84,
      near: { ankle: [170, FLOOR - BONES.ankle] },
      far: { ankle: [178, FLOOR - BONES.ankle] },
      operated: 'near',
      nearArm: { wrist: [138, SEAT - 27], hand: 6 },
      farArm: { wrist: [148, SEAT - 26], hand: 8 },
      floor: FLOOR,
    },
    draw: (person) => [
      floorLine,
      chair(74, SEAT, FLOOR, { rake: 8 }).behind,
      ...inOrder(person),
      plumb(48, 40, 218),
      badge('do', [234, 24]),
    ],
  },
];
