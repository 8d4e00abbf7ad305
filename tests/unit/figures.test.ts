import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { contrast, contrastFaults } from '../../src/checks/figures/contrast.ts';
import { extentOf } from '../../src/figures/extent.ts';
import { figureProblems, sceneFaults } from '../../src/checks/figures/index.ts';
import { anglesOf, planted, poseFaults } from '../../src/figures/angles.ts';
import {
  circle,
  curve,
  distance,
  joint,
  placed,
  round,
  type Point,
} from '../../src/figures/geometry.ts';
import { SCENES } from '../../src/figures/index.ts';
import type { Pose } from '../../src/figures/pose.ts';
import { profile } from '../../src/figures/profile.ts';
import type { Scene, SideScene } from '../../src/figures/scene.ts';
import { edge, outline, segment } from '../../src/figures/segment.ts';
import { figureSvg } from '../../src/figures/svg.ts';
import { flatStyles, themesOf } from '../../src/figures/theme.ts';
import { take } from '../../src/domain/library.ts';

const close = (a: number, b: number, by = 0.05) => {
  assert.ok(Math.abs(a - b) <= by, `${a} is not ${b}`);
};

describe('geometry', () => {
  test('numbers have one decimal and no minus zero', () => {
    assert.deepEqual([1.04, -0.04, 2, 12.36].map(round), ['1', '0', '2', '12.4']);
  });
  test('a path is moved and turned number by number', () => {
    assert.equal(placed('M0 0L10 0', [5, 5]), 'M5 5L15 5');
    assert.equal(placed('M0 0L10 0', [0, 0], 90), 'M0 0L0 10');
    assert.equal(placed('M-1-2L3.5.5', [0, 0]), 'M-1 -2L3.5 0.5');
  });
  test('a knee lies at the length of both bones, in front', () => {
    const knee = joint([0, 0], [0, 100], 66, 66, 1);
    close(distance([0, 0], knee), 66);
    close(distance([0, 100], knee), 66);
    assert.ok(knee[0] > 0);
  });
  test('too far a reach gives an almost straight limb, never a broken one', () => {
    const knee = joint([0, 0], [0, 500], 66, 66, 1);
    close(distance([0, 0], knee), 66);
  });
  test('a curve goes through its points', () => {
    const points: Point[] = [
      [0, 0],
      [10, 5],
      [20, 0],
    ];
    const path = curve(points);
    for (const [x, y] of points) assert.ok(path.includes(`${x} ${y}`));
  });
});

describe('a limb', () => {
  const limb = segment([0, 0], [100, 0], [10, 10, 10, 10]);
  test('has its half-width on each side', () => {
    assert.deepEqual(edge(limb, 0.5, 'front'), [50, -10]);
    assert.deepEqual(edge(limb, 0.5, 'back'), [50, 10]);
  });
  test('is cut flat where it is cut, and round at its ends', () => {
    assert.match(outline(limb), /A10 10/);
    assert.doesNotMatch(outline(limb, { from: 0.2, to: 0.8 }), /A/);
  });
});

const STANDING: Pose = {
  hip: [100, 156],
  trunk: -89,
  near: { ankle: planted(104, 298) },
  far: { ankle: planted(96, 298) },
  operated: 'near',
  floor: 298,
};

const scene = (pose: Pose, more: Partial<SideScene> = {}): SideScene => ({
  id: 'planted',
  viewBox: [0, 0, 240, 310],
  alt: 'Standing.',
  view: 'side',
  pose,
  draw: (person) => [person.nearLeg],
  ...more,
});

describe('joint angles', () => {
  test('standing is nearly straight', () => {
    const { nearHip, nearKnee } = anglesOf(STANDING);
    close(nearHip, 0, 12);
    close(nearKnee, 0, 20);
  });
  test('a knee told by directions bends by their difference', () => {
    const angles = anglesOf({ ...STANDING, near: { thigh: 0, shank: 90 } });
    close(angles.nearKnee, 90);
  });
  test('bones keep their lengths in every picture', () => {
    for (const it of SCENES.values()) {
      if (it.view !== 'side') continue;
      const { joints } = profile(it.pose);
      if (joints.nearAnkle) close(distance(joints.nearKnee, joints.nearAnkle), 66, 0.1);
    }
  });
});

