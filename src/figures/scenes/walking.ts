import { planted } from '../angles.ts';
import { badge, ground, plumb } from '../marks.ts';
import { inOrder } from '../profile.ts';
import { walker } from '../props.ts';
import type { SideScene } from '../scene.ts';

const FLOOR = 298;
const floorLine = ground(12, 228, FLOOR);

export const walkingScenes: readonly SideScene[] = [
  {
    id: 'walker-do',
    viewBox: [6, 4, 228, 301],
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
    viewBox: [6, 4, 228, 301],
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
];
