import { planted } from '../angles.ts';
import { arrow, ground } from '../marks.ts';
import type { SideMovement } from '../movement.ts';
import { inOrder } from '../profile.ts';
import { carFromBehind } from '../props-daily.ts';

const FLOOR = 298;

export const carMovements: readonly SideMovement[] = [
  {
    id: 'car-seat',
    view: 'side',
    viewBox: [-120, 31, 354, 275],
    person: 'c',
    drive: 'right',
    text: 'The person lowers onto the seat in about 3 seconds while the operated leg slides ahead on its heel; then up again.',
    seconds: 3,
    contacts: [{ at: 'farAnkle' }],
    draw: (person) => [ground(-114, 228, FLOOR), carFromBehind(FLOOR), ...inOrder(person)],
    pictures: [
      {
        id: 'car-1',
        alt: 'Step 1. Standing with the back to the car, operated leg ahead. The person moves back until the seat touches the legs.',
        pose: {
          hip: [114, FLOOR - 138],
          trunk: -84,
          head: 4,
          near: { ankle: planted(146, FLOOR) },
          far: { ankle: planted(112, FLOOR) },
          operated: 'near',
          nearArm: { wrist: [76, 176], hand: 130 },
          floor: FLOOR,
        },
        marks: () => [arrow([212, 160], [166, 160])],
      },
      {
        id: 'car-2',
        alt: 'Step 2. Sitting sideways on the car seat, hand on the seat, the operated leg straight out, its heel on the ground.',
        pose: {
          hip: [60, FLOOR - 100],
          trunk: -84,
          head: 4,
          near: { ankle: planted(160.4, FLOOR, -38), foot: -38 },
          far: { ankle: planted(112, FLOOR) },
          operated: 'near',
          nearArm: { wrist: [46, FLOOR - 92], hand: 150 },
          floor: FLOOR,
        },
      },
    ],
  },
];
