import { planted } from '../angles.ts';
import { sub, type Point } from '../geometry.ts';
import { badge, ground, ring } from '../marks.ts';
import type { ArmPose } from '../pose.ts';
import { inOrder, type Profile } from '../profile.ts';
import { underarmCrutch } from '../props-standing.ts';
import { SIZES, type SideScene } from '../scene.ts';
import type { Shape } from '../shape.ts';

const FLOOR = 298;
const floorLine = ground(12, 228, FLOOR);

type Crutch = ReturnType<typeof underarmCrutch>;

/** A fist around the grip: its middle lies 7 ahead of the wrist. */
const holding = ({ grip }: Crutch): ArmPose => ({
  wrist: sub(grip, [7, 1]),
  grip: 'fist',
  hand: 10,
});

/** The pads lie between arm and chest. */
const onCrutches = (person: Profile, near: Crutch, far: Crutch): Shape[] => [
  floorLine,
  far.shape,
  ...inOrder(person, { head: near.shape }),
];

const crutches = (pad: Point, tip: number) => ({
  near: underarmCrutch(pad, [tip, FLOOR - 4]),
  far: underarmCrutch([pad[0] + 7, pad[1] - 2], [tip + 15, FLOOR - 7], true),
});

/** Pads 2 to 3 finger widths (about 7 units) below the armpit, itself 14 below the shoulder joint. */
const ahead = crutches([107, FLOOR - 181], 181);
const upright = crutches([101, FLOOR - 184], 152);
/** Pads pressed up into the armpit. */
const slumped = crutches([97, FLOOR - 182], 147);

export const crutchScenes: readonly SideScene[] = [
  {
    id: 'underarm-crutches',
    viewBox: SIZES.standing,
    alt: 'Walking with two underarm crutches, hands on the grips. Crutches and operated leg are one step ahead.',
    view: 'side',
    pose: {
      hip: [98, FLOOR - 140],
      trunk: -86,
      hair: 'beard',
      belly: 3,
      near: { ankle: planted(133, FLOOR, -10), foot: -10 },
      far: { ankle: planted(84, FLOOR) },
      operated: 'near',
      nearArm: holding(ahead.near),
      farArm: holding(ahead.far),
      floor: FLOOR,
    },
    draw: (person) => onCrutches(person, ahead.near, ahead.far),
  },
  {
    id: 'crutches-do',
    viewBox: SIZES.standing,
    alt: 'Do: stand tall and press on the grips, elbows slightly bent. Leave a gap between the pads and the armpits.',
    view: 'side',
    pose: {
      hip: [92, FLOOR - 142],
      trunk: -88,
      hair: 'beard',
      belly: 3,
      near: { ankle: planted(104, FLOOR) },
      far: { ankle: planted(86, FLOOR) },
      operated: 'near',
      nearArm: holding(upright.near),
      farArm: holding(upright.far),
      floor: FLOOR,
    },
    draw: (person) => [
      ...onCrutches(person, upright.near, upright.far),
      ring([106, 110], 18),
      badge('do', [214, 24]),
    ],
  },
  {
    id: 'crutches-do-not',
    viewBox: SIZES.standing,
    alt: 'Do not hang on the pads of the crutches. Here the armpits carry the weight and the hands hang loose.',
    view: 'side',
    pose: {
      hip: [70, FLOOR - 134],
      trunk: -62,
      curve: -8,
      neck: -26,
      head: 26,
      hair: 'beard',
      belly: 3,
      mouth: 'flat',
      near: { ankle: planted(92, FLOOR) },
      far: { ankle: planted(60, FLOOR) },
      operated: 'near',
      nearArm: { upper: 46, fore: 86, hand: 92 },
      farArm: { upper: 38, fore: 84, hand: 90 },
      floor: FLOOR,
    },
    draw: (person) => [
      ...onCrutches(person, slumped.near, slumped.far),
      ring([96, 114], 18),
      badge('do-not', [214, 24]),
    ],
  },
];
