import { placed } from '../geometry.ts';
import { OUTLINES } from '../body.ts';
import { arrow } from '../marks.ts';
import type { ArmPose, LegPose, Pose } from '../pose.ts';
import { inOrder } from '../profile.ts';
import { MATTRESS, raised, raisedBed } from '../positions.ts';
import { bed, icePack, pillow, towelRoll } from '../props.ts';
import { SIZES, type SideScene } from '../scene.ts';
import { stroke } from '../shape.ts';

const ARM: ArmPose = { upper: 48, fore: 14, hand: 6 };

const onWedge = (near: LegPose, far: LegPose): Pose => raised(near, far, ARM);

export const bedExercises: readonly SideScene[] = [
  {
    id: 'ankle-pumps',
    viewBox: SIZES.lying,
    alt: 'Lying with the legs straight. The operated foot bends up, then points down.',
    view: 'side',
    straight: ['near', 'far'],
    pose: onWedge(
      { thigh: 0, shank: 0, foot: -84 },
      { thigh: -2, shank: -2, foot: -84, shift: [0, -3] },
    ),
    draw: (person) => {
      const [x, y] = person.joints.nearAnkle ?? [0, 0];
      return [
        ...raisedBed,
        ...inOrder(person),
        stroke(placed(OUTLINES.bareFoot, [x, y], -36), 'ghost'),
        arrow([x - 2, y - 44], [x + 42, y - 26], [x + 28, y - 46], true),
      ];
    },
  },
  {
    id: 'heel-slide',
    viewBox: SIZES.lying,
    alt: 'Lying down. The heel of the operated leg slides along the bed toward the bottom, so the knee bends.',
    view: 'side',
    pose: onWedge(
      { ankle: [256, MATTRESS - 12], foot: -8 },
      { ankle: [300, MATTRESS - 16], foot: -84, shift: [0, -3] },
    ),
    draw: (person) => [
      ...raisedBed,
      ...inOrder(person),
      arrow([300, MATTRESS + 12], [244, MATTRESS + 12]),
    ],
  },
  {
    id: 'straight-leg-raise',
    viewBox: SIZES.lying,
    alt: 'Lying with the un-operated knee bent. The operated leg lifts with its knee straight.',
    view: 'side',
    straight: ['near'],
    pose: onWedge(
      { thigh: -27, shank: -27, foot: -112 },
      { ankle: [232, MATTRESS - 12], foot: -6 },
    ),
    draw: (person) => [
      ...raisedBed,
      ...inOrder(person),
      arrow([308, MATTRESS - 30], [314, MATTRESS - 78], [318, MATTRESS - 52]),
    ],
  },
  {
    id: 'heel-prop',
    viewBox: SIZES.lying,
    alt: 'Lying with a rolled towel under the operated ankle and nothing under the knee, so the knee straightens.',
    view: 'side',
    straight: ['near'],
    pose: onWedge(
      { thigh: -6, shank: -6, foot: -86 },
      { thigh: 0, shank: 0, foot: -84, shift: [0, -2] },
    ),
    draw: (person) => {
      const [x] = person.joints.nearKnee;
      return [
        ...raisedBed,
        ...inOrder(person, { farLeg: towelRoll([290, MATTRESS - 12], 11.5) }),
        arrow([x, MATTRESS - 78], [x, MATTRESS - 42]),
      ];
    },
  },
  {
    id: 'ice-and-elevation',
    viewBox: SIZES.lying,
    alt: 'Lying with the operated leg straight and raised: two pillows under the calf and heel, none under the knee. A wrapped ice pack on the knee.',
    view: 'side',
    straight: ['near'],
    pose: {
      ...onWedge({ thigh: -19, shank: -19, foot: -104 }, { ankle: [228, 164], foot: -6 }),
      hip: [168, 161],
      trunk: 194,
      neck: 202,
      head: -80,
      nearArm: { upper: 22, fore: 4, hand: 4 },
    },
    draw: (person) => {
      const [x, y] = person.joints.nearKnee;
      return [
        bed(8, 352, 176),
        pillow([60, 162], 84, 32, -8),
        ...inOrder(person, {
          farLeg: [pillow([292, 164], 84, 28, 0, 'prop'), pillow([296, 141], 76, 26, -14, 'prop')],
        }),
        icePack([x + 1, y - 3], -18),
      ];
    },
  },
];
