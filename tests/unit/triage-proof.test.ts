import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Library } from '../../src/domain/library.ts';
import { EVERY_WORRY, flowSigns, questionSteps } from '../../src/domain/triage/faces.ts';
import { contextAfter, flowRules, flowSteps } from '../../src/domain/triage/flow-rules.ts';
import { isAtLeast } from '../../src/domain/triage/level.ts';
import { isPresent, outcome, type Answer, type Answers } from '../../src/domain/triage/outcome.ts';
import { prove, subjectOf, type Subject } from '../../src/domain/triage/proof.ts';
import { vignetteResult, vignetteRows, type Vignette } from '../../src/domain/triage/vignettes.ts';
import { take } from '../../src/domain/library.ts';
import { clinic } from './clinic.ts';

const library = withClaws(clinic());

/** The clinic with a second flow: it shares a sign, and has one that is milder in the first days. */
function withClaws(base: Library): Library {
  const sore = take(base.signs, 'wing-sore');
  const early = {
    ...sore,
    id: 'claw-itch',
    statement: 'Your dragon scratches.',
    days: { to: 3, late: 'wing-broken' },
  };
  const claws = {
    ...take(base.flows, 'wings'),
    id: 'claws',
    name: 'Claws',
    groups: [
      { id: 'claws', heading: 'Claws', signs: ['wing-broken'] },
      { id: 'itch', heading: 'Itch', signs: ['claw-itch'] },
    ],
    contexts: ['ctx-late'],
  };
  return {
    ...base,
    signs: new Map([...base.signs, [early.id, early]]),
    contexts: new Map([
      ...base.contexts,
      ['ctx-late', { id: 'ctx-late', body: '', statement: 'Days have passed.', from: 4 }],
    ]),
    flows: new Map([...base.flows, [claws.id, claws]]),
  };
}

const no = (flow: string) =>
  flowSteps(library, flow)
    .flat()
    .map((id): [string, Answer] => [id, 'no']);
const level = (flow: string, given: Record<string, Answer>) =>
  outcome(flowRules(library, flow), new Map([...no(flow), ...Object.entries(given)])).level;

describe('a sign with a window of days', () => {
  const cases: [Answer, string][] = [
    ['no', 'self-care'],
    ['yes', 'same-day'],
    ['not-sure', 'same-day'],
  ];
  for (const [late, expected] of cases) {
    test(`days passed: ${late} gives ${expected}`, () => {
      assert.equal(level('claws', { 'claw-itch': 'yes', 'ctx-late': late }), expected);
    });
  }
  test('without the sign, the days alone mean nothing', () => {
    assert.equal(level('claws', { 'ctx-late': 'yes' }), 'self-care');
  });
  test('the context nearest to the last day is taken, and one that comes early is cautious', () => {
    assert.deepEqual(contextAfter([{ from: 4 }, { from: 10 }, {}], 4), { from: 4 });
    assert.equal(contextAfter([{ from: 10 }, {}], 4), undefined);
  });
});

describe('more than one worry', () => {
  test('asks the signs of every flow, each once', () => {
    assert.deepEqual(
      flowSigns(library, EVERY_WORRY).map(({ id }) => id),
      ['on-fire', 'wing-broken', 'wing-sore', 'claw-itch'],
    );
  });
  test('asks same-day signs of all flows before the milder ones of any', () => {
    const headings = questionSteps(library, EVERY_WORRY).map(({ heading }) => heading);
    assert.deepEqual(headings, [
      'Wings: signs to call about today',
      'Wings: milder signs',
      'Claws: milder signs',
    ]);
  });
  test('applies the rules of every flow', () => {
    assert.equal(level(EVERY_WORRY, { 'wing-broken': 'yes', 'ctx-night': 'yes' }), 'emergency');
    assert.equal(level(EVERY_WORRY, { 'claw-itch': 'yes', 'ctx-late': 'yes' }), 'same-day');
  });
});

describe('the proof', () => {
  const subject = subjectOf(library, EVERY_WORRY);
  test('finds nothing wrong with the true outcome', () => {
    for (const { property, checked, failures } of prove(subject)) {
      assert.deepEqual(failures, [], property);
      assert.ok(checked > 0, property);
    }
  });

  /** Faulty ways to work out the urgency, and a property that must catch each. */
  const faults: [string, string, Subject['outcomeOf']][] = [
    [
      'a sign that is passed over',
      'own-level',
      (rules, answers) => outcome(rules, new Map([...answers, ['wing-broken', 'no']])),
    ],
    [
      'not sure taken for no',
      'unknown',
      (rules, answers) =>
        outcome(
          rules,
          new Map(
            [...rules.levels.keys()].map((id) => [id, answers.get(id) === 'yes' ? 'yes' : 'no']),
          ),
        ),
    ],
    [
      'a sign that talks another down',
      'monotone',
      (rules, answers) =>
        answers.get('wing-sore') === 'yes' ? { level: 'self-care' } : outcome(rules, answers),
    ],
    [
      'a result that hangs on the order',
      'order',
      (rules, answers) =>
        [...answers.keys()][0] === 'on-fire' ? outcome(rules, answers) : { level: 'emergency' },
    ],
    [
      'signs that are added up',
      'highest-wins',
      (rules, answers) => {
        const found = outcome(rules, answers);
        const count = [...answers].filter(([id, answer]) => isPresent(rules, id, answer)).length;
        return count > 2 && isAtLeast(found.level, 'same-day') ? { level: 'emergency' } : found;
      },
    ],
    [
      'an answer nobody gave',
      'walk',
      (rules, answers: Answers) =>
        answers.has('claw-itch') ? outcome(rules, answers) : { level: 'routine' },
    ],
  ];
  for (const [name, property, outcomeOf] of faults) {
    test(`catches ${name}`, () => {
      const found = prove({ ...subject, outcomeOf }).find((proof) => proof.property === property);
      assert.notDeepEqual(found?.failures, []);
    });
  }
});

test('the proof catches questions that stop after the first screen', () => {
  const found = prove({
    ...subjectOf(library, EVERY_WORRY),
    next: (_rules, _steps, _answers, at) => (at === -1 ? 0 : undefined),
    // With the true outcome this does no harm: what was never asked counts as not sure.
    outcomeOf: (rules, answers) => outcome(rules, answers, 'no'),
  });
  assert.notDeepEqual(found.find(({ property }) => property === 'early-stop')?.failures, []);
});

describe('vignettes', () => {
  const vignette = (ticks: string[], reference: Vignette['reference']): Vignette => ({
    id: 'x',
    flow: 'wings',
    words: 'My dragon has trouble.',
    ticks,
    reference,
    source: 'rules',
  });
  test('what is not ticked counts as no', () => {
    assert.equal(vignetteResult(library, vignette([], 'self-care')), 'self-care');
    assert.equal(vignetteResult(library, vignette(['on-fire'], 'emergency')), 'emergency');
  });
  test('are counted by the level called for: the same, more urgent, less urgent', () => {
    const rows = vignetteRows(library, [
      vignette(['wing-broken'], 'same-day'),
      vignette(['on-fire'], 'same-day'),
      vignette([], 'same-day'),
    ]);
    const row = rows.find(({ level: it }) => it === 'same-day');
    assert.deepEqual(row, { level: 'same-day', cases: 3, exact: 1, higher: 1, lower: 1 });
  });
});
