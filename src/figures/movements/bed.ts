import { arrow, tension } from '../marks.ts';
import type { SideMovement } from '../movement.ts';
import type { ArmPose, LegPose, Pose } from '../pose.ts';
import { MATTRESS, raised, raisedBed } from '../positions.ts';
import { inOrder } from '../profile.ts';
import { towelRoll } from '../props.ts';
import { stroke } from '../shape.ts';

/** The hand ends before the knee, so that it never seems to hold a roll. */
const ARM: ArmPose = { upper: 52, fore: 6, hand: 4 };

const onWedge = (near: LegPose, far: LegPose, more: Partial<Pose> = {}): Pose => ({
  ...raised(near, far, ARM),
  ...more,
});

const STRAIGHT: LegPose = { thigh: 0, shank: 0, foot: -84 };
/** The un-operated leg, straight; a little higher, so that it is seen. */
const BESIDE: LegPose = { thigh: -2, shank: -2, foot: -84, shift: [0, -3] };
/** The un-operated leg with its foot flat on the bed. */
const BENT: LegPose = { ankle: [236, MATTRESS - 12], foot: -6 };

const bob = { hair: 'bob' } as const;
const HEEL = MATTRESS - 12;

export const bedMovements: readonly SideMovement[] = [
  {
    id: 'ankle-pumps',
    view: 'side',
    viewBox: [2, 67, 356, 140],
    text: 'The foot bends up at the ankle, then points down, about 2 seconds each way. The leg lies still.',
    seconds: 2,
    straight: ['near', 'far'],
    contacts: [{ at: 'nearAnkle' }, { at: 'nearKnee' }],
    draw: (person) => [...raisedBed, ...inOrder(person)],
    pictures: [
      {
        id: 'ankle-pumps-start',
        alt: 'Start. Lying with the legs straight. The operated foot bends up, toes toward the shin.',
        pose: onWedge({ ...STRAIGHT, foot: -104 }, BESIDE),
        marks: ({ joints: { nearAnkle: [x, y] = [0, 0] } }) => [
          arrow([x + 34, y - 30], [x + 2, y - 48], [x + 24, y - 46]),
        ],
      },
      {
        id: 'ankle-pumps',
        alt: 'Lying with the legs straight. The operated foot points down, toes away from the shin.',
        pose: onWedge({ ...STRAIGHT, foot: -36 }, BESIDE),
        marks: ({ joints: { nearAnkle: [x, y] = [0, 0] } }) => [
          arrow([x + 6, y - 46], [x + 40, y - 30], [x + 28, y - 46]),
        ],
      },
    ],
  },
  {
    id: 'heel-slide',
    view: 'side',
    viewBox: [2, 67, 356, 140],
    text: 'The heel slides toward the bottom and back, about 3 seconds each way. It stays on the bed.',
    seconds: 3,
    contacts: [{ at: 'nearAnkle', slides: true }],
    draw: (person) => [...raisedBed, ...inOrder(person)],
    pictures: [
      {
        id: 'heel-slide-start',
        alt: 'Start. Lying down with both legs straight on the bed.',
        pose: onWedge({ ankle: [299, HEEL], foot: -84 }, BESIDE),
      },
      {
        id: 'heel-slide',
        alt: 'Lying down. The heel of the operated leg slides along the bed toward the bottom, so the knee bends.',
        pose: onWedge({ ankle: [253, HEEL], foot: -8 }, BESIDE),
        marks: () => [arrow([300, MATTRESS + 12], [238, MATTRESS + 12])],
      },
    ],
  },
  {
    id: 'straight-leg-raise',
    view: 'side',
    viewBox: [2, 67, 356, 140],
    text: 'The straight leg lifts a few inches and comes down slowly, about 3 seconds each way.',
    seconds: 3,
    straight: ['near'],
    contacts: [{ at: 'farAnkle' }],
    draw: (person) => [...raisedBed, ...inOrder(person)],
    pictures: [
      {
        id: 'straight-leg-raise-start',
        alt: 'Start. Lying with the un-operated knee bent. The operated leg lies straight on the bed.',
        pose: onWedge(STRAIGHT, BENT),
      },
      {
        id: 'straight-leg-raise',
        alt: 'Lying with the un-operated knee bent. The operated leg lifts with its knee straight.',
        pose: onWedge({ thigh: -13, shank: -13, foot: -98 }, BENT),
        marks: () => [arrow([330, MATTRESS - 8], [334, MATTRESS - 58], [340, MATTRESS - 32])],
      },
    ],
  },
  {
    id: 'heel-prop',
    view: 'side',
    viewBox: [2, 67, 356, 140],
    text: 'The ankle rests on a roll. Slowly, in about 4 seconds, the knee sinks until it is straight.',
    seconds: 4,
    contacts: [{ at: 'nearAnkle' }],
    draw: (person) => [
      ...raisedBed,
      ...inOrder(person, { farLeg: towelRoll([289, MATTRESS - 12], 11.5) }),
    ],
    pictures: [
      {
        id: 'heel-prop-start',
        alt: 'Start. Lying with a rolled towel under the operated ankle. The knee is a little bent, with nothing under it.',
        pose: onWedge({ ankle: [296.8, MATTRESS - 33.5], foot: -86 }, BESIDE),
      },
      {
        id: 'heel-prop',
        alt: 'Lying with a rolled towel under the operated ankle and nothing under the knee, so the knee straightens.',
        pose: onWedge({ thigh: -8, shank: -8, foot: -88 }, BESIDE),
        // Where the knee was: it sinks by itself, so the arrow is short and starts there.
        marks: ({
          joints: {
            nearKnee: [x, y],
          },
        }) => [
          stroke(`M${x - 52} ${y - 14}Q${x - 2} ${y - 42} ${x + 48} ${y - 24}`, 'ghost'),
          arrow([x - 2, y - 56], [x - 2, y - 22]),
        ],
      },
    ],
  },
  {
    id: 'quad-set',
    view: 'side',
    viewBox: [2, 66, 356, 141],
    person: 'b',
    text: 'The knee presses down into the bed and the thigh gets tight, then it rests, about 2 seconds each way.',
    seconds: 2,
    contacts: [{ at: 'nearAnkle', slides: true }],
    draw: (person) => [...raisedBed, ...inOrder(person)],
    pictures: [
      {
        id: 'quad-set-start',
        alt: 'Start. Lying with both legs out on the bed. The operated leg is at ease, with a small gap under its knee.',
        pose: onWedge({ ankle: [298.6, HEEL], foot: -76 }, BESIDE, bob),
      },
      {
        id: 'quad-set',
        alt: 'Lying with both legs straight and flat on the bed. The operated knee presses down into the bed and the thigh gets tight.',
        pose: onWedge({ thigh: 1.2, shank: 1.2, foot: -100 }, BESIDE, bob),
        marks: ({ joints: { hip, nearKnee } }) => [
          arrow([nearKnee[0], MATTRESS - 78], [nearKnee[0], MATTRESS - 32]),
          tension(hip, nearKnee),
        ],
      },
    ],
  },
  {
    id: 'short-arc-quad',
    view: 'side',
    viewBox: [2, 55, 356, 152],
    person: 'b',
    text: 'The knee stays on the roll. The heel lifts until the knee is straight and comes down, about 3 seconds each way.',
    seconds: 3,
    contacts: [{ at: 'nearKnee' }, { at: 'farAnkle' }],
    draw: (person) => [
      ...raisedBed,
      ...inOrder(person, { farLeg: towelRoll([226.4, MATTRESS - 17], 17) }),
    ],
    pictures: [
      {
        id: 'short-arc-quad-start',
        alt: 'Start. Lying with a big roll under the operated knee. The knee is bent and the heel rests on the bed.',
        pose: onWedge({ thigh: -26, shank: 28, foot: -62 }, BESIDE, bob),
      },
      {
        id: 'short-arc-quad',
        alt: 'Lying with a big roll under the operated knee. The heel lifts off the bed until that knee is straight.',
        pose: onWedge({ thigh: -26, shank: -26, foot: -112 }, BESIDE, bob),
        marks: () => [arrow([318, MATTRESS - 34], [312, MATTRESS - 86], [328, MATTRESS - 62])],
      },
    ],
  },
];
