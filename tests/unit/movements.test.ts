import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { poseBetween } from '../../src/figures/between.ts';
import { blend, blendDirection, ease } from '../../src/figures/blend.ts';
import { planted } from '../../src/figures/angles.ts';
import { movementSvg } from '../../src/figures/film.ts';
import { explains, rigidMotion } from '../../src/figures/film-motion.ts';
import { pathOf, subpathsOf } from '../../src/figures/film-path.ts';
import { frontFaults } from '../../src/figures/front-limits.ts';
import type { FrontPose } from '../../src/figures/front-view.ts';
import { placesInTime, roundOf } from '../../src/figures/frames.ts';
import { add, distance, turn, type Point } from '../../src/figures/geometry.ts';
import { keyPoses, scenesOf, type SideMovement } from '../../src/figures/movement.ts';
import { movementFaults } from '../../src/figures/movement-faults.ts';
import { MOVEMENTS } from '../../src/figures/movements/index.ts';
import { profile } from '../../src/figures/profile.ts';
import type { Pose } from '../../src/figures/pose.ts';
import { inOrder } from '../../src/figures/profile.ts';
import { svgFaults } from '../../src/checks/pictures/svg.ts';
import { drivingSide } from '../../src/domain/traffic.ts';

const close = (a: number, b: number, by = 0.01) => {
  assert.ok(Math.abs(a - b) <= by, `${a} is not ${b}`);
};

describe('a way between poses', () => {
  test('goes through each of them', () => {
    const values = [3, 10, 4, 4, 9];
    for (const [index, value] of values.entries()) close(blend(values, index), value);
  });
  test('rests where two neighbours are equal, and never overshoots', () => {
    for (let u = 0; u <= 4; u += 0.05) {
      const value = blend([0, 0, 8, 8, 2], u);
      if (u <= 1) close(value, 0);
      assert.ok(value >= -0.001 && value <= 8.001, `${value} at ${u}`);
    }
  });
  test('turns the short way', () => {
    close(blendDirection([170, -170], 0.5), 180);
  });
  test('starts and ends slowly', () => {
    assert.deepEqual([ease(0), ease(1)], [0, 1]);
    assert.ok(ease(0.1) < 0.05 && ease(0.9) > 0.95);
  });
});

const standing = (hip: Point): Pose => ({
  hip,
  trunk: -88,
  near: { ankle: planted(104, 298) },
  far: { ankle: planted(96, 298) },
  operated: 'near',
  floor: 298,
});

const squat = (more: Partial<SideMovement> = {}): SideMovement => ({
  id: 'planted',
  view: 'side',
  viewBox: [0, 0, 240, 310],
  text: 'The hips go down and up, about 2 seconds each way.',
  seconds: 2,
  contacts: [{ at: 'nearAnkle' }, { at: 'farAnkle' }],
  draw: (person) => inOrder(person),
  pictures: [
    { id: 'planted-start', alt: 'Start.', pose: standing([100, 156]) },
    { id: 'planted-end', alt: 'End.', pose: standing([88, 180]) },
  ],
  ...more,
});

describe('a movement', () => {
  test('keeps planted feet where they are, and bones as long as they are', () => {
    for (const u of placesInTime(squat(), 24)) {
      const { joints } = profile(poseBetween(keyPoses(squat().pictures), u));
      close(joints.nearAnkle?.[0] ?? 0, 104);
      close(distance(joints.hip, joints.nearKnee), 66);
    }
  });
  test('is sound when it is', () => {
    assert.deepEqual(movementFaults(squat()), []);
  });
  test('takes as long as both ways and both rests', () => {
    assert.equal(roundOf(squat()), 6);
    assert.equal(roundOf(squat({ way: 'once' })), 4);
  });
  test('has pictures that are scenes of their own', () => {
    assert.deepEqual(
      scenesOf(squat()).map(({ id }) => id),
      ['planted-start', 'planted-end'],
    );
  });
});

