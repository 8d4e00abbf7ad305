import { onSide } from '../positions.ts';
import { inOrder } from '../profile.ts';
import { bed, pillow } from '../props.ts';
import type { FrontScene, SideScene } from '../scene.ts';

const TOP = 150;

export const lyingScenes: readonly (SideScene | FrontScene)[] = [
  {
    id: 'back-lying',
    viewBox: [0, 60, 360, 140],
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
      pillow([66, TOP - 8], 78, 30, -6),
      pillow([300, TOP - 5], 72, 20),
      ...inOrder(person),
    ],
  },
  {
    id: 'side-lying',
    viewBox: [0, 44, 360, 156],
    alt: 'Lying on the un-operated side in bed with bent knees. A pillow lies between the legs from knees to ankles.',
    view: 'front',
    pose: {
      neck: [104, 116],
      hip: [188, 124],
      head: [71, 111],
      headTilt: -84,
      hips: 22,
      eyes: 'closed',
      feet: 'bare',
      legs: [
        { hip: [192, 136], knee: [216, 144], ankle: [288, 143], foot: -72, isFar: true },
        { hip: [192, 108], knee: [214, 104], ankle: [284, 106], foot: -72, operated: true },
      ],
      arms: [
        { shoulder: [112, 138], elbow: [134, 148], wrist: [100, 149], hand: 180, isFar: true },
        { shoulder: [114, 94], elbow: [160, 106], wrist: [146, 140], hand: 112 },
      ],
    },
    draw: (view) => [
      bed(8, 352, 156),
      pillow([60, 143], 92, 34, -3, 'prop'),
      ...onSide(view, [pillow([250, 124], 112, 32, 0, 'towel')]),
    ],
  },
];
