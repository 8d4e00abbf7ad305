import { BONES } from '../body.ts';
import { between } from '../geometry.ts';
import { arrow, ground, ring } from '../marks.ts';
import { inOrder } from '../profile.ts';
import { chair, stool } from '../props.ts';
import { SIZES, type SideScene } from '../scene.ts';

const FLOOR = 228;
const SEAT = FLOOR - 72;
const floorLine = ground(20, 240, FLOOR);

/** The operated foot stands on a stool this high. */
const STOOL = FLOOR - 24;

export const seatExercises: readonly SideScene[] = [
  {
    id: 'seated-knee-bend',
    // Lower by 14: the arrow runs below the floor line, as the heel slide's does.
    viewBox: [0, 14, 260, 240],
    alt: 'Sitting on a firm chair with both hands on the seat. The operated foot slides back under the chair, so the knee bends.',
    person: 'c',
    view: 'side',
    pose: {
      hip: [98, SEAT - 15],
      trunk: -94,
      curve: 3,
      neck: -80,
      head: 4,
      hair: 'bald',
      belly: 4,
      near: { ankle: [145, FLOOR - BONES.ankle] },
      far: { ankle: [190, FLOOR - BONES.ankle] },
      operated: 'near',
      nearArm: { wrist: [108, SEAT - 5], hand: 24 },
      floor: FLOOR,
    },
    draw: (person) => [
      floorLine,
      chair(74, SEAT, FLOOR, { rake: 9 }).behind,
      ...inOrder(person),
      arrow([202, FLOOR + 14], [146, FLOOR + 14]),
    ],
  },
  {
    id: 'calf-check',
    viewBox: SIZES.sitting,
    alt: 'Sitting on a chair with the operated foot on a low stool. One hand feels the calf of that leg.',
    view: 'side',
    pose: {
      hip: [102, SEAT - 15],
      trunk: -72,
      curve: -3,
      neck: -56,
      head: 20,
      hair: 'beard',
      near: { ankle: [194, STOOL - BONES.ankle] },
      far: { ankle: [132, FLOOR - BONES.ankle] },
      operated: 'near',
      nearArm: { wrist: [153, 160], hand: 24 },
      floor: FLOOR,
    },
    draw: (person) => {
      const { nearKnee, nearAnkle } = person.joints;
      return [
        floorLine,
        chair(74, SEAT, FLOOR, { rake: 9 }).behind,
        ...inOrder(person, { farLeg: stool(174, STOOL, FLOOR, 60) }),
        ring(between(nearKnee, nearAnkle ?? nearKnee, 0.5), 25),
      ];
    },
  },
];
