import { planted } from '../angles.ts';
import { rectangle } from '../geometry.ts';
import { arrow, ground } from '../marks.ts';
import { bedFromAbove, onSideFromAbove } from '../positions.ts';
import { inOrder } from '../profile.ts';
import { bed, pillow } from '../props.ts';
import type { SideScene } from '../scene.ts';
import { join, thing } from '../shape.ts';

/** The top of the mattress, and the floor. */
const TOP = 150;
const FLOOR = 228;

/** The bed from its foot: the board behind the head, a pillow, the end of the mattress. */
const bedFromFoot = join([
  ground(12, 246, FLOOR),
  thing(rectangle(22, TOP - 56, 134, 70, 8), 'prop-far'),
  thing(
    rectangle(30, TOP + 24, 8, FLOOR - TOP - 24, 1) +
      rectangle(140, TOP + 24, 8, FLOOR - TOP - 24, 1),
  ),
  pillow([72, TOP - 10], 78, 26, 0, 'prop'),
  thing(rectangle(18, TOP, 142, 26, 9), 'soft'),
  thing(rectangle(24, TOP + 25, 130, 10, 2)),
]);

export const bedMoveScenes: readonly SideScene[] = [
  {
    id: 'log-roll-1',
    viewBox: [-4, 56, 368, 178],
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
      nearArm: { upper: 26, fore: -150, hand: -168 },
    },
    draw: (person) => [
      bed(8, 352, TOP, FLOOR),
      ground(2, 358, FLOOR),
      pillow([66, TOP - 9], 88, 30, -5, 'prop'),
      ...inOrder(person),
      arrow([96, 100], [112, 168], [128, 62]),
      arrow([196, 100], [212, 168], [228, 62]),
    ],
  },
  {
    id: 'log-roll-2',
    viewBox: [4, 2, 348, 194],
    alt: 'Step 2. Seen from above: lying on the un-operated side, shoulders and hips in line. Both feet move over the edge of the bed.',
    person: 'b',
    view: 'side',
    pose: onSideFromAbove({ thigh: 112, shank: 150 }),
    draw: (person) => [...bedFromAbove, ...inOrder(person), arrow([56, 96], [58, 172], [38, 136])],
  },
  {
    id: 'log-roll-3',
    viewBox: [6, 13, 246, 222],
    alt: 'Step 3. Both feet go down to the floor while the arms push the body up to sitting on the edge of the bed.',
    person: 'b',
    view: 'side',
    pose: {
      hip: [136, TOP - 15],
      trunk: -124,
      curve: -2,
      neck: -104,
      head: -4,
      hair: 'bob',
      near: { ankle: planted(204, FLOOR) },
      far: { ankle: planted(192, FLOOR) },
      operated: 'near',
      feet: 'bare',
      nearArm: { wrist: [84, TOP - 6], hand: 172 },
      farArm: { wrist: [110, TOP - 7], hand: 170 },
      floor: FLOOR,
    },
    draw: (person) => [bedFromFoot, ...inOrder(person), arrow([46, 92], [80, 22], [46, 44])],
  },
];
