import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { EVERY_WORRY } from '../../src/domain/triage/faces.ts';
import { isAtLeast } from '../../src/domain/triage/level.ts';
import { isPresent, outcome, type Answer, type Outcome } from '../../src/domain/triage/outcome.ts';
import { contextAfter } from '../../src/domain/triage/plan.ts';
import { prove, subjectOf, type Subject } from '../../src/domain/triage/proof.ts';
import { tapsOf, walkAs } from '../../src/domain/triage/simulate.ts';
import { vignetteRows, vignetteWalk, type Vignette } from '../../src/domain/triage/vignettes.ts';
import { nextScreen } from '../../src/domain/triage/walk.ts';
import { clinic, withClaws } from './clinic.ts';

const library = withClaws(clinic());
const subject = subjectOf(library, EVERY_WORRY);
const level = (areas: string[], given: Record<string, Answer>) =>
  walkAs(subject.plan, { areas, truth: new Map(Object.entries(given)) }).level;

describe('a sign with a window of days', () => {
  const cases: [Answer, string][] = [
    ['no', 'self-care'],
    ['yes', 'same-day'],
    ['not-sure', 'same-day'],
  ];
  for (const [late, expected] of cases) {
    test(`days passed: ${late} gives ${expected}`, () => {
      assert.equal(level(['claws'], { 'claw-itch': 'yes', 'ctx-late': late }), expected);
    });
  }
  test('without the sign, the days alone mean nothing', () => {
    assert.equal(level(['claws'], { 'ctx-late': 'yes' }), 'self-care');
  });
  test('the context nearest to the last day is taken, and one that comes early is cautious', () => {
    assert.deepEqual(contextAfter([{ from: 4 }, { from: 10 }, {}], 4), { from: 4 });
    assert.equal(contextAfter([{ from: 10 }, {}], 4), undefined);
  });
});

test('more than one worry applies the rules of each', () => {
  const areas = ['wings', 'claws'];
  assert.equal(level(areas, { 'wing-broken': 'yes', 'ctx-night': 'yes' }), 'emergency');
  assert.equal(level(areas, { 'claw-itch': 'yes', 'ctx-late': 'yes' }), 'same-day');
});

describe('the proof', () => {
  for (const flow of [EVERY_WORRY, 'wings', 'claws']) {
    test(`finds nothing wrong with the true questions from "${flow}"`, () => {
      for (const { property, checked, failures } of prove(subjectOf(library, flow))) {
        assert.deepEqual(failures, [], property);
        assert.ok(checked > 0, property);
      }
    });
  }

  const none: Pick<Outcome, 'signs' | 'raises'> = { signs: [], raises: [] };
  /** Faulty ways to work out the urgency, and a property that must catch each. */
  const faults: [string, string, Subject['outcomeOf']][] = [
    [
      'a sign that is passed over',
      'own-level',
      (rules, answers, unanswered) =>
        outcome(rules, new Map([...answers, ['wing-broken', 'no']]), unanswered),
    ],
    [
      'not sure taken for no',
      'unknown',
      (rules, answers) =>
        outcome(
          rules,
          new Map([...answers].map(([id, it]) => [id, it === 'not-sure' ? 'no' : it])),
          'no',
        ),
    ],
    [
      'a sign that talks another down',
      'monotone',
      (rules, answers, unanswered) =>
        answers.get('wing-sore') === 'yes'
          ? { ...none, level: 'self-care' }
          : outcome(rules, answers, unanswered),
    ],
    [
      'a result that hangs on the order',
      'order',
      (rules, answers, unanswered) =>
        [...answers.keys()][0] === 'wing-sore'
          ? outcome(rules, answers, unanswered)
          : { ...none, level: 'emergency' },
    ],
    [
      'signs that are added up',
      'highest-wins',
      (rules, answers, unanswered) => {
        const found = outcome(rules, answers, unanswered);
        const count = [...answers].filter(([id, it]) => isPresent(rules, id, it)).length;
        return count > 2 && isAtLeast(found.level, 'same-day')
          ? { ...found, level: 'emergency' }
          : found;
      },
    ],
    [
      'an answer nobody gave',
      'walk',
      (rules, answers, unanswered) =>
        unanswered === 'no' ? outcome(rules, answers, 'no') : { ...none, level: 'routine' },
    ],
    [
      'a sign that an area cannot reach',
      'any-door',
      (rules, answers, unanswered) =>
        outcome(rules, new Map([...answers, ['claw-itch', 'no'], ['ctx-late', 'no']]), unanswered),
    ],
    [
      'green by default',
      'no-green',
      (rules, answers, unanswered) => {
        const found = outcome(rules, answers, unanswered);
        return found.signs.length === 0 ? { ...found, signs: ['wing-sore'] } : found;
      },
    ],
  ];
  for (const [name, property, outcomeOf] of faults) {
    test(`catches ${name}`, () => {
      const found = prove({ ...subject, outcomeOf }).find((proof) => proof.property === property);
      assert.notDeepEqual(found?.failures, []);
    });
  }

  test('catches questions that stop after the first screen', () => {
    const found = prove({
      ...subject,
      next: (_course, _answers, at) => (at === -1 ? 0 : undefined),
      // With the true outcome this does no harm: what was never asked counts as not sure.
      outcomeOf: (rules, answers) => outcome(rules, answers, 'no'),
    });
    assert.notDeepEqual(found.find(({ property }) => property === 'early-stop')?.failures, []);
  });

  test('catches a door that never asks for anything else', () => {
    const found = prove({
      ...subject,
      next: (course, answers, at) => {
        const next = nextScreen(course, answers, at);
        return next !== undefined && course.screens[next]?.kind === 'more'
          ? nextScreen(course, answers, next)
          : next;
      },
    });
    assert.notDeepEqual(found.find(({ property }) => property === 'any-door')?.failures, []);
  });
});

describe('vignettes', () => {
  const vignette = (
    ticks: string[],
    reference: Vignette['reference'],
    rest: Partial<Vignette> = {},
  ): Vignette => ({
    id: 'x',
    flow: 'wings',
    words: 'My dragon has trouble.',
    ticks,
    reference,
    source: 'rules',
    ...rest,
  });
  test('what is not ticked counts as no', () => {
    assert.equal(vignetteWalk(library, vignette([], 'not-asked')).result, 'not-asked');
    assert.equal(vignetteWalk(library, vignette(['on-fire'], 'emergency')).result, 'emergency');
  });
  test('a sign of another worry is found at "anything else?"', () => {
    const wrong = vignette(['claw-itch', 'ctx-late'], 'same-day');
    assert.equal(vignetteWalk(library, wrong).result, 'not-asked');
    assert.equal(vignetteWalk(library, { ...wrong, more: ['claws'] }).result, 'same-day');
  });
  test('taps are ticks, and one to go on', () => {
    const reader = { areas: ['wings'], truth: new Map([['wing-broken', 'yes' as const]]) };
    // None; the worry, continue; the sign, continue; none about the reader.
    assert.equal(tapsOf(walkAs(subject.plan, reader), reader), 6);
  });
  test('are counted by the result called for: the same, more urgent, less urgent', () => {
    const rows = vignetteRows(library, [
      vignette(['wing-broken'], 'same-day'),
      vignette(['on-fire'], 'same-day'),
      vignette([], 'same-day'),
    ]);
    const row = rows.find(({ level: it }) => it === 'same-day');
    assert.deepEqual(row, { level: 'same-day', cases: 3, exact: 1, higher: 1, lower: 1 });
  });
});
