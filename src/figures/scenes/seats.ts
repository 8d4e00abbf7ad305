import { BONES } from '../body.ts';
import { add, angleOf, between, front, joint, scale, unit, type Point } from '../geometry.ts';
import { arrow, ground, ring } from '../marks.ts';
import { inOrder } from '../profile.ts';
import { chair, stool, towelRoll } from '../props.ts';
import type { SideScene } from '../scene.ts';

const FLOOR = 228;
const SEAT = FLOOR - 72;
const floorLine = ground(20, 240, FLOOR);

/** The operated foot stands on a stool this high. */
const STOOL = FLOOR - 24;
const STOOL_ANKLE: Point = [218, STOOL - BONES.ankle];
const HIP: Point = [98, SEAT - 15];

/** The hand lies along the back of the calf, so that it hides nothing of it. */
const CALF_HAND = calfHand();

export const seatScenes: readonly SideScene[] = [
  {
    id: 'towel-roll-in-chair',
    viewBox: [14, 12, 232, 223],
    alt: 'Sitting upright in a firm chair with a rolled towel in the hollow of the lower back. Both feet are flat on the floor.',
    view: 'side',
    pose: {
      hip: [103, SEAT - 15],
      trunk: -96,
      curve: 5.5,
      neck: -84,
      near: { ankle: [170, FLOOR - BONES.ankle] },
      far: { ankle: [178, FLOOR - BONES.ankle] },
      operated: 'near',
      nearArm: { wrist: [140, SEAT - 30], hand: 6 },
      farArm: { wrist: [150, SEAT - 29], hand: 8 },
      floor: FLOOR,
    },
    draw: (person) => {
      const back = person.beside(0.25, -14);
      return [
        floorLine,
        chair(74, SEAT, FLOOR, { rake: 9 }).behind,
        towelRoll(add(back, [-8, -2]), 11.5),
        ...inOrder(person),
        arrow([26, SEAT - 62], add(back, [-24, -7])),
      ];
    },
  },
  {
    id: 'calf-check',
    viewBox: [14, 41, 260, 194],
    alt: 'Sitting on a chair with the operated foot on a low stool. One hand feels the calf of that leg.',
    view: 'side',
    pose: {
      hip: HIP,
      trunk: -45,
      curve: -5,
      neck: -32,
      head: 30,
      hair: 'beard',
      near: { ankle: STOOL_ANKLE },
      far: { ankle: [122, FLOOR - BONES.ankle] },
      operated: 'near',
      nearArm: { wrist: CALF_HAND.wrist, hand: CALF_HAND.turn },
      floor: FLOOR,
    },
    draw: (person) => [
      chair(74, SEAT, FLOOR, { rake: 9 }).behind,
      ground(20, 268, FLOOR),
      ...inOrder(person, { farLeg: stool(192, STOOL, FLOOR, 62) }),
      ring(between(person.joints.nearKnee, STOOL_ANKLE, 0.46), 27),
    ],
  },
];

function calfHand() {
  const knee = joint(HIP, STOOL_ANKLE, BONES.thigh, BONES.shank, 1);
  const shank = unit(knee, STOOL_ANKLE);
  const back = scale(front(shank), -1);
  const wrist = add(between(knee, STOOL_ANKLE, 0.16), scale(back, 22));
  return { wrist, turn: angleOf(shank) - 6 };
}
