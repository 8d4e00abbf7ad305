import { bedFromAbove, onSideFromAbove } from '../positions.ts';
import { inOrder } from '../profile.ts';
import { bed, icePack, pillow } from '../props.ts';
import type { SideScene } from '../scene.ts';

const TOP = 150;

export const lyingScenes: readonly SideScene[] = [
  {
    id: 'back-lying',
    viewBox: [2, 82, 356, 107],
    alt: 'Lying on the back in bed. A pillow is under the head and one under the lower leg, not under the knee.',
    view: 'side',
    straight: ['near', 'far'],
    pose: {
      hip: [186, TOP - 15],
      trunk: 180,
      curve: 2,
      neck: 190,
      head: -78,
      near: { thigh: -5, shank: -3, foot: -82 },
      far: { thigh: -6, shank: -5, foot: -86, shift: [0, -3] },
      operated: 'near',
      feet: 'bare',
      eyes: 'closed',
      nearArm: { upper: 14, fore: -2, hand: 2 },
    },
    draw: (person) => [
      bed(8, 352, TOP),
      pillow([66, TOP - 8], 78, 30, -6, 'prop'),
      pillow([296, TOP - 4], 84, 22, 0, 'towel'),
      ...inOrder(person),
    ],
  },
  {
    id: 'side-lying',
    viewBox: [4, 2, 348, 167],
    alt: 'Seen from above: lying on the un-operated side in bed with bent knees, and a pillow between the legs from knees to ankles.',
    view: 'side',
    pose: { ...onSideFromAbove({ thigh: 135, shank: 194 }), eyes: 'closed' },
    draw: (person) => [
      ...bedFromAbove,
      ...inOrder(person, { farLeg: pillow([92, 98], 128, 52, 16, 'towel') }),
    ],
  },
  {
    id: 'ice-and-elevation',
    viewBox: [2, 78, 356, 137],
    alt: 'Lying with the operated leg straight and raised: two pillows under the calf and heel, none under the knee. A wrapped ice pack on the knee.',
    view: 'side',
    straight: ['near'],
    pose: {
      hip: [168, 161],
      trunk: 194,
      curve: -1,
      neck: 202,
      head: -80,
      near: { thigh: -19, shank: -19, foot: -104 },
      far: { ankle: [228, 164], foot: -6 },
      operated: 'near',
      feet: 'bare',
      nearArm: { upper: 22, fore: 4, hand: 4 },
    },
    draw: (person) => {
      const [x, y] = person.joints.nearKnee;
      return [
        bed(8, 352, 176),
        pillow([60, 162], 84, 32, -8, 'prop'),
        ...inOrder(person, {
          farLeg: [pillow([292, 164], 84, 28, 0, 'prop'), pillow([296, 141], 76, 26, -14, 'prop')],
        }),
        icePack([x + 1, y - 3], -18),
      ];
    },
  },
];
