import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { callOf, callsAt, raisedCall } from '../../src/domain/triage/contact.ts';
import { courseOf, idsOf, type Screen } from '../../src/domain/triage/course.ts';
import { byLevel, cardOf, flowSigns } from '../../src/domain/triage/faces.ts';
import { higher, highest, isAtLeast, resultRank } from '../../src/domain/triage/level.ts';
import { outcome, resultOf, type Answer } from '../../src/domain/triage/outcome.ts';
import { planOf } from '../../src/domain/triage/plan.ts';
import { signLine, signSentence } from '../../src/domain/triage/sentence.ts';
import { nextScreen } from '../../src/domain/triage/walk.ts';
import { take } from '../../src/domain/library.ts';
import type { Level } from '../../src/schema/triage.ts';
import { clinic, withClaws } from './clinic.ts';

const library = clinic();
const course = courseOf(planOf(library), ['wings']);
const answers = (entries: Record<string, Answer>) => new Map(Object.entries(entries));
const asked = (screens: readonly Screen[]) =>
  screens.map((screen) => (screen.kind === 'signs' ? idsOf(screen) : screen.kind));

test('levels are ordered, and the higher one wins', () => {
  assert.equal(isAtLeast('emergency', 'same-day'), true);
  assert.equal(isAtLeast('routine', 'within-24h'), false);
  assert.equal(higher('routine', 'same-day'), 'same-day');
  assert.equal(highest(['self-care', 'within-24h', 'routine']), 'within-24h');
  assert.equal(highest([]), 'self-care');
  assert.ok(resultRank('not-asked') > resultRank('self-care'));
  assert.ok(resultRank('not-asked') < resultRank('routine'));
});

const no = {
  'on-fire': 'no',
  'gone-dark': 'no',
  'wing-broken': 'no',
  'wing-sore': 'no',
  'ctx-night': 'no',
} as const;

describe('the outcome', () => {
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
    ['not sure counts as no for self-care', { ...no, 'wing-sore': 'not-sure' }, 'self-care'],
    ['a context alone is not urgent', { ...no, 'ctx-night': 'yes' }, 'self-care'],
    ['nothing answered is not reassuring', {}, 'emergency'],
  ];
  for (const [name, given, level] of cases) {
    test(`${name}: ${level}`, () => {
      assert.equal(outcome(course.rules, answers(given)).level, level);
    });
  }
  test('not sure about a sign of within 24 hours counts as that', () => {
    const rules = { levels: new Map([['warm', 'within-24h'] as const]), combinations: [] };
    assert.equal(outcome(rules, answers({ warm: 'not-sure' })).level, 'within-24h');
  });
  test('tells which signs and combinations counted', () => {
    const given = answers({ ...no, 'wing-broken': 'yes', 'ctx-night': 'yes' });
    const { signs, raises } = outcome(course.rules, given);
    assert.deepEqual(signs, ['wing-broken']);
    assert.deepEqual(
      raises.map(({ reason }) => reason),
      ['At night a broken wing is worse.'],
    );
  });
});

describe('the result', () => {
  const result = (given: Record<string, Answer>, somethingElse = false) =>
    resultOf(outcome(course.rules, answers({ ...no, ...given })), somethingElse);
  test('is no reassurance when nothing was ticked', () => {
    assert.equal(result({}), 'not-asked');
    assert.equal(result({ 'wing-sore': 'not-sure' }), 'not-asked');
  });
  test('is care at home for a sign of it, and only when nothing else worries', () => {
    assert.equal(result({ 'wing-sore': 'yes' }), 'self-care');
    assert.equal(result({ 'wing-sore': 'yes' }, true), 'not-asked');
    assert.equal(result({ 'wing-broken': 'yes' }, true), 'same-day');
  });
});

describe('the course', () => {
  const plan = planOf(withClaws(library));
  test('starts with the shared signs, asks the worry, and about the reader last', () => {
    assert.deepEqual(asked(course.screens), [
      ['on-fire', 'gone-dark'],
      'worries',
      ['wing-broken', 'wing-sore'],
      ['ctx-night'],
    ]);
  });
  test('of a long area asks what is urgent before what is milder', () => {
    const ids = (level: string) => Array.from({ length: 14 }, (_, at) => `${level}-${at}`);
    const long = {
      ...plan,
      levels: new Map([
        ...ids('today').map((id): [string, Level] => [id, 'same-day']),
        ...ids('mild').map((id): [string, Level] => [id, 'routine']),
      ]),
      areas: [
        {
          id: 'tail',
          name: 'Tail',
          groups: [{ heading: '', ids: [...ids('mild'), ...ids('today')] }],
        },
      ],
    };
    assert.deepEqual(asked(courseOf(long, ['tail']).screens).slice(2), [ids('today'), ids('mild')]);
  });
  test('of several areas asks emergencies first, then what is milder on as few screens as can be, each sign once', () => {
    assert.deepEqual(asked(courseOf(plan, ['wings', 'claws']).screens), [
      ['on-fire', 'gone-dark'],
      'worries',
      ['wing-broken', 'wing-sore', 'claw-itch'],
      ['ctx-night', 'ctx-late'],
    ]);
  });
  test('asks for anything else while an area is left, and then about it', () => {
    assert.deepEqual(asked(courseOf(plan, ['wings']).screens).slice(-2), ['more', ['ctx-night']]);
    assert.deepEqual(asked(courseOf(plan, ['wings'], ['claws']).screens).slice(-3), [
      'more',
      ['claw-itch'],
      ['ctx-night', 'ctx-late'],
    ]);
  });
  test('asks only contexts that a rule among the asked signs uses', () => {
    assert.deepEqual(asked(courseOf(plan, []).screens), [['on-fire', 'gone-dark'], 'worries']);
  });
});

