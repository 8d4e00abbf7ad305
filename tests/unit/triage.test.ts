import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { cardOf, byLevel, flowSigns } from '../../src/domain/triage/faces.ts';
import { flowRules, flowSteps } from '../../src/domain/triage/flow-rules.ts';
import { higher, highest, isAtLeast } from '../../src/domain/triage/level.ts';
import { outcome, type Answer } from '../../src/domain/triage/outcome.ts';
import { signSentence } from '../../src/domain/triage/sentence.ts';
import { nextStep } from '../../src/domain/triage/walk.ts';
import { take } from '../../src/domain/library.ts';
import { clinic } from './clinic.ts';

const library = clinic();
const rules = flowRules(library, 'wings');
const steps = flowSteps(library, 'wings');
const answers = (entries: Record<string, Answer>) => new Map(Object.entries(entries));

test('levels are ordered, and the higher one wins', () => {
  assert.equal(isAtLeast('emergency', 'same-day'), true);
  assert.equal(isAtLeast('routine', 'within-24h'), false);
  assert.equal(higher('routine', 'same-day'), 'same-day');
  assert.equal(highest(['self-care', 'within-24h', 'routine']), 'within-24h');
  assert.equal(highest([]), 'self-care');
});

describe('the outcome', () => {
  const no = {
    'on-fire': 'no',
    'wing-broken': 'no',
    'wing-sore': 'no',
    'ctx-night': 'no',
  } as const;
  const cases: [string, Record<string, Answer>, string][] = [
    ['nothing ticked', no, 'self-care'],
    ['one sign', { ...no, 'wing-broken': 'yes' }, 'same-day'],
    ['a combination raises', { ...no, 'wing-broken': 'yes', 'ctx-night': 'yes' }, 'emergency'],
    ['not sure counts as yes for danger', { ...no, 'wing-broken': 'not-sure' }, 'same-day'],
    [
      'also inside combinations',
      { ...no, 'wing-broken': 'not-sure', 'ctx-night': 'not-sure' },
      'emergency',
    ],
    ['not sure counts as no for the mild', { ...no, 'wing-sore': 'not-sure' }, 'self-care'],
    ['a context alone is not urgent', { ...no, 'ctx-night': 'yes' }, 'self-care'],
    ['nothing answered is not reassuring', {}, 'emergency'],
  ];
  for (const [name, given, level] of cases) {
    test(`${name}: ${level}`, () => {
      assert.equal(outcome(rules, answers(given)).level, level);
    });
  }
  test('tells which signs and combinations counted', () => {
    const { signs, raises } = outcome(
      rules,
      answers({ ...no, 'wing-broken': 'yes', 'ctx-night': 'yes' }),
    );
    assert.deepEqual(signs, ['wing-broken']);
    assert.deepEqual(
      raises.map(({ reason }) => reason),
      ['At night a broken wing is worse.'],
    );
  });
});

describe('the walk', () => {
  test('starts with the shared first screen and asks about the reader last', () => {
    assert.deepEqual(steps, [['on-fire'], ['wing-broken'], ['wing-sore'], ['ctx-night']]);
    assert.equal(nextStep(rules, steps, answers({}), -1), 0);
  });
  test('stops at once at an emergency', () => {
    assert.equal(nextStep(rules, steps, answers({ 'on-fire': 'yes' }), 0), undefined);
  });
  test('after a same-day sign it asks only what could still raise', () => {
    assert.equal(nextStep(rules, steps, answers({ 'on-fire': 'no', 'wing-broken': 'yes' }), 1), 3);
  });
  test('does not ask a context that can no longer matter', () => {
    const given = answers({ 'on-fire': 'no', 'wing-broken': 'no', 'wing-sore': 'no' });
    assert.equal(nextStep(rules, steps, given, 2), undefined);
  });
});

describe('faces', () => {
  test('a card lists its signs by level, most urgent first', () => {
    assert.deepEqual(
      cardOf(library, 'wings').map(({ level, signs }) => [level, signs.map(({ id }) => id)]),
      [
        ['emergency', ['on-fire']],
        ['same-day', ['wing-broken']],
      ],
    );
  });
  test('a guide without a flow shows the shared signs', () => {
    assert.deepEqual(
      cardOf(library, 'general').map(({ level }) => level),
      ['emergency'],
    );
  });
  test('a flow has the shared signs and its own', () => {
    assert.equal(flowSigns(library, 'wings').length, 3);
    assert.equal(byLevel(flowSigns(library, 'wings')).length, 3);
  });
  test('a sign quoted alone says what, what to do and how soon', () => {
    assert.equal(
      signSentence(take(library.signs, 'on-fire'), take(library.levels, 'emergency')),
      'Your dragon is on fire. Pour water on it. Get emergency help now.',
    );
  });
});
