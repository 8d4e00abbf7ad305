import { planted } from '../angles.ts';
import { arrow, ground } from '../marks.ts';
import { inOrder } from '../profile.ts';
import { wall } from '../props-standing.ts';
import { chair } from '../props.ts';
import { SIZES, type SideScene } from '../scene.ts';

const SITTING_FLOOR = 228;
const SEAT = SITTING_FLOOR - 72;

const STANDING_FLOOR = 298;
const WALL = 222;

/** The foot of a leg that lies straight on its heel: toes up. */
const TOES_UP = -62;

export const stretchScenes: readonly SideScene[] = [
  {
    id: 'hamstring-stretch',
    viewBox: SIZES.sitting,
    alt: 'Sitting at the front of a chair, leaning a little forward, back long. The operated leg is straight out, heel on the floor, toes up.',
    person: 'b',
    view: 'side',
    straight: ['near'],
    pose: {
      hip: [76, SEAT - 15],
      trunk: -68,
      curve: 3,
      neck: -56,
      head: 8,
      hair: 'bun',
      near: { thigh: 33.6, shank: 33.6, foot: TOES_UP },
      far: { ankle: planted(134, SITTING_FLOOR) },
      operated: 'near',
      nearArm: { wrist: [127, 131], hand: 16 },
      farArm: { wrist: [134, 129], hand: 16 },
      floor: SITTING_FLOOR,
    },
    draw: (person) => [
      ground(20, 240, SITTING_FLOOR),
      chair(24, SEAT, SITTING_FLOOR, { rake: 9 }).behind,
      ...inOrder(person),
      arrow([142, 32], [174, 66], [168, 40]),
    ],
  },
  {
    id: 'calf-stretch',
    viewBox: SIZES.standing,
    alt: 'Standing with both hands on a wall. The operated leg is straight behind, heel down. The front knee bends and the body leans in.',
    view: 'side',
    straight: ['near'],
    pose: {
      hip: [105, 168],
      trunk: -70,
      neck: -60,
      head: 6,
      hair: 'short',
      belly: 3,
      near: { thigh: 116, shank: 116 },
      far: { ankle: planted(137, STANDING_FLOOR) },
      operated: 'near',
      nearArm: { wrist: [WALL - 7, 104], hand: -84 },
      farArm: { wrist: [WALL - 7, 98], hand: -84 },
      floor: STANDING_FLOOR,
    },
    draw: (person) => [
      ground(12, WALL, STANDING_FLOOR),
      wall(WALL, 16, STANDING_FLOOR),
      ...inOrder(person),
      arrow([40, 150], [76, 150]),
    ],
  },
];
