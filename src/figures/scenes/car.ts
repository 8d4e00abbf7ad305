import { ground } from '../marks.ts';
import { inOrder } from '../profile.ts';
import { carFromSide } from '../props-daily.ts';
import type { SideScene } from '../scene.ts';

/** The top of the seat in the car from its side. */
const SEAT = 168;

export const carScenes: readonly SideScene[] = [
  {
    id: 'car-3',
    viewBox: [0, 8, 360, 232],
    alt: 'Step 3. Sitting in the car facing forward. The seat is pushed back and its backrest leans back.',
    person: 'c',
    drive: 'right',
    view: 'side',
    pose: {
      hip: [128, SEAT - 14],
      trunk: -112,
      curve: -2,
      neck: -100,
      head: -2,
      near: { ankle: [244, SEAT + 6], foot: -30 },
      far: { ankle: [232, SEAT + 7], foot: -28 },
      operated: 'near',
      nearArm: { wrist: [156, SEAT - 28], hand: 8 },
    },
    draw: (person) => {
      const car = carFromSide();
      return [ground(6, 354, 234), car.behind, ...inOrder(person), car.front];
    },
  },
];
