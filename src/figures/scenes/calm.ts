import { planted } from '../angles.ts';
import { BONES } from '../body.ts';
import { bar, circle, curve, rectangle, type Point } from '../geometry.ts';
import { ground } from '../marks.ts';
import { inOrder } from '../profile.ts';
import { bed, chair, pillow, stool, walker } from '../props.ts';
import type { SideScene } from '../scene.ts';
import { join, thing, type Shape } from '../shape.ts';

const FLOOR = 298;

/** A plant in a pot: its stem ends at the top of the pot. */
function plant([x, y]: Point): Shape {
  const leaf = (dx: number, dy: number) =>
    curve(
      [
        [x, y],
        [x + dx * 0.3 - dy * 0.25, y + dy * 0.6],
        [x + dx, y + dy],
        [x + dx * 0.7 + dy * 0.2, y + dy * 0.4],
      ],
      true,
    );
  return join([
    thing(leaf(-24, -52) + leaf(20, -58) + leaf(-4, -72) + leaf(34, -34), 'prop-far'),
    thing(`M${x - 16} ${y}H${x + 16}L${x + 11} ${y + 34}H${x - 11}Z`, 'towel'),
  ]);
}

/** A window with a cross bar. */
const pane = (x: number, y: number, isNight = false): Shape =>
  join([
    thing(rectangle(x, y, 74, 92, 4), isNight ? 'scarf' : 'ice'),
    thing(bar([x + 37, y], [x + 37, y + 92], 4) + bar([x, y + 46], [x + 74, y + 46], 4)),
  ]);

/** Pictures for the home page and the topics: people who are doing well. */
export const calmScenes: readonly SideScene[] = [
  {
    id: 'walking-again',
    viewBox: [4, 30, 352, 276],
    alt: 'Walking tall without an aid. A walker stands unused behind, beside a stool with a plant.',
    person: 'b',
    view: 'side',
    pose: {
      hip: [254, FLOOR - 139],
      trunk: -88,
      hair: 'bun',
      near: { ankle: planted(292, FLOOR, -14), foot: -14 },
      far: { ankle: planted(218, FLOOR, 26), foot: 26 },
      operated: 'near',
      nearArm: { upper: 104, fore: 82 },
      farArm: { upper: 76, fore: 52 },
      floor: FLOOR,
    },
    draw: (person) => {
      const { near, far } = walker(154, FLOOR - 118, FLOOR);
      return [
        pane(92, 44),
        stool(26, FLOOR - 72, FLOOR, 62),
        plant([54, FLOOR - 106]),
        far,
        near,
        ground(10, 350, FLOOR),
        ...inOrder(person),
      ];
    },
  },
  {
    id: 'resting-well',
    viewBox: [2, 10, 356, 179],
    alt: 'Asleep on the back in bed at night, the legs at ease, with a moon in the window.',
    person: 'c',
    view: 'side',
    pose: {
      hip: [186, 135],
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
      pane(250, 16, true),
      thing('M312 26A15 15 0 1 0 320 50A18 18 0 0 1 312 26Z', 'soft'),
      thing(circle([267, 38], 2) + circle([272, 84], 2) + circle([308, 88], 2), 'soft'),
      bed(8, 352, 150),
      pillow([66, 142], 78, 30, -6),
      pillow([300, 145], 72, 20),
      ...inOrder(person),
    ],
  },
  {
    id: 'sitting-at-ease',
    viewBox: [4, 22, 248, 223],
    alt: 'Sitting at ease on a firm chair, back straight, both feet flat, beside a plant.',
    person: 'a',
    view: 'side',
    pose: {
      hip: [123, 151],
      trunk: -94,
      curve: 4,
      neck: -82,
      hair: 'beard',
      belly: 3,
      near: { ankle: [190, 238 - BONES.ankle] },
      far: { ankle: [198, 238 - BONES.ankle] },
      operated: 'near',
      nearArm: { wrist: [164, 138], hand: 8 },
      farArm: { wrist: [172, 138], hand: 8 },
      floor: 238,
    },
    draw: (person) => [
      ground(14, 246, 238),
      plant([42, 204]),
      chair(94, 166, 238, { rake: 8 }).behind,
      ...inOrder(person),
    ],
  },
];
