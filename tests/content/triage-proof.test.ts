import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { callOf, wordsOf } from '../../src/domain/triage/contact.ts';
import { courseOf, idsOf } from '../../src/domain/triage/course.ts';
import { firstGroups, flowSigns, questionSets } from '../../src/domain/triage/faces.ts';
import { take } from '../../src/domain/library.ts';
import { isAtLeast, levelRank } from '../../src/domain/triage/level.ts';
import { outcome, type Answer, type Answers } from '../../src/domain/triage/outcome.ts';
import { planOf } from '../../src/domain/triage/plan.ts';
import { proveAll } from '../../src/proof.ts';
import { signLine, signSentence } from '../../src/domain/triage/sentence.ts';
import { walkAs } from '../../src/domain/triage/simulate.ts';
import { properties } from '../../src/strings/en/triage-proof.ts';
import { COMBINATION_FLOORS, FIRST_SCREEN, FLOW_SIGNS, SIGN_FLOORS } from '../triage/floors.ts';
import { library } from './real.ts';

const ANSWERS: readonly Answer[] = ['no', 'not-sure', 'yes'];
const RUNS = 2000;
const SEED = 20261201;
const plan = planOf(library);
const areaIds = plan.areas.map(({ id }) => id);

/** The very proof of the build, when one was made of these rules; made here else. */
const proofs = new Map(proveAll(library).map(({ flow, results }) => [flow, results]));

for (const flow of questionSets(library)) {
  describe(`the questions that start at "${flow}"`, () => {
    for (const { property, checked, failures } of proofs.get(flow) ?? []) {
      test(`${properties[property].name}: ${properties[property].meaning}`, (t) => {
        assert.deepEqual(failures.slice(0, 5), []);
        assert.ok(checked > 0);
        t.diagnostic(`${flow}: ${checked} ${properties[property].unit}`);
      });
    }
  });
}

