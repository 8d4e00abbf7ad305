import { planted } from '../angles.ts';
import { arrow, ground, plumb } from '../marks.ts';
import type { SideMovement } from '../movement.ts';
import type { Pose } from '../pose.ts';
import { inOrder } from '../profile.ts';
import { counter, wall } from '../props-standing.ts';
import { walker } from '../props.ts';

const FLOOR = 298;
const COUNTER = FLOOR - 136;
const floorLine = ground(12, 228, FLOOR);
const atCounter = [floorLine, counter(146, COUNTER, 228, FLOOR)];
const WALL = 200;

/** Both hands flat on the counter. */
const handsOnCounter = (x: number): Pick<Pose, 'nearArm' | 'farArm'> => ({
  nearArm: { wrist: [x, COUNTER - 6], hand: 4 },
  farArm: { wrist: [x + 8, COUNTER - 7], hand: 4 },
});

/** The ball of the foot stays where it is: a heel that lifts moves the ankle up and ahead. */
const TOES = 119;
function heels(pitch: number): Pose {
  const turned = (pitch * Math.PI) / 180;
  const [, y] = planted(0, FLOOR, pitch);
  const x = TOES - 28 * Math.cos(turned) + 11.5 * Math.sin(turned);
  return {
    hip: [x + 4, y - 131.9],
    trunk: -88,
    hair: 'bob',
    belly: 4,
    near: { ankle: [x, y], foot: pitch },
    far: { ankle: [x + 8, y], foot: pitch },
    operated: 'near',
    ...handsOnCounter(147),
    floor: FLOOR,
  };
}

const squatting = (hip: Pose['hip'], trunk: number): Pose => ({
  hip,
  trunk,
  hair: 'scarf',
  outfit: 'long',
  belly: 2,
  near: { ankle: planted(82, FLOOR) },
  far: { ankle: planted(91, FLOOR) },
  operated: 'near',
  ...handsOnCounter(151),
  floor: FLOOR,
});

const leaning = (hip: Pose['hip'], leg: number, trunk: number, neck: number): Pose => ({
  hip,
  trunk,
  neck,
  head: 6,
  hair: 'short',
  belly: 3,
  near: { thigh: leg, shank: leg },
  far: { ankle: planted(122, FLOOR) },
  operated: 'near',
  nearArm: { wrist: [WALL - 7, 108], hand: -84 },
  farArm: { wrist: [WALL - 7, 102], hand: -84 },
  floor: FLOOR,
});

const atWalker = (
  hip: Pose['hip'],
  trunk: number,
  curve: number,
  neck: number,
  head: number,
): Pose => ({
  hip,
  trunk,
  curve,
  neck,
  head,
  hair: 'short',
  belly: 5,
  near: { ankle: planted(115, FLOOR) },
  far: { ankle: planted(108, FLOOR) },
  operated: 'near',
  nearArm: { wrist: [137, FLOOR - 122], grip: 'fist', hand: 14 },
  farArm: { wrist: [146, FLOOR - 126], grip: 'fist', hand: 14 },
  floor: FLOOR,
});

const FEET = [{ at: 'nearAnkle' }, { at: 'farAnkle' }] as const;
const HANDS = [{ at: 'nearWrist' }, { at: 'farWrist' }] as const;

export const counterMovements: readonly SideMovement[] = [
  {
    id: 'heel-raise',
    view: 'side',
    viewBox: [6, 13, 228, 293],
    person: 'c',
    text: 'Both heels lift off the floor and come down slowly, about 2 seconds each way. The knees stay straight.',
    seconds: 2,
    straight: ['near', 'far'],
    contacts: [{ at: 'nearToe' }, { at: 'farToe' }, ...HANDS],
    draw: (person) => [...atCounter, ...inOrder(person)],
    pictures: [
      {
        id: 'heel-raise-start',
        alt: 'Start. Standing at a counter, both hands on it, both feet flat on the floor.',
        pose: heels(0),
      },
      {
        id: 'heel-raise',
        alt: 'Standing at a counter, both hands on it. Both heels lift off the floor and the knees stay straight.',
        pose: heels(28),
        marks: () => [arrow([66, 290], [66, 244])],
      },
    ],
  },
  {
    id: 'mini-squat',
    view: 'side',
    viewBox: [6, 27, 228, 277],
    person: 'b',
    text: 'The hips move back and down a little, and both knees bend; then up again, about 3 seconds each way.',
    seconds: 3,
    contacts: [...FEET, ...HANDS],
    draw: (person) => [
      ...atCounter,
      person.farArm,
      person.farLeg,
      person.neck,
      person.nearLeg,
      person.torso,
      person.nearArm,
      person.head,
    ],
    pictures: [
      {
        id: 'mini-squat-start',
        alt: 'Start. Standing tall at a counter, both hands on it, both feet flat on the floor.',
        pose: squatting([86, FLOOR - 142.4], -84),
      },
      {
        id: 'mini-squat',
        alt: 'Standing at a counter, both hands on it, back straight. Both knees bend a little and the hips move back and down.',
        pose: squatting([62, FLOOR - 129], -70),
        marks: () => [arrow([26, 140], [26, 196])],
      },
    ],
  },
  {
    id: 'calf-stretch',
    view: 'side',
    viewBox: [24, 10, 182, 294],
    text: 'The front knee bends and the body leans toward the wall, then back, about 3 seconds each way. The back heel stays down.',
    seconds: 3,
    straight: ['near'],
    contacts: [...FEET, ...HANDS],
    draw: (person) => [ground(30, WALL, FLOOR), wall(WALL, 16, FLOOR), ...inOrder(person)],
    pictures: [
      {
        id: 'calf-stretch-start',
        alt: 'Start. Standing with both hands on a wall. The operated leg is straight behind, heel down.',
        pose: leaning([85.6, 160.3], 107, -74, -62),
      },
      {
        id: 'calf-stretch',
        alt: 'Standing with both hands on a wall. The operated leg is straight behind, heel down. The front knee bends and the body leans in.',
        pose: leaning([106, 168.4], 116.55, -68, -58),
        marks: () => [arrow([40, 142], [78, 142])],
      },
    ],
  },
  {
    id: 'stand-tall-at-the-walker',
    view: 'side',
    viewBox: [56, 26, 142, 278],
    person: 'c',
    text: 'The back straightens, the head comes up and the shoulders drop, in about 2 seconds. Both feet stay flat.',
    seconds: 2,
    contacts: [...FEET, ...HANDS],
    draw: (person) => {
      const { near, far } = walker(150, FLOOR - 116, FLOOR);
      return [ground(62, 190, FLOOR), ...inOrder(person, { farArm: far, head: near })];
    },
    pictures: [
      {
        id: 'stand-tall-at-the-walker-start',
        alt: 'Start. Standing inside the walker, a little bent, with the eyes on the floor. Both hands are on the grips.',
        pose: atWalker([100, FLOOR - 141], -70, -6, -46, 22),
      },
      {
        id: 'stand-tall-at-the-walker',
        alt: 'Standing tall inside the walker, both hands on the grips, eyes ahead. Weight is on both feet.',
        pose: atWalker([112, FLOOR - 143.4], -89, 2.5, -75, 0),
        marks: () => [plumb(76, 36, 288)],
      },
    ],
  },
];