describe('planted faults of a movement', () => {
  const [start, end] = squat().pictures;
  assert.ok(start && end);
  const bent = (shank: number): Pose => ({ ...end.pose, near: { thigh: 20, shank } });
  const cases: [string, SideMovement, RegExp][] = [
    [
      'a joint that breaks its limit on the way, though not at the start',
      squat({
        contacts: [],
        pictures: [
          { ...start, pose: { ...start.pose, near: { thigh: 90, shank: 90 } } },
          { ...end, pose: bent(150) },
        ],
      }),
      /operated knee bends to 1\d\d degrees in frame \d+ of 24 of "planted"; the limit is 100/,
    ],
    [
      'a foot that slides',
      squat({
        pictures: [start, { ...end, pose: { ...end.pose, near: { ankle: planted(110, 298) } } }],
      }),
      /nearAnkle slides by 6\.0 units in picture 2 of "planted"; the limit is 2/,
    ],
    [
      'a heel that leaves the bed it slides on',
      squat({
        contacts: [{ at: 'nearAnkle', slides: true }],
        pictures: [start, { ...end, pose: { ...end.pose, near: { ankle: [120, 282] } } }],
      }),
      /nearAnkle leaves what it lies on by 4\.5 units/,
    ],
    [
      'a foot that slides between two pictures and comes back',
      squat({
        pictures: [{ ...start, via: [{ ...start.pose, near: { ankle: planted(92, 298) } }] }, end],
      }),
      /nearAnkle slides by 1\d\.\d units in frame \d+ of 24/,
    ],
    ['no words', squat({ text: ' ' }), /the movement "planted" has no text alternative/],
    ['words that hang on the side', squat({ text: 'The left leg.' }), /says left or right/],
    ['a start without an end', squat({ pictures: [start] }), /has a start without an end/],
    ['no tempo', squat({ seconds: 0 }), /takes 0 seconds, not 1 to 5/],
    [
      'a hand that opens on the way',
      squat({
        pictures: [
          { ...start, pose: { ...start.pose, nearArm: { upper: 90, fore: 80, grip: 'fist' } } },
          end,
        ],
      }),
      /nearArm of "planted" changes on the way: fist, then no hand/,
    ],
  ];
  for (const [name, movement, words] of cases) {
    test(name, () => {
      assert.match(movementFaults(movement).join('\n'), words);
    });
  }
});

test('from the front no knee bends aside, no bone grows, no leg is lifted too far', () => {
  const pose: FrontPose = {
    neck: [100, 80],
    hip: [100, 156],
    head: [100, 50],
    legs: [
      { hip: [90, 160], knee: [60, 215], ankle: [90, 270] },
      { hip: [110, 160], knee: [160, 200], ankle: [205, 240] },
    ],
    arms: [{ shoulder: [74, 92], elbow: [74, 160], wrist: [74, 190] }],
  };
  const faults = frontFaults('planted', pose, false).join('\n');
  assert.match(faults, /first knee bends sideways by 5\d degrees in planted; the limit is 16/);
  assert.match(faults, /second leg is lifted aside by 5\d degrees in planted; the limit is 45/);
  assert.match(faults, /first upper arm is 68 units long in planted; the bone has 50/);
});

describe('a film', () => {
  const css = readFileSync('src/styles/figures.css', 'utf8');
  test('moves a part that keeps its form, and knows one that does not', () => {
    const square: Point[] = [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
    ];
    const turned = square.map((point) => add(turn(point, 30), [5, 7]));
    const motion = rigidMotion([square, turned]);
    assert.ok(motion);
    close(motion.degrees[1] ?? 0, 30, 0.1);
    assert.ok(explains(motion, [square, turned]));
    assert.equal(rigidMotion([square, square.map(([x, y]): Point => [x * 2, y])]), undefined);
  });
  test('reads a path and writes it again', () => {
    assert.equal(
      subpathsOf('M1 2H5V6Z')
        .map((it) => pathOf(it))
        .join(''),
      'M1 2L5 2L5 6Z',
    );
  });
  test('is a drawing that neither runs nor loads anything, and brings both themes', () => {
    for (const movement of MOVEMENTS.values()) {
      const svg = movementSvg(movement, css);
      assert.deepEqual(svgFaults(svg), [], movement.id);
      assert.match(svg, /prefers-color-scheme:dark/);
      assert.doesNotMatch(svg, /NaN|undefined|Infinity| id=/, movement.id);
    }
  });
  test('is refused when what it animates could lead elsewhere', () => {
    const svg = '<svg><a><animate attributeName="href" values="#a;#b"/></a></svg>';
    assert.match(svgFaults(svg).join(), /has <animate> in it/);
  });
  test('is drawn the same each time', () => {
    for (const movement of MOVEMENTS.values()) {
      assert.equal(movementSvg(movement, css), movementSvg(movement, css));
    }
  });
});

test('a car has its wheel where the country drives', () => {
  assert.deepEqual(['US', 'GB'].map(drivingSide), ['right', 'left']);
});
