import { inOrder } from '../profile.ts';
import { planted } from '../angles.ts';
import { BONES } from '../body.ts';
import { add } from '../geometry.ts';
import { arrow, ground } from '../marks.ts';
import { grabber, sock } from '../props-daily.ts';
import { chair, walker } from '../props.ts';
import type { SideScene } from '../scene.ts';
import { shape, type Shape } from '../shape.ts';

const FLOOR = 228;
const SEAT = FLOOR - 72;
const GROUND = 298;

/** Two people in one picture are many numbers: what is not a face does without decimals. */
const coarse = ({ svg }: Shape): Shape =>
  shape(svg.replace(/\d+\.\d/g, (number) => String(Math.round(Number(number)))));

export const helpingScenes: readonly SideScene[] = [
  {
    id: 'grabber',
    viewBox: [6, 11, 248, 225],
    alt: 'Sitting upright in a chair with a straight back. A long grabber lifts a sock off the floor, so there is no need to bend.',
    person: 'c',
    view: 'side',
    pose: {
      hip: [62, SEAT - 15],
      trunk: -90,
      curve: 3,
      hair: 'bun',
      belly: 5,
      head: 16,
      near: { ankle: [140, FLOOR - BONES.ankle] },
      far: { ankle: [116, FLOOR - BONES.ankle] },
      operated: 'near',
      nearArm: { wrist: [136, SEAT - 30], grip: 'fist', hand: 30 },
      farArm: { wrist: [106, SEAT - 30], hand: 10 },
      floor: FLOOR,
    },
    draw: (person) => {
      const held = [212, FLOOR - 30] as const;
      const fist = add(person.joints.nearWrist ?? [0, 0], [8, 4]);
      return [
        ground(12, 248, FLOOR),
        chair(35, SEAT, FLOOR).behind,
        ...inOrder(person, { head: [sock(held, 10), grabber(fist, held)] }),
        arrow([240, FLOOR - 34], [240, FLOOR - 80]),
      ];
    },
  },
  {
    id: 'helper-on-right-side',
    viewBox: [6, 28, 228, 277],
    alt: 'Walking with a walker. A helper is close behind the operated side, one hand on the lower back, not on the arm.',
    person: 'b',
    view: 'side',
    pose: {
      hip: [120, GROUND - 141],
      trunk: -88,
      hair: 'bald',
      belly: 4,
      near: { ankle: planted(148, GROUND, -5), foot: -5 },
      far: { ankle: planted(100, GROUND, 14), foot: 14 },
      operated: 'near',
      nearArm: { wrist: [159, GROUND - 124], grip: 'fist', hand: 14 },
      farArm: { wrist: [168, GROUND - 128], grip: 'fist', hand: 14 },
      floor: GROUND,
    },
    helper: {
      hip: [62, GROUND - 141],
      trunk: -86,
      outfit: 'helper',
      hair: 'bun',
      near: { ankle: planted(78, GROUND) },
      far: { ankle: planted(46, GROUND, 12), foot: 12 },
      nearArm: { wrist: [92, GROUND - 146], hand: -10 },
      floor: GROUND,
    },
    draw: (person, helper) => {
      const { near, far } = walker(172, GROUND - 118, GROUND);
      return [
        ground(12, 228, GROUND),
        ...[person.farArm, far, person.farLeg, person.neck, person.nearLeg, person.torso].map(
          coarse,
        ),
        person.head,
        coarse(near),
        coarse(person.nearArm),
        coarse(helper.farLeg),
        coarse(helper.neck),
        coarse(helper.nearLeg),
        coarse(helper.torso),
        helper.head,
        coarse(helper.nearArm),
      ];
    },
  },
];
