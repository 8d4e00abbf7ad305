import { planted } from '../angles.ts';
import { sub, type Point } from '../geometry.ts';
import type { FrontLeg, FrontView } from '../front-view.ts';
import { badge, ground, ring } from '../marks.ts';
import type { ArmPose } from '../pose.ts';
import { inOrder, type Profile } from '../profile.ts';
import { crutchFromFront, frontFist, underarmCrutch } from '../props-standing.ts';
import type { FrontScene, SideScene } from '../scene.ts';
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

/** Feet a little apart, the operated one a little turned out. */
const BOTH_FEET: readonly FrontLeg[] = [
  { hip: [108, 162], knee: [105, 224], ankle: [103, FLOOR - 12], foot: 4, operated: true },
  { hip: [132, 162], knee: [135, 224], ankle: [137, FLOOR - 12], foot: -4 },
];

/** Someone who faces us between two crutches whose pads are at this height. */
const between = (view: FrontView, pad: number, arms: readonly Shape[]): Shape[] => [
  ground(30, 210, FLOOR),
  view.neck,
  ...view.legs,
  view.pelvis,
  view.torso,
  view.head,
  crutchFromFront([85, pad], [58, FLOOR - 5]),
  crutchFromFront([155, pad], [182, FLOOR - 5]),
  ...arms,
];

/** The room between armpit and pad: two or three fingers wide. */
const gapMark = (x: number): Shape => ring([x, 115], 18);

export const crutchScenes: readonly (SideScene | FrontScene)[] = [
  {
    id: 'underarm-crutches',
    viewBox: [6, 29, 228, 275],
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
    viewBox: [22, 4, 196, 302],
    alt: 'Do: stand tall and press on the grips, elbows slightly bent. Leave a gap between the pads and the armpits.',
    view: 'front',
    pose: {
      neck: [120, 80],
      hip: [120, 156],
      head: [120, 50],
      shoulders: 28,
      hips: 20,
      legs: BOTH_FEET,
      arms: [
        { shoulder: [93, 93], elbow: [68, 134], wrist: [71, 168], hand: 80 },
        { shoulder: [147, 93], elbow: [172, 134], wrist: [169, 168], hand: 100 },
      ],
    },
    draw: (view) => [
      ...between(view, 128, view.arms),
      frontFist([72, 178]),
      frontFist([168, 178]),
      gapMark(86),
      gapMark(154),
      badge('do', [200, 22]),
    ],
  },
  {
    id: 'crutches-do-not',
    viewBox: [22, 4, 196, 302],
    alt: 'Do not hang on the pads of the crutches. Here the armpits carry the weight and the hands hang loose.',
    view: 'front',
    pose: {
      neck: [120, 96],
      hip: [120, 166],
      head: [120, 72],
      mouth: 'flat',
      shoulders: 29,
      hips: 20,
      legs: BOTH_FEET.map(({ knee, hip, ...leg }, side) => ({
        ...leg,
        hip: [hip[0], 172],
        knee: [knee[0] + (side === 0 ? -5 : 5), 230],
      })),
      arms: [
        { shoulder: [91, 96], elbow: [58, 132], wrist: [52, 170], hand: 96 },
        { shoulder: [149, 96], elbow: [182, 132], wrist: [188, 170], hand: 84 },
      ],
    },
    draw: (view) => [
      ...between(view, 116, view.arms),
      ring([86, 114], 18),
      ring([154, 114], 18),
      badge('do-not', [200, 22]),
    ],
  },
];
