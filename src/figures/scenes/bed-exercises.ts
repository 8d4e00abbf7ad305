import { placed } from '../geometry.ts';
import { OUTLINES } from '../body.ts';
import { arrow } from '../marks.ts';
import type { ArmPose, LegPose, Pose } from '../pose.ts';
import { inOrder } from '../profile.ts';
import { bed, icePack, pillow, towelRoll, wedge } from '../props.ts';
import { SIZES, type SideScene } from '../scene.ts';
import { stroke } from '../shape.ts';

/** The top of the mattress. */
const TOP = 168;

/** On the back with the trunk raised on a wedge; the head is on the left. */
const raised = (near: LegPose, far: LegPose): Pose => ({
  hip: [168, TOP - 15],
  trunk: 212,
  curve: -1,
  neck: 220,
  head: -52,
  near,
  far,
  operated: 'near',
  feet: 'bare',
  nearArm: ARM,
});

const ARM: ArmPose = { upper: 48, fore: 14, hand: 6 };

const onBed = [bed(8, 352, TOP), wedge(TOP), pillow([62, TOP - 66], 66, 26, -32)];

export const bedExercises: readonly SideScene[] = [
  {
    id: 'ankle-pumps',
    viewBox: SIZES.lying,
    alt: 'Lying with the legs straight. The operated foot bends up, then points down.',
    view: 'side',
    straight: ['near', 'far'],
    pose: raised(
      { thigh: 0, shank: 0, foot: -84 },
      { thigh: -2, shank: -2, foot: -84, shift: [0, -3] },
    ),
    draw: (person) => {
      const [x, y] = person.joints.nearAnkle ?? [0, 0];
      return [
        ...onBed,
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
    pose: raised(
      { ankle: [256, TOP - 12], foot: -8 },
      { ankle: [300, TOP - 16], foot: -84, shift: [0, -3] },
    ),
    draw: (person) => [...onBed, ...inOrder(person), arrow([300, TOP + 12], [244, TOP + 12])],
  },
  {
    id: 'straight-leg-raise',
    viewBox: SIZES.lying,
    alt: 'Lying with the un-operated knee bent. The operated leg lifts with its knee straight.',
    view: 'side',
    straight: ['near'],
    pose: raised({ thigh: -27, shank: -27, foot: -112 }, { ankle: [232, TOP - 12], foot: -6 }),
    draw: (person) => [
      ...onBed,
      ...inOrder(person),
      arrow([308, TOP - 30], [314, TOP - 78], [318, TOP - 52]),
    ],
  },
  {
    id: 'heel-prop',
    viewBox: SIZES.lying,
    alt: 'Lying with a rolled towel under the operated ankle and nothing under the knee, so the knee straightens.',
    view: 'side',
    straight: ['near'],
    pose: raised(
      { thigh: -6, shank: -6, foot: -86 },
      { thigh: 0, shank: 0, foot: -84, shift: [0, -2] },
    ),
    draw: (person) => {
      const [x] = person.joints.nearKnee;
      return [
        ...onBed,
        ...inOrder(person, { farLeg: towelRoll([290, TOP - 12], 11.5) }),
        arrow([x, TOP - 78], [x, TOP - 42]),
      ];
    },
  },
  {
    id: 'ice-and-elevation',
    viewBox: SIZES.lying,
    alt: 'Lying with the operated leg raised on two pillows, above the heart, and a wrapped ice pack on the knee.',
    view: 'side',
    pose: {
      ...raised({ thigh: -22, shank: -14, foot: -98 }, { ankle: [228, 164], foot: -6 }),
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
          farLeg: [pillow([262, 164], 110, 28, 0, 'prop'), pillow([268, 142], 100, 28, -6, 'prop')],
        }),
        icePack([x + 1, y - 3], -18),
      ];
    },
  },
];
