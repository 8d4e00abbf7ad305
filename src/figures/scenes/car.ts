import { BONES } from '../body.ts';
import { arrow, ground } from '../marks.ts';
import { inOrder } from '../profile.ts';
import { carFromFront, carFromSide } from '../props-daily.ts';
import type { SideScene } from '../scene.ts';

const FLOOR = 298;
const GROUND = ground(-120, 232, FLOOR);
const VIEW_BOX = [-128, 0, 368, 310] as const;
/** The top of the seat in the car from its side. */
const SEAT = 168;

export const carScenes: readonly SideScene[] = [
  {
    id: 'car-1',
    viewBox: VIEW_BOX,
    alt: 'Step 1. Standing with the back to the car, operated leg ahead. The person moves back until the seat touches the legs.',
    person: 'c',
    view: 'side',
    pose: {
      hip: [122, FLOOR - 136],
      trunk: -80,
      head: 4,
      near: { ankle: [162, FLOOR - BONES.ankle] },
      far: { ankle: [126, FLOOR - BONES.ankle] },
      operated: 'near',
      nearArm: { upper: 122, fore: 98, hand: 110 },
      floor: FLOOR,
    },
    draw: (person) => [
      GROUND,
      carFromFront(FLOOR),
      ...inOrder(person),
      arrow([206, 150], [164, 150]),
    ],
  },
  {
    id: 'car-2',
    viewBox: VIEW_BOX,
    alt: 'Step 2. Sitting sideways on the car seat, hand on the seat, the operated leg straight out in front.',
    person: 'c',
    view: 'side',
    straight: ['near'],
    pose: {
      hip: [66, FLOOR - 103],
      trunk: -84,
      head: 4,
      near: { thigh: 16, shank: 19, foot: -62 },
      far: { ankle: [132, FLOOR - BONES.ankle] },
      operated: 'near',
      nearArm: { wrist: [56, FLOOR - 98], hand: 150 },
      floor: FLOOR,
    },
    draw: (person) => [GROUND, carFromFront(FLOOR), ...inOrder(person)],
  },
  {
    id: 'car-3',
    viewBox: [0, 0, 360, 250],
    alt: 'Step 3. Sitting in the car facing forward. The seat is pushed back and its backrest leans back.',
    person: 'c',
    view: 'side',
    pose: {
      hip: [128, SEAT - 14],
      trunk: -112,
      curve: -2,
      neck: -100,
      head: -2,
      near: { ankle: [246, SEAT + 8], foot: -34 },
      far: { ankle: [232, SEAT + 9], foot: -30 },
      operated: 'near',
      nearArm: { wrist: [156, SEAT - 28], hand: 8 },
    },
    draw: (person) => {
      const car = carFromSide();
      return [car.behind, ...inOrder(person), car.dashboard];
    },
  },
];
