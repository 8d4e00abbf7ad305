import { planted } from '../angles.ts';
import { arrow, ground } from '../marks.ts';
import type { Pose } from '../pose.ts';
import { inOrder } from '../profile.ts';
import { counter } from '../props-standing.ts';
import { SIZES, type SideScene } from '../scene.ts';

const FLOOR = 298;
const COUNTER = FLOOR - 136;
const floorLine = ground(12, 228, FLOOR);

/** Both hands flat on the counter. */
const handsOnCounter = (x: number): Pick<Pose, 'nearArm' | 'farArm'> => ({
  nearArm: { wrist: [x, COUNTER - 6], hand: 4 },
  farArm: { wrist: [x + 8, COUNTER - 7], hand: 4 },
});

/** On the toes with straight legs: a raised heel lifts the ankle, and the hip stands right above it. */
function onToes(): Pose {
  const [x, y] = planted(100, FLOOR, 28);
  return {
    hip: [x + 4, y - 131.9],
    trunk: -88,
    hair: 'bob',
    belly: 4,
    near: { ankle: [x, y], foot: 28 },
    far: { ankle: [x + 8, y], foot: 28 },
    operated: 'near',
    ...handsOnCounter(147),
    floor: FLOOR,
  };
}

export const counterExercises: readonly SideScene[] = [
  {
    id: 'heel-raise',
    viewBox: SIZES.standing,
    alt: 'Standing at a counter, both hands on it. Both heels lift off the floor and the knees stay straight.',
    person: 'c',
    view: 'side',
    straight: ['near', 'far'],
    pose: onToes(),
    draw: (person) => [
      floorLine,
      counter(146, COUNTER, 228, FLOOR),
      ...inOrder(person),
      arrow([66, 290], [66, 244]),
    ],
  },
  {
    id: 'mini-squat',
    viewBox: SIZES.standing,
    alt: 'Standing at a counter, both hands on it, back straight. Both knees bend a little and the hips move back and down.',
    person: 'b',
    view: 'side',
    pose: {
      hip: [66, FLOOR - 136],
      trunk: -70,
      hair: 'scarf',
      belly: 2,
      near: { ankle: planted(82, FLOOR) },
      far: { ankle: planted(91, FLOOR) },
      operated: 'near',
      ...handsOnCounter(151),
      floor: FLOOR,
    },
    draw: (person) => [
      floorLine,
      counter(146, COUNTER, 228, FLOOR),
      person.farArm,
      person.farLeg,
      person.neck,
      person.nearLeg,
      person.torso,
      person.nearArm,
      person.head,
      arrow([26, 144], [26, 198]),
    ],
  },
];