describe('the walk', () => {
  const next = (given: Record<string, Answer>, at: number) =>
    nextScreen(course, answers(given), at);
  test('begins with the shared first screen, then the worries', () => {
    assert.equal(next({}, -1), 0);
    assert.equal(next({ 'on-fire': 'no', 'gone-dark': 'no' }, 0), 1);
  });
  test('stops at once at an emergency', () => {
    assert.equal(next({ 'on-fire': 'yes' }, 0), undefined);
  });
  test('after a same-day sign it asks only what could still raise', () => {
    const { 'wing-sore': _, 'ctx-night': __, ...rest } = no;
    assert.equal(next({ ...rest, 'wing-broken': 'yes' }, 2), 3);
  });
  test('does not ask a context that can no longer matter', () => {
    const { 'ctx-night': _, ...rest } = no;
    assert.equal(next(rest, 2), undefined);
  });
  test('asks for anything else before a result below same-day, and not above', () => {
    const wide = courseOf(planOf(withClaws(library)), ['wings']);
    const more = wide.screens.findIndex(({ kind }) => kind === 'more');
    const mild = answers({ ...no, 'wing-sore': 'yes' });
    assert.equal(nextScreen(wide, mild, more - 1), more);
    const today = answers({ 'on-fire': 'no', 'gone-dark': 'no', 'wing-broken': 'yes' });
    assert.notEqual(nextScreen(wide, today, more - 1), more);
  });
});

describe('faces', () => {
  test('a card lists its signs by level, most urgent first', () => {
    assert.deepEqual(
      cardOf(library, 'wings').map(({ level, signs }) => [level, signs.map(({ id }) => id)]),
      [
        ['emergency', ['on-fire', 'gone-dark']],
        ['same-day', ['wing-broken']],
      ],
    );
  });
  test('a guide without a flow has the shared signs', () => {
    assert.deepEqual(
      cardOf(library, 'general').map(({ level }) => level),
      ['emergency'],
    );
  });
  test('every sign of a flow, the shared ones first', () => {
    assert.deepEqual(
      flowSigns(library, 'wings').map(({ id }) => id),
      ['on-fire', 'gone-dark', 'wing-broken', 'wing-sore'],
    );
  });
  test('levels without signs are left out', () => {
    assert.deepEqual(byLevel([]), []);
  });
});

describe('the line of a sign', () => {
  test('alone says what to do, what raises it, who to call and how soon', () => {
    assert.equal(
      signSentence(library, take(library.signs, 'on-fire')),
      'Your dragon is on fire. Pour water on it. Get emergency help now.',
    );
    assert.equal(
      signSentence(library, take(library.signs, 'wing-broken')),
      'Your dragon has a broken wing. If it is night, get emergency help now. Call your healer today.',
    );
  });
  test('names the line that its sign calls', () => {
    assert.equal(signLine(library, take(library.signs, 'gone-dark')).action, 'Call the owl now.');
  });
  test('a sign whose days have passed says what it counts as then', () => {
    const wide = withClaws(library);
    const { raises } = signLine(wide, take(wide.signs, 'claw-itch'));
    assert.deepEqual(
      raises.map(({ level, text }) => [level, text]),
      [['same-day', 'If days have passed, call your healer today.']],
    );
  });
  test('conditions that lead to the same call are one sentence', () => {
    const twice = {
      ...library,
      combinations: new Map([
        ...library.combinations,
        [
          'both',
          {
            id: 'both',
            body: '',
            all: ['wing-broken', 'wing-sore'],
            raiseTo: 'emergency' as const,
            reason: 'Worse.',
            sources: [],
          },
        ],
      ]),
    };
    assert.deepEqual(
      signLine(twice, take(library.signs, 'wing-broken')).raises.map(({ text }) => text),
      ['If it is night, or if your dragon has a sore wing, get emergency help now.'],
    );
  });
});

describe('who is called', () => {
  const sign = (id: string) => take(library.signs, id);
  test('is the contact of the sign; once raised to an emergency, the emergency number', () => {
    assert.equal(callOf(library, sign('wing-broken')).contact.id, 'team');
    assert.equal(raisedCall(library, sign('gone-dark'), 'emergency').contact.id, 'emergency');
    assert.equal(raisedCall(library, sign('wing-sore'), 'same-day').contact.id, 'team');
  });
  test('each contact once, in the order of importance', () => {
    const calls = callsAt(library, 'emergency', [sign('gone-dark'), sign('on-fire')]);
    assert.deepEqual(
      calls.map(({ contact }) => contact.id),
      ['emergency', 'crisis-line'],
    );
  });
  test('a contact without words for the level is an error that names both', () => {
    assert.throws(
      () => callOf(library, { contact: 'self', level: 'same-day' }),
      /"self".*same-day/,
    );
  });
});
