import { OUTLINES } from './body.ts';
import {
  add,
  angleOf,
  at,
  between,
  circle,
  curve,
  distance,
  placed,
  scale,
  sub,
  turn,
  unit,
  type Point,
} from './geometry.ts';
import type { Hair } from './pose.ts';
import { across, outline, segment } from './segment.ts';
import { far, join, lined, patch, stroke, union, type Area, type Shape } from './shape.ts';

/**
 * A person who faces us. Every joint is told by its place, so bones may be as short as they look
 * (foreshortened): from the side, some positions in bed cannot be told apart.
 */
export interface FrontPose {
  neck: Point;
  hip: Point;
  head: Point;
  headTilt?: number;
  hair?: Extract<Hair, 'short' | 'bob' | 'bun'>;
  eyes?: 'open' | 'closed';
  mouth?: 'smile' | 'flat';
  feet?: 'shoes' | 'bare';
  /** Half-widths of shoulders and hips. */
  shoulders?: number;
  hips?: number;
  /** Sideways bow of the trunk. */
  bend?: number;
  legs: readonly FrontLeg[];
  arms: readonly FrontArm[];
}

export interface FrontLeg {
  hip: Point;
  knee: Point;
  ankle: Point;
  foot?: number;
  operated?: boolean;
  isFar?: boolean;
}

export interface FrontArm {
  shoulder: Point;
  elbow: Point;
  wrist: Point;
  hand?: number;
  isFar?: boolean;
}

export interface FrontView {
  neck: Shape;
  torso: Shape;
  pelvis: Shape;
  head: Shape;
  legs: readonly Shape[];
  arms: readonly Shape[];
}

const FACE = 'M0-20C11-20 16-12 16-3C16 8 10 19.5 0 20C-10 19.5-16 8-16-3C-16-12-11-20 0-20Z';
const EARS = 'M-15-1C-20-3-20 6-15 6ZM15-1C20-3 20 6 15 6Z';
const SHORT =
  'M-16.4 0C-20-14-12-23.4 0-23.4C12-23.4 20-14 16.4 0C15.4-4 14.6-8 12-11C4-7.6-5-8-10-12C-13-9-15.6-5-16.4 0Z';
const FRONT_HAIR = {
  short: [SHORT],
  bob: [
    'M-17 12C-22-4-18-23.6 0-23.6C18-23.6 22-4 17 12C15 13 13.6 13 13.4 12C15-2 14-8 11-11C4-7.6-4-8-9-12C-14-7-15-2-13.4 12C-13.6 13-15 13-17 12Z',
  ],
  bun: ['M-8-21C-9-29 9-29 8-21Z', SHORT],
} as const;
const SHOE = 'M-7-9C-10-3-11.6 5-10 9C-8 12.6 8 12.6 10 9C11.6 5 10-3 7-9Z';
const BARE = 'M-6-8C-8-2-11 4-10 8C-9 11.6 9 11.6 10 8C11 4 8-2 6-8Z';
const SHOE_LINES = 'M-9-6Q0-3 9-6M-10.6 7.6Q0 10.6 10.6 7.6';
const CLOSED_EYES = 'M-8.4 0C-7.4 1.6-5.4 1.6-4.4 0M4.4 0C5.4 1.6 7.4 1.6 8.4 0';
const NOSE = 'M.6 2C1.6 4.6 2.2 5.8-.4 6';
const SMILE = 'M-4.6 11C-2 13.4 2 13.4 4.6 11';
const FLAT_MOUTH = 'M-4.6 12.4L4.6 12.4';

