import { inOrder } from '../profile.ts';
import { BONES } from '../body.ts';
import { ground } from '../marks.ts';
import { highStool, raisedSeat, sink, toilet, toiletFrame } from '../props-daily.ts';
import type { SideScene } from '../scene.ts';

const FLOOR = 298;
/** Toilet bowl 41 cm, with the raised seat 52 cm. */
const RIM = FLOOR - 66;
const RAISED = RIM - 16;
const ARMREST = RAISED - 36;
/** The stool of 62 cm and the sink of 84 cm. */
const STOOL = FLOOR - 96;
const BASIN = FLOOR - 134;

export const bathroomScenes: readonly SideScene[] = [
  {
    id: 'raised-toilet-seat',
    viewBox: [6, 73, 228, 231],
    alt: 'Sitting on a toilet with a raised seat. Hands hold the armrests, both feet are on the floor, the operated leg is ahead.',
    view: 'side',
    pose: {
      hip: [88, RAISED - 15],
      trunk: -84,
      hair: 'beard',
      belly: 4,
      near: { ankle: [180, FLOOR - BONES.ankle] },
      far: { ankle: [146, FLOOR - BONES.ankle] },
      operated: 'near',
      nearArm: { wrist: [108, ARMREST - 5], grip: 'fist', hand: 10 },
      farArm: { wrist: [118, ARMREST - 10], grip: 'fist', hand: 10 },
      floor: FLOOR,
    },
    draw: (person) => {
      const frame = toiletFrame(56, ARMREST, FLOOR);
      return [
        ground(12, 228, FLOOR),
        toilet(50, RIM, FLOOR),
        frame.far,
        ...inOrder(person, { farArm: raisedSeat(52, RAISED, RIM), head: frame.near }),
      ];
    },
  },
  {
    id: 'sink-with-stool',
    viewBox: [6, 46, 228, 258],
    alt: 'Washing at the sink while sitting on a high stool. Both feet are flat on the floor and both hands are at the basin.',
    view: 'side',
    person: 'a',
    pose: {
      hip: [72, STOOL - 14],
      trunk: -82,
      hair: 'scarf',
      outfit: 'long',
      belly: 3,
      head: 6,
      near: { ankle: [142, FLOOR - BONES.ankle] },
      far: { ankle: [108, FLOOR - BONES.ankle] },
      operated: 'near',
      nearArm: { wrist: [160, BASIN - 12], hand: 22 },
      farArm: { wrist: [167, BASIN - 15], hand: 26 },
      floor: FLOOR,
    },
    draw: (person) => [
      ground(12, 228, FLOOR),
      highStool(42, STOOL, FLOOR),
      person.farArm,
      person.farLeg,
      sink(228, BASIN, FLOOR),
      person.neck,
      person.nearLeg,
      person.torso,
      person.nearArm,
      person.head,
    ],
  },
];