describe('planted faults', () => {
  const cases: [string, SideScene, RegExp][] = [
    [
      'an operated knee that bends too far',
      scene({ ...STANDING, near: { thigh: 0, shank: 128 } }),
      /operated knee bends to 128 degrees in planted; the limit is 100/,
    ],
    [
      'a knee that bends back',
      scene({ ...STANDING, far: { thigh: 90, shank: 70 } }),
      /far knee bends back by 20 degrees/,
    ],
    [
      'a straight leg that is not',
      scene({ ...STANDING, near: { thigh: 80, shank: 92 } }, { straight: ['near'] }),
      /it must be straight/,
    ],
    [
      'a hip that folds too far',
      scene({ ...STANDING, far: { thigh: -70, shank: 20 } }),
      /far hip bends to 1[56]\d degrees/,
    ],
    [
      'a floating foot',
      scene({ ...STANDING, floor: 310 }),
      /the lowest sole is 12\.\d units above the floor/,
    ],
    [
      'a hand that does not reach',
      scene({ ...STANDING, nearArm: { wrist: [230, 60] } }),
      /the near arm is [\d.]+ units too short/,
    ],
    [
      'a part outside the picture',
      scene(STANDING, { viewBox: [0, 0, 100, 100] }),
      /drawn outside its viewBox/,
    ],
    ['no words', scene(STANDING, { alt: ' ' }), /has no alt text/],
    ['too many words', scene(STANDING, { alt: 'x'.repeat(141) }), /has 141 characters/],
    [
      'words that hang on the side',
      scene(STANDING, { alt: 'The left leg.' }),
      /says left or right/,
    ],
  ];
  for (const [name, fault, words] of cases) {
    test(name, () => {
      assert.match(sceneFaults(fault).join('\n'), words);
    });
  }
  test('an exception needs a reason, and then holds', () => {
    const bent = { ...STANDING, near: { thigh: 0, shank: 120 } } satisfies Pose;
    const reason = { exceptions: { 'operated-knee': 'late rehabilitation' } } as const;
    assert.notDeepEqual(poseFaults(scene(bent)), []);
    assert.deepEqual(poseFaults(scene(bent, { ...reason })), []);
  });
  test('a pale ink', () => {
    const css = readFileSync('src/styles/figures.css', 'utf8').replace(
      '--ink: #16232e',
      '--ink: #9aa8b4',
    );
    assert.match(themesOf(css).flatMap(contrastFaults).join('\n'), /ink on paper has 2\.\d+ : 1/);
  });
});

test('contrast is that of WCAG', () => {
  close(contrast([0, 0, 0], [255, 255, 255]), 21);
  close(contrast([119, 119, 119], [255, 255, 255]), 4.48, 0.01);
});

test('the extent holds every point, also of relative commands and arcs', () => {
  const svg = `<path d="M10 10h20v30H5Z"/><path d="${circle([50, 50], 10)}"/>`;
  assert.deepEqual(extentOf(svg), { left: 5, top: 10, right: 60, bottom: 50 });
});

test('the real pictures and their colours are sound', () => {
  assert.deepEqual(figureProblems(), []);
});

describe('a picture', () => {
  const each = [...SCENES.values()];
  test('has a role, a name, no id and no words', () => {
    for (const it of each) {
      const svg = figureSvg(it);
      assert.match(svg, /role="img" aria-label="[^"]+"/);
      assert.doesNotMatch(svg, / id=|<text/);
      assert.doesNotMatch(svg, /NaN|undefined|Infinity/, it.id);
    }
  });
  test('is mirrored as a whole', () => {
    const first = take(SCENES, 'heel-slide') satisfies Scene;
    assert.match(figureSvg(first, { mirrored: true }), /matrix\(-1 0 0 1 360 0\)/);
  });
  test('says in a pair which one it is, once', () => {
    const name = (id: string) =>
      /aria-label="([^"]*)"/.exec(figureSvg(take(SCENES, id), { pair: 'Do' }))?.[1];
    assert.match(name('back-lying') ?? '', /^Do: Lying on the back/);
    assert.match(name('walker-do') ?? '', /^Do: walk close/);
  });
  test('is drawn the same each time', () => {
    for (const it of each) assert.equal(figureSvg(it), figureSvg(it));
  });
});

test('flat styles have neither variables nor nesting', () => {
  const css = readFileSync('src/styles/figures.css', 'utf8');
  const [light] = themesOf(css);
  const flat = light ? flatStyles(css, light) : '';
  assert.doesNotMatch(flat, /var\(|color-mix|:is\(|&/);
  assert.match(flat, /\.far \.skin\{fill: rgb\(/);
  assert.match(flat, /\.line,\.ear\{stroke: rgb\(22,35,46\)/);
});

test('every part that is drawn has a style: without one it would be a black shape', () => {
  const css = readFileSync('src/styles/figures.css', 'utf8');
  const styled = new Set([...css.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name));
  const drawn = [...SCENES.keys()].flatMap((id) =>
    [...figureSvg(take(SCENES, id)).matchAll(/ class="([^"]*)"/g)].flatMap(
      ([, names]) => names?.split(' ') ?? [],
    ),
  );
  assert.ok(drawn.length > 1000);
  assert.deepEqual(
    [...new Set(drawn)].filter((name) => !styled.has(name)),
    [],
  );
});