export function frontView(pose: FrontPose): FrontView {
  const { neck, hip, shoulders = 29, hips = 20, bend = 0 } = pose;
  const up = unit(hip, neck);
  const right: Point = [-up[1], up[0]];
  const height = distance(hip, neck);
  const place = (t: number, out: number): Point =>
    add(add(hip, scale(up, height * t)), scale(right, out + bend * 4 * t * (1 - t)));
  const half = [
    [0.06, hips + 3],
    [0.4, hips],
    [0.7, hips + 4],
    [0.9, shoulders],
    [0.98, shoulders - 8],
    [1.05, 9],
  ] as const;
  const shirt = [
    ...half.map(([t, out]) => place(t, out)),
    place(1, 0),
    ...[...half].reverse().map(([t, out]) => place(t, -out)),
  ];
  const waist = segment(place(-0.02, -hips * 0.55), place(-0.02, hips * 0.55), [16, 17, 17, 16]);
  const belt = segment(place(0, 0), place(0.25, 0), [hips + 2, hips + 2, hips + 1, hips]);
  const throat = segment(place(0.94, 0), between(neck, pose.head, 0.6), [9, 8, 7.6, 7.6]);
  return {
    neck: union([{ path: outline(throat), fill: 'skin' }]),
    torso: union([{ path: `${curve(shirt)}Q${at(hip)} ${at(shirt[0] ?? hip)}Z`, fill: 'top' }]),
    pelvis: union([
      { path: outline(waist), fill: 'shorts' },
      { path: outline(belt, { flatStart: true, flatEnd: true }), fill: 'shorts' },
    ]),
    head: headOf(pose),
    legs: pose.legs.map((leg) => legOf(leg, pose.feet === 'bare')),
    arms: pose.arms.map((arm) => armOf(arm, neck)),
  };
}

function headOf({ head, headTilt = 0, hair = 'short', eyes, mouth }: FrontPose): Shape {
  const put = (path: string) => placed(path, head, headTilt);
  const dots = [-6.2, 6.2].map((x) => circle(add(head, turn([x, -0.4], headTilt)), 1.5)).join('');
  return join([
    lined(put(EARS), 'skin'),
    lined(put(FACE), 'skin'),
    lined(FRONT_HAIR[hair].map(put).join(''), 'hair'),
    eyes === 'closed' ? stroke(put(CLOSED_EYES)) : stroke(dots, 'dot'),
    stroke(put(NOSE) + put(mouth === 'flat' ? FLAT_MOUTH : SMILE)),
  ]);
}

const KNEE = 11.5;

function legOf({ hip, knee, ankle, foot = 0, operated, isFar }: FrontLeg, isBare: boolean): Shape {
  const thigh = segment(hip, knee, [16, 16, 14, KNEE]);
  const shank = segment(knee, ankle, [KNEE - 0.5, 12, 7.6, 6]);
  const put = (path: string) => placed(path, ankle, foot);
  const areas: Area[] = [
    { path: outline(shank), fill: 'skin' },
    { path: put(isBare ? BARE : SHOE), fill: isBare ? 'skin' : 'shoe' },
    { path: outline(thigh), fill: 'skin' },
    { path: outline(thigh, { to: 0.74, grow: 0.8 }), fill: 'shorts' },
    ...(operated
      ? ([
          { path: circle(knee, KNEE + 1.2), fill: 'sleeve' },
          { path: outline(shank, { to: 0.26, grow: 1.2 }), fill: 'sleeve' },
        ] as const)
      : []),
  ];
  const stripes = [-0.1, 0.02, 0.14].map((t) => across(shank, t)).join('');
  const whole = union(
    areas,
    stroke(across(thigh, 0.74)),
    ...(isBare ? [] : [stroke(put(SHOE_LINES))]),
    ...(operated ? [stroke(across(shank, 0.26)), stroke(stripes, 'stripe')] : []),
  );
  return isFar ? far(whole) : whole;
}

function armOf({ shoulder, elbow, wrist, hand, isFar }: FrontArm, neck: Point): Shape {
  const upper = segment(shoulder, elbow, [8.8, 8.8, 7, 6.2]);
  const fore = segment(elbow, wrist, [6.4, 7.4, 5.6, 4.6]);
  const whole = union(
    [
      { path: outline(upper), fill: 'skin' },
      { path: outline(fore), fill: 'skin' },
      {
        path: placed(OUTLINES.hand, wrist, hand ?? angleOf(sub(wrist, elbow)), 0.9),
        fill: 'skin',
      },
      { path: outline(upper, { to: 0.56, grow: 1.2 }), fill: 'top' },
    ],
    stroke(across(upper, 0.56)),
    patch(circle(between(shoulder, neck, 0.12), 9.6), 'top'),
  );
  return isFar ? far(whole) : whole;
}
