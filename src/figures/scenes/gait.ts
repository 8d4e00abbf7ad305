import { planted } from '../angles.ts';
import { arrow, ground, ring } from '../marks.ts';
import type { Pose } from '../pose.ts';
import { inOrder } from '../profile.ts';
import { rail, stairs } from '../props.ts';
import { SIZES, type SideScene } from '../scene.ts';
import { thing, tube, type Shape } from '../shape.ts';

const FLOOR = 298;
const floorLine = ground(12, 228, FLOOR);

/** One low step of 15 cm. */
const STEP = 24;

/** The hip is lowest when the legs are farthest apart. */
const STRIDE_HIP = FLOOR - 139.4;

/** A rail on the far side: level over the landing, then as steep as the steps. */
const railDown = tube('M24 96H76L226 191M40 96V262M210 181V315', true);

/** Steps that fall to the right: only two, else the head would leave the picture. */
const stairsDown = thing('M10 262H122V290H174V318H10Z');

type Walk = Pick<Pose, 'hip' | 'near' | 'far' | 'nearArm' | 'farArm'>;

/** One person through the three steps. */
const walk = (id: string, alt: string, pose: Walk, ...marks: Shape[]): SideScene => ({
  id,
  viewBox: SIZES.standing,
  alt,
  person: 'b',
  view: 'side',
  pose: { trunk: -88, hair: 'bun', operated: 'near', floor: FLOOR, ...pose },
  draw: (person) => [floorLine, ...inOrder(person), ...marks],
});

export const gaitScenes: readonly SideScene[] = [
  walk(
    'gait-1',
    'Step 1. Walking. The heel of the operated leg touches the floor first.',
    {
      hip: [104, STRIDE_HIP],
      near: { ankle: planted(144, FLOOR, -18), foot: -18 },
      far: { ankle: planted(66, FLOOR, 30), foot: 30 },
      nearArm: { upper: 106, fore: 84 },
      farArm: { upper: 74, fore: 50 },
    },
    ring([138, 286], 17),
  ),
  walk('gait-2', 'Step 2. Standing on the whole operated foot. The un-operated leg swings ahead.', {
    hip: [104, FLOOR - 142.5],
    near: { ankle: planted(102, FLOOR) },
    far: { thigh: 70, shank: 132, foot: 44 },
    nearArm: { upper: 96, fore: 76 },
    farArm: { upper: 84, fore: 62 },
  }),
  walk(
    'gait-3',
    'Step 3. The toes of the operated leg push off behind. The un-operated heel lands ahead.',
    {
      hip: [112, STRIDE_HIP],
      near: { ankle: planted(74, FLOOR, 32), foot: 32 },
      far: { ankle: planted(152, FLOOR, -18), foot: -18 },
      nearArm: { upper: 72, fore: 46 },
      farArm: { upper: 124, fore: 106 },
    },
    arrow([36, 288], [42, 242], [30, 264]),
  ),
  {
    id: 'stairs-down',
    viewBox: SIZES.stairs,
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
      stairsDown,
      ground(10, 250, 318),
      ...inOrder(person),
      arrow([186, 240], [190, 284], [198, 262]),
    ],
  },
  {
    id: 'step-up',
    viewBox: SIZES.standing,
    alt: 'Facing one low step with a hand on a rail. The operated leg steps up first.',
    view: 'side',
    pose: {
      hip: [96, FLOOR - 143],
      trunk: -80,
      head: 2,
      hair: 'bald',
      belly: 4,
      near: { ankle: planted(132, FLOOR - STEP) },
      far: { ankle: planted(72, FLOOR, 12), foot: 12 },
      operated: 'near',
      farArm: { wrist: [150, FLOOR - 128], grip: 'fist', hand: 6 },
      nearArm: { upper: 104, fore: 74 },
      floor: FLOOR,
    },
    draw: (person) => [
      rail([24, FLOOR - 124], [228, FLOOR - 124], 121),
      floorLine,
      stairs(108, FLOOR, { count: 1, rise: STEP, tread: 60, end: 194 }),
      ...inOrder(person),
      arrow([178, 252], [184, 200], [192, 226]),
    ],
  },
];
