import { planted } from '../angles.ts';
import { arrow, badge, ground, plumb } from '../marks.ts';
import { inOrder } from '../profile.ts';
import { rail, stairs, walker } from '../props.ts';
import { SIZES, type SideScene } from '../scene.ts';

const FLOOR = 298;
const floorLine = ground(12, 228, FLOOR);

export const walkingScenes: readonly SideScene[] = [
  {
    id: 'walker-do',
    viewBox: SIZES.standing,
    alt: 'Do: walk close to the walker with a straight back, eyes ahead and elbows slightly bent.',
    view: 'side',
    pose: {
      hip: [92, FLOOR - 141],
      trunk: -88,
      near: { ankle: planted(120, FLOOR, -5), foot: -5 },
      far: { ankle: planted(68, FLOOR, 16), foot: 16 },
      operated: 'near',
      nearArm: { wrist: [131, FLOOR - 124], grip: 'fist', hand: 14 },
      farArm: { wrist: [140, FLOOR - 128], grip: 'fist', hand: 14 },
      floor: FLOOR,
    },
    draw: (person) => {
      const { near, far } = walker(144, FLOOR - 118, FLOOR);
      return [
        floorLine,
        ...inOrder(person, { farArm: far, head: near }),
        plumb(46, 36, 288),
        badge('do', [214, 24]),
      ];
    },
  },
  {
    id: 'walker-do-not',
    viewBox: SIZES.standing,
    alt: 'Do not bend over a walker that is too far ahead, with the eyes on the floor.',
    view: 'side',
    pose: {
      hip: [64, FLOOR - 138],
      trunk: -42,
      curve: -9,
      neck: -22,
      head: 40,
      mouth: 'flat',
      near: { ankle: planted(96, FLOOR) },
      far: { ankle: planted(44, FLOOR, 16), foot: 16 },
      operated: 'near',
      nearArm: { wrist: [161, FLOOR - 124], grip: 'fist', hand: 6 },
      farArm: { wrist: [170, FLOOR - 128], grip: 'fist', hand: 6 },
      floor: FLOOR,
    },
    draw: (person) => {
      const { near, far } = walker(174, FLOOR - 118, FLOOR);
      return [
        floorLine,
        person.backGuide,
        ...inOrder(person, { farArm: far, head: near }),
        badge('do-not', [214, 24]),
      ];
    },
  },
  {
    id: 'stairs-up',
    viewBox: SIZES.stairs,
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
];