describe('every worry at once', () => {
  const { rules, screens } = courseOf(plan, areaIds);
  const ids = screens.flatMap(idsOf);
  const levelOf = (answers: Answers) => outcome(rules, answers, 'no').level;

  test('asks every sign and every context, each once', () => {
    assert.equal(new Set(ids).size, ids.length);
    for (const id of [...library.signs.keys(), ...library.contexts.keys()]) {
      assert.ok(ids.includes(id), id);
    }
  });

  test('floors: each sign alone reaches at least the level written for it by hand', (t) => {
    for (const id of library.signs.keys()) {
      const floor = SIGN_FLOORS[id];
      assert.ok(floor, `"${id}" has no floor in tests/triage/floors.ts`);
      const level = levelOf(new Map([[id, 'yes']]));
      assert.ok(isAtLeast(level, floor), `"${id}" reaches ${level}; the floor is ${floor}`);
    }
    t.diagnostic(`${library.signs.size} signs`);
  });

  test('floors: each combination reaches at least the level written for it by hand', (t) => {
    for (const { all, floor } of COMBINATION_FLOORS) {
      for (const id of all) assert.ok(ids.includes(id), `${id} is never asked`);
      for (const answer of ['yes', 'not-sure'] as const) {
        // "Not sure" about a sign of self-care counts as no; that one must be a yes.
        const given = all.map((id): [string, Answer] => [id, isMild(id) ? 'yes' : answer]);
        const level = levelOf(new Map(given));
        assert.ok(isAtLeast(level, floor), `${all.join(' + ')} reaches ${level}, not ${floor}`);
      }
    }
    t.diagnostic(`${COMBINATION_FLOORS.length} combinations`);
  });

  const anyAnswers = fc
    .array(fc.constantFrom(...ANSWERS), { minLength: ids.length, maxLength: ids.length })
    .map((given) => new Map(ids.map((id, index): [string, Answer] => [id, given[index] ?? 'no'])));

  test('monotone: from no to not sure to yes, no answer ever lowers the result', (t) => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...ids), (answers, id) => {
        const levels = ANSWERS.map((answer) =>
          levelRank(levelOf(new Map([...answers, [id, answer]]))),
        );
        return levels.every((level, index) => index === 0 || level >= (levels[index - 1] ?? 0));
      }),
      { numRuns: RUNS, seed: SEED },
    );
    t.diagnostic(`${RUNS} random sets of answers`);
  });

  test('independent of order: the same answers in any order give the same result', () => {
    fc.assert(
      fc.property(anyAnswers, fc.infiniteStream(fc.nat()), (answers, keys) => {
        const shuffled = [...answers]
          .map((entry) => ({ entry, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ entry }) => entry);
        return levelOf(answers) === levelOf(new Map(shuffled));
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });
});

test('any walk: whatever is ticked at whatever door, the result is that of all that was asked', (t) => {
  const someAreas = fc.subarray(areaIds);
  /** A few things that are true: with many, nearly every walk would be an emergency. */
  const truths = fc
    .array(
      fc.tuple(
        fc.constantFrom(...plan.levels.keys(), ...plan.contexts),
        fc.constantFrom<Answer>('yes', 'not-sure'),
      ),
      { maxLength: 5 },
    )
    .map((entries) => new Map(entries));
  fc.assert(
    fc.property(someAreas, someAreas, truths, fc.boolean(), (areas, more, truth, other) => {
      const { screens, answers, level, result } = walkAs(plan, { areas, more, other, truth });
      const wasMore = screens.some(({ kind }) => kind === 'more');
      const { rules } = courseOf(plan, areas, wasMore ? more : []);
      const asked = new Map(
        [...truth].filter(([id]) => rules.levels.has(id) || !plan.levels.has(id)),
      );
      const full = outcome(rules, asked, 'no').level;
      const ticked = [...answers].some(
        ([id, it]) => plan.levels.get(id) === 'self-care' && it === 'yes',
      );
      assert.equal(level, full);
      if (result === 'self-care') assert.ok(ticked && !other);
      return (
        wasMore ||
        isAtLeast(level, 'same-day') ||
        areas.length === 0 ||
        areas.length === areaIds.length
      );
    }),
    { numRuns: RUNS, seed: SEED },
  );
  t.diagnostic(`${RUNS} random walks`);
});

/** Whether "not sure" about a sign counts as no. Contexts have no level and count as yes. */
const isMild = (id: string) => library.signs.get(id)?.level === 'self-care';

test('floors by flow: each address asks what it must, so that no danger is passed over in it', (t) => {
  assert.deepEqual(Object.keys(FLOW_SIGNS).sort(), [...library.flows.keys()].sort());
  for (const [flow, signs] of Object.entries(FLOW_SIGNS)) {
    const asked = new Set(flowSigns(library, flow).map(({ id }) => id));
    assert.deepEqual(
      signs.filter((id) => !asked.has(id)),
      [],
      flow,
    );
    t.diagnostic(`${flow}: asks ${asked.size} signs, ${signs.length} of them its own by the table`);
  }
});

test('a screen never asks more than seven signs in one list', () => {
  for (const area of areaIds) {
    for (const screen of courseOf(plan, [area]).screens) {
      if (screen.kind !== 'signs') continue;
      for (const { ids } of screen.groups) assert.ok(ids.length <= 11, `${area}: ${ids.length}`);
      if (screen.band === 'about') continue;
      for (const { ids } of screen.groups) assert.ok(ids.length <= 7, `${area}: ${ids.length}`);
    }
  }
});

test('the shared first screen asks every global emergency sign, and nothing milder', () => {
  const asked = firstGroups(library).flatMap(({ signs }) => signs);
  assert.deepEqual(asked.map(({ id }) => id).sort(), [...FIRST_SCREEN].sort());
  assert.deepEqual([...new Set(asked.map(({ level }) => level))], ['emergency']);
});

test('no sign of the floor table is missing from the content', () => {
  assert.deepEqual(
    Object.keys(SIGN_FLOORS).filter((id) => !library.signs.has(id)),
    [],
  );
});

test('every call today has a fallback that names the next step; the usual one, the time', () => {
  for (const contact of library.contacts.values()) {
    const words = wordsOf(contact, 'same-day');
    if (!words) continue;
    assert.match(words.fallback ?? '', /urgent|emergency department|surgical team/, contact.id);
  }
  const { fallback } = callOf(library, { contact: 'team', level: 'same-day' }).words;
  assert.match(fallback ?? '', /within 1 hour/);
});

test('who took too much is never told to wait for a surgeon', () => {
  const poison = [...library.signs.values()].filter(({ contact }) => contact === 'poison-line');
  assert.ok(poison.length > 0);
  for (const sign of poison) {
    const { call } = signLine(library, sign);
    assert.equal(call.contact.line, 'poison');
    assert.doesNotMatch(call.words.fallback ?? '', /1 hour/);
  }
});

test('no result says that the reader is fine, and each tells when to look again or call', () => {
  for (const level of library.levels.values()) {
    assert.doesNotMatch(JSON.stringify(level), REASSURING);
    if (level.id !== 'emergency') assert.ok(level.sooner.length > 0, level.id);
  }
  assert.doesNotMatch(JSON.stringify(library.door), REASSURING);
  assert.doesNotMatch(JSON.stringify([...library.contacts.values()]), REASSURING);
});

const REASSURING = /you are fine|nothing to worry|no need to call|all clear/i;

/** An amount of medicine; "70 mg/dL" is a reading. */
const DOSE = /\b\d+\s?(?:mg|milligrams|grams|tablets|pills)\b(?!\/)/i;

test('no sign names a diagnosis as a result, and none tells a dose to take', () => {
  for (const { id, statement, meaning = '', doNow = '' } of library.signs.values()) {
    const words = `${statement} ${meaning} ${doNow}`;
    assert.doesNotMatch(words, /\byou have (a|an) (clot|stroke|infection)\b/i, id);
    // A limit that was passed may be named in the help of the signs about it; an amount to take never.
    assert.doesNotMatch(words, DOSE, id);
    assert.doesNotMatch(words, /\btake (another|\d)/i, id);
  }
});

test('each sign is safe when quoted alone: it ends in who to call and how soon', () => {
  const soon = {
    emergency: /\bnow\b/,
    'same-day': /\b(?:today|now)\b/,
    'within-24h': /within 24 hours/,
    routine: /this week/,
    'self-care': /at home/,
  };
  for (const sign of library.signs.values()) {
    const { action } = signLine(library, sign);
    assert.ok(signSentence(library, sign).endsWith(action), sign.id);
    assert.match(action, soon[sign.level], sign.id);
  }
  assert.ok(take(library.contacts, 'emergency'));
});
