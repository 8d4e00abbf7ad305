import type { FrontPose } from '../front-view.ts';
import { arrow, ground } from '../marks.ts';
import { onSide } from '../positions.ts';
import { inOrder } from '../profile.ts';
import { bed, pillow } from '../props.ts';
import type { FrontScene, SideScene } from '../scene.ts';

/** The top of the mattress, and the floor. */
const TOP = 150;
const FLOOR = 228;
const VIEW_BOX = [0, 18, 360, 222] as const;

const onBed = [bed(8, 352, TOP, FLOOR), ground(2, 358, FLOOR)];

/** On the side, seen from the side of the bed; the operated leg is on top. */
const ON_SIDE: FrontPose = {
  neck: [104, TOP - 40],
  hip: [188, TOP - 32],
  head: [71, TOP - 45],
  headTilt: -84,
  hair: 'bob',
  hips: 22,
  feet: 'bare',
  legs: [
    { hip: [192, TOP - 20], knee: [216, TOP - 12], ankle: [286, TOP - 11], foot: -72, isFar: true },
    {
      hip: [192, TOP - 42],
      knee: [214, TOP - 38],
      ankle: [282, TOP - 36],
      foot: -72,
      operated: true,
    },
  ],
  arms: [
    {
      shoulder: [112, TOP - 18],
      elbow: [134, TOP - 8],
      wrist: [100, TOP - 7],
      hand: 180,
      isFar: true,
    },
    { shoulder: [114, TOP - 62], elbow: [156, TOP - 46], wrist: [140, TOP - 14], hand: 110 },
  ],
};

/** Both shanks hang to the floor; the lower forearm and the upper hand push on the mattress. */
const PUSHING_UP: FrontPose = {
  neck: [140, TOP - 66],
  hip: [196, TOP - 20],
  head: [120, TOP - 92],
  headTilt: -30,
  hair: 'bob',
  shoulders: 27,
  bend: -2,
  feet: 'bare',
  legs: [
    { hip: [186, TOP - 12], knee: [186, TOP + 4], ankle: [182, FLOOR - 12] },
    { hip: [204, TOP - 24], knee: [214, TOP + 4], ankle: [216, FLOOR - 12], operated: true },
  ],
  arms: [
    {
      shoulder: [124, TOP - 44],
      elbow: [102, TOP - 10],
      wrist: [132, TOP - 2],
      hand: 12,
      isFar: true,
    },
    { shoulder: [164, TOP - 76], elbow: [176, TOP - 34], wrist: [152, TOP - 6], hand: 130 },
  ],
};

export const bedMoveScenes: readonly (SideScene | FrontScene)[] = [
  {
    id: 'log-roll-1',
    viewBox: VIEW_BOX,
    alt: 'Step 1. Lying on the back in bed with both knees bent. Shoulders and hips roll to the side together.',
    person: 'b',
    view: 'side',
    pose: {
      hip: [188, TOP - 15],
      trunk: 180,
      curve: 2,
      neck: 188,
      head: -82,
      hair: 'bob',
      near: { ankle: [290, TOP - 12], foot: -6 },
      far: { ankle: [277, TOP - 16], foot: -6, shift: [0, -4] },
      // She rolls toward us, onto the near side: the operated leg comes to lie on top.
      operated: 'far',
      feet: 'bare',
      nearArm: { upper: 14, fore: -142, hand: 188 },
    },
    draw: (person) => [
      ...onBed,
      pillow([66, TOP - 9], 88, 30, -5, 'prop'),
      ...inOrder(person),
      arrow([166, 92], [192, 164], [202, 52]),
    ],
  },
  {
    id: 'log-roll-2',
    viewBox: VIEW_BOX,
    alt: 'Step 2. Lying on the un-operated side, shoulders and hips in line. Both feet move over the edge of the bed.',
    person: 'b',
    view: 'front',
    pose: ON_SIDE,
    draw: (view) => [
      ...onBed,
      pillow([60, TOP - 13], 92, 34, -3, 'prop'),
      ...onSide(view),
      arrow([300, TOP - 30], [318, TOP + 24], [322, TOP - 10]),
    ],
  },
  {
    id: 'log-roll-3',
    viewBox: VIEW_BOX,
    alt: 'Step 3. Both feet go down to the floor while the arms push the body up to sitting.',
    person: 'b',
    view: 'front',
    pose: PUSHING_UP,
    draw: ({ neck, arms, legs, pelvis, torso, head }) => [
      ...onBed,
      pillow([56, TOP - 13], 92, 34, -3, 'prop'),
      neck,
      ...arms.slice(0, 1),
      pelvis,
      ...legs,
      torso,
      head,
      ...arms.slice(1),
      arrow([84, TOP - 56], [100, TOP - 124], [78, TOP - 100]),
    ],
  },
];
