import { planted } from '../angles.ts';
import { badge, ground, plumb } from '../marks.ts';
import { inOrder, type Profile } from '../profile.ts';
import { elbowCrutch } from '../props.ts';
import type { SideScene } from '../scene.ts';
import type { Shape } from '../shape.ts';

const FLOOR = 298;

/** A person between two elbow crutches, whose tips stand at these places. */
function withCrutches(person: Profile, nearTip: number, farTip: number): Shape[] {
  const { nearElbow, nearWrist, farElbow, farWrist, hip } = person.joints;
  const near = elbowCrutch(nearElbow ?? hip, nearWrist ?? hip, [nearTip, FLOOR - 3]);
  const far = elbowCrutch(farElbow ?? hip, farWrist ?? hip, [farTip, FLOOR - 3], true);
  return [far.shaft, ...inOrder(person, { farArm: far.cuff, head: near.shaft }), near.cuff];
}

export const elbowCrutchScenes: readonly SideScene[] = [
  {
    id: 'elbow-crutches-do',
    viewBox: [6, 4, 228, 301],
    alt: 'Do: walk tall with two elbow crutches, eyes ahead. Crutches and operated leg are one step ahead.',
    person: 'b',
    view: 'side',
    pose: {
      hip: [98, FLOOR - 140],
      trunk: -86,
      hair: 'bob',
      near: { ankle: planted(133, FLOOR, -10), foot: -10 },
      far: { ankle: planted(84, FLOOR) },
      operated: 'near',
      nearArm: { wrist: [137, FLOOR - 123], grip: 'fist', hand: 12 },
      farArm: { wrist: [147, FLOOR - 126], grip: 'fist', hand: 10 },
      floor: FLOOR,
    },
    draw: (person) => [
      ground(12, 228, FLOOR),
      ...withCrutches(person, 178, 194),
      plumb(50, 36, 288),
      badge('do', [214, 24]),
    ],
  },
  {
    id: 'elbow-crutches-do-not',
    viewBox: [6, 4, 228, 301],
    alt: 'Do not put the elbow crutches far ahead and bend over them with the eyes on the floor.',
    person: 'b',
    view: 'side',
    pose: {
      hip: [66, FLOOR - 138],
      trunk: -50,
      curve: -9,
      neck: -30,
      head: 36,
      hair: 'bob',
      mouth: 'flat',
      near: { ankle: planted(98, FLOOR) },
      far: { ankle: planted(48, FLOOR, 14), foot: 14 },
      operated: 'near',
      nearArm: { wrist: [152, FLOOR - 121], grip: 'fist', hand: 10 },
      farArm: { wrist: [162, FLOOR - 124], grip: 'fist', hand: 8 },
      floor: FLOOR,
    },
    draw: (person) => [
      ground(12, 228, FLOOR),
      person.backGuide,
      ...withCrutches(person, 196, 212),
      badge('do-not', [214, 24]),
    ],
  },
];
