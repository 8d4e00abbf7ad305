import { planted } from '../angles.ts';
import { arrow, ground } from '../marks.ts';
import { inOrder } from '../profile.ts';
import { rail, stairs, stairsDown } from '../props.ts';
import type { SideScene } from '../scene.ts';
import { tube } from '../shape.ts';

/** A rail on the far side: level over the landing, then as steep as the steps. */
const railDown = tube('M24 96H76L226 191M40 96V262M210 181V315', true);

export const stairScenes: readonly SideScene[] = [
  {
    id: 'stairs-up',
    viewBox: [46, 23, 210, 301],
    alt: 'Going up stairs: the un-operated leg steps up first, with one hand on the rail.',
    person: 'c',
    view: 'side',
    pose: {
      hip: [112, 150],
      trunk: -78,
      head: 2,
      near: { ankle: planted(82, 290) },
      far: { ankle: planted(138, 262) },
      operated: 'near',
      farArm: { wrist: [160, 128], grip: 'fist', hand: -30 },
      nearArm: { upper: 104, fore: 62 },
    },
    draw: (person) => [
      rail([60, 196], [236, 84]),
      stairs(56, 318, { count: 4, rise: 28, tread: 44, end: 250 }),
      ...inOrder(person),
      arrow([182, 290], [184, 246], [194, 268]),
    ],
  },
  {
    id: 'stairs-down',
    viewBox: [4, 25, 252, 299],
    alt: 'Going down stairs: the operated leg steps down first, with one hand on the rail.',
    person: 'c',
    view: 'side',
    pose: {
      hip: [112, 154],
      trunk: -86,
      head: 10,
      near: { ankle: planted(146, 290) },
      far: { ankle: planted(92, 262) },
      operated: 'near',
      farArm: { wrist: [156, 146], grip: 'fist', hand: 30 },
      nearArm: { upper: 100, fore: 60 },
      floor: 290,
    },
    draw: (person) => [
      railDown,
      stairsDown(10, 262, 318),
      ground(10, 250, 318),
      ...inOrder(person),
      arrow([186, 240], [190, 284], [198, 262]),
    ],
  },
];
