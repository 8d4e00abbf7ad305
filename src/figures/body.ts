import type { Widths } from './segment.ts';
import type { Hair, Pose } from './pose.ts';

/** Lengths of bones, from Winter and Drillis-Contini for an adult 270 units tall; the head is larger. */
export const BONES = {
  thigh: 66,
  shank: 66,
  upperArm: 50,
  forearm: 41,
  trunk: 76,
  neck: 11,
  /** From the ankle joint down to the sole of a shoe. */
  ankle: 11.5,
} as const;

interface Limb {
  front: Widths;
  back: Widths;
}

const both = (widths: Widths): Limb => ({ front: widths, back: widths });

export const LIMBS = {
  thigh: { front: [15, 17, 12.5, 9.6], back: [15, 15, 12, 9.4] },
  shank: { front: [9.4, 9.4, 6.4, 5.4], back: [9, 17, 8.4, 5.4] },
  upperArm: both([8.6, 8.8, 7, 6.2]),
  forearm: both([6.4, 7.6, 5.6, 4.6]),
  neck: both([10, 8.6, 7.6, 7.4]),
} as const satisfies Record<string, Limb>;

/** Outlines about their joint: ankle, wrist or the middle of the head. */
export const OUTLINES = {
  shoe: 'M-6.5-7C-9.5-2-12 4-11.2 8C-11 11-9 11.5-7 11.5L27 11.5C31.5 11.5 33 8.6 31 6C27.5 2 18 1 12-3.4C10-5.2 8-7 6.5-8Z',
  shoeLines: 'M-11.4 8L32 8M-6.5-7Q0-5.4 6.5-8',
  bareFoot:
    'M-6-6C-9-1-11.5 4-10.5 8C-9.5 11-5 11.5-1 11C5 10 10 9.4 15 10.6C19 11.4 25 11.6 28.5 11C32 10.2 31.5 6.6 28.5 5.4C21 2.6 14-1 6-7Z',
  hand: 'M-2-4.6C4-6.4 9-6.8 13-6.2C18-5.4 23.5-4 24-1.4C24.4 1 20 2.4 16 3C10 4.4 4 5.4-2 4.7Z',
  thumb: 'M3-4.5C6-9.6 11-11.4 13.6-10C15.4-8.6 13-6.4 10-4.4Z',
  fist: 'M-2-4.7C2-6.8 8-7.8 12-6.4C15.4-5 16.4-1.6 15.8 2C15.2 5.8 11 7.4 6 7C2 6.6 0 5.6-2 4.8Z',
  fistLine: 'M5-1.5C8-3 11.5-2 11.5 1',
  skull:
    'M-1-20C8-20 14-15 15-7C15.3-4.5 15-3 15.8-1.5C16.8 .8 18.6 3 18.6 5C18.6 6.6 16.8 7 15.8 7C15.6 8.4 16.2 9.4 15.6 10.6C15.2 11.6 15.4 12.4 15 13.6C14.6 17 13 19.6 9 20C4 20.4-2 17-5 13C-13 12-18 4-17.5-3C-17-13-10-20-1-20Z',
  ear: 'M-4.6 0C-1-2 1.4 1 .4 4C-.4 7-4 8-4.6 5C-6.6 4-6.6 1-4.6 0Z',
  closedEye: 'M7.5-1C8.6 .4 10.4 .4 11.6-1',
  smile: 'M9.4 13C11.4 13.8 13.2 13.2 14.4 12',
  flatMouth: 'M9.8 13L14.6 12.8',
} as const;

const SHORT =
  'M13.5-10C9-9 4-10 1-6C1-3 0 0-2 0C-5 2-6 6-8 10C-15 9-20.5 3-19.5-5C-18.5-16-10-23 0-22.5C9-22 14-17 13.5-10Z';

export const HAIR: Readonly<Record<Hair, readonly string[]>> = {
  short: [SHORT],
  bob: [
    'M14-9C9-9 5-8 2-5C1 1-1 7-3 14C-8 18-15 17-18 13C-21 6-21-2-20-7C-18.5-18-10-24 0-23.5C10-23 15-17 14-9Z',
  ],
  bun: [
    'M-15-12C-18-19-27-19-27.5-11C-28-4-20-2-16-7Z',
    'M13.5-10C9-9 4-10 1-6C1-3 0 0-3-1C-6 1-7 4-10 8C-16 7-20.5 2-19.5-5C-18.5-16-10-23 0-22.5C9-22 14-17 13.5-10Z',
  ],
  bald: [],
  beard: [
    SHORT,
    'M-4 6C-1 10 4 11.4 8.6 10.6C11 9.4 14 9.2 15.8 9.6C15 11 11.4 12 10 13.6C11.6 14.4 13.4 14 15 13.6C14.8 18.4 12 22 8 21.6C2 21-4 14-4 6Z',
  ],
  scarf: [
    'M15.5-8.5C10-11 6-9 5.4-3C5 4 6.5 12 10.5 19.6C8 25 4 28-2 28C-10 29-19 26-19.5 17C-22 8-21.5-3-19.5-9C-17-19-9-23.4 0-23C9-22.6 15.4-16 15.5-8.5Z',
  ],
};

/** A helper's shirt has a colour of its own. */
export const shirtFill = ({ outfit }: Pick<Pose, 'outfit'>): 'top' | 'scarf' =>
  outfit === 'helper' ? 'scarf' : 'top';

/** The outline of a shirt: (t along the spine, offset forward), from the front hem round to the back. */
export const SHIRT: readonly (readonly [t: number, offset: number, belly: number])[] = [
  [0.06, 15.6, 0.6],
  [0.34, 15.4, 1],
  [0.62, 15.6, 0.4],
  [0.82, 12.6, 0],
  [0.93, 8, 0],
  [1, 0, 0],
  [1.045, -8.2, 0],
  [0.96, -11.6, 0],
  [0.84, -14.4, 0],
  [0.66, -15, 0],
  [0.42, -12.2, 0],
  [0.22, -14, 0],
  [0.06, -17.4, 0],
];
