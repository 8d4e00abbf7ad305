import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  EVERY_WORRY,
  firstGroups,
  flowSigns,
  questionSets,
  questionSteps,
} from '../../src/domain/triage/faces.ts';
import { signSentence } from '../../src/domain/triage/sentence.ts';
import { take } from '../../src/domain/library.ts';
import { isAtLeast, levelRank } from '../../src/domain/triage/level.ts';
import { outcome, type Answer, type Answers } from '../../src/domain/triage/outcome.ts';
import { subjectOf } from '../../src/domain/triage/proof.ts';
import { proveAll } from '../../src/proof.ts';
import { properties } from '../../src/strings/en/triage-proof.ts';
import { COMBINATION_FLOORS, FIRST_SCREEN, FLOW_SIGNS, SIGN_FLOORS } from '../triage/floors.ts';
import { library } from './real.ts';

const ANSWERS: readonly Answer[] = ['no', 'not-sure', 'yes'];
const RUNS = 2000;
const SEED = 20261122;

/** The very proof of the build, when one was made of these rules; made here else. */
const proofs = new Map(proveAll(library).map(({ flow, results }) => [flow, results]));

for (const flow of questionSets(library)) {
  describe(`the questions "${flow}"`, () => {
    const subject = subjectOf(library, flow);
    const { rules, steps } = subject;
    const ids = steps.flat();
    const allNo = new Map(ids.map((id): [string, Answer] => [id, 'no']));
    const withAnswers = (entries: Iterable<[string, Answer]>) => new Map([...allNo, ...entries]);
    const levelOf = (answers: Answers) => outcome(rules, answers).level;

    for (const { property, checked, failures } of proofs.get(flow) ?? []) {
      test(`${properties[property].name}: ${properties[property].meaning}`, (t) => {
        assert.deepEqual(failures.slice(0, 5), []);
        assert.ok(checked > 0);
        t.diagnostic(`${flow}: ${checked} ${properties[property].unit}`);
      });
    }

    test('floors: each sign alone reaches at least the level written for it by hand', (t) => {
      for (const { id } of flowSigns(library, flow)) {
        const floor = SIGN_FLOORS[id];
        assert.ok(floor, `"${id}" has no floor in tests/triage/floors.ts`);
        const level = levelOf(withAnswers([[id, 'yes']]));
        assert.ok(isAtLeast(level, floor), `"${id}" reaches ${level}; the floor is ${floor}`);
      }
      t.diagnostic(`${flow}: ${flowSigns(library, flow).length} signs`);
    });

    test('floors: each combination reaches at least the level written for it by hand', (t) => {
      let count = 0;
      for (const { all, floor } of COMBINATION_FLOORS) {
        if (!all.every((id) => ids.includes(id))) continue;
        count += 1;
        for (const answer of ['yes', 'not-sure'] as const) {
          // "Not sure" about a mild sign counts as no; that one must be a yes.
          const given = all.map((id): [string, Answer] => [id, isMild(id) ? 'yes' : answer]);
          const level = levelOf(withAnswers(given));
          assert.ok(isAtLeast(level, floor), `${all.join(' + ')} reaches ${level}, not ${floor}`);
        }
      }
      t.diagnostic(`${flow}: ${count} combinations`);
    });

    const anyAnswers = fc
      .array(fc.constantFrom(...ANSWERS), { minLength: ids.length, maxLength: ids.length })
      .map(
        (given) => new Map(ids.map((id, index): [string, Answer] => [id, given[index] ?? 'no'])),
      );

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
      t.diagnostic(`${flow}: ${RUNS} random sets of answers`);
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
}

/** Whether "not sure" about a sign counts as no. Contexts have no level and count as yes. */
const isMild = (id: string) => {
  const floor = SIGN_FLOORS[id];
  return floor !== undefined && !isAtLeast(floor, 'same-day');
};

test('floors by flow: each flow asks what it must, so that no danger is passed over in it', (t) => {
  assert.deepEqual(Object.keys(FLOW_SIGNS), [...library.flows.keys()]);
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

test('every combination of the floor table is asked together somewhere', () => {
  const ids = new Set(subjectOf(library, EVERY_WORRY).steps.flat());
  for (const { all } of COMBINATION_FLOORS) {
    for (const id of all) assert.ok(ids.has(id), `${id} is never asked`);
  }
});

test('more than one worry asks every sign of every flow, each once', () => {
  const asked = subjectOf(library, EVERY_WORRY).steps.flat();
  assert.equal(new Set(asked).size, asked.length);
  for (const flow of library.flows.keys()) {
    for (const id of subjectOf(library, flow).steps.flat()) assert.ok(asked.includes(id), id);
  }
});

test('a screen never asks more than seven signs in one list', () => {
  for (const flow of questionSets(library)) {
    for (const { groups } of questionSteps(library, flow)) {
      for (const { signs } of groups) assert.ok(signs.length <= 7, `${flow}: ${signs.length}`);
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

test('same-day has a fallback that names the time and the next step', () => {
  const fallback = library.levels.get('same-day')?.fallback ?? '';
  assert.match(fallback, /within 1 hour/);
  assert.match(fallback, /urgent|emergency department/);
});

test('no result says that the reader is fine, and each tells when to look again or call', () => {
  for (const level of library.levels.values()) {
    const words = JSON.stringify(level);
    assert.doesNotMatch(words, /you are fine|nothing to worry|no need to call|all clear/i);
    if (level.id !== 'emergency') assert.ok(level.sooner.length > 0, level.id);
  }
});

test('no sign names a diagnosis as a result, and none tells a dose to take', () => {
  for (const { id, statement, meaning = '', doNow = '' } of library.signs.values()) {
    const words = `${statement} ${meaning} ${doNow}`;
    assert.doesNotMatch(words, /\byou have (a|an) (clot|stroke|infection)\b/i, id);
    // A limit that was passed may be named, in the one sign about it; an amount to take never.
    if (id !== 'paracetamol-over') {
      assert.doesNotMatch(words, /\b\d+\s?(mg|milligrams|grams|tablets|pills)\b/i, id);
    }
    assert.doesNotMatch(words, /\btake (another|more|\d)/i, id);
  }
});

test('each sign is safe when quoted alone: it ends in what to do and how soon', () => {
  for (const sign of library.signs.values()) {
    const level = take(library.levels, sign.level);
    assert.ok(signSentence(sign, level).endsWith(level.action), sign.id);
  }
  const [emergency, sameDay, soon] = [...library.levels.values()].map(({ action }) => action);
  assert.match(emergency ?? '', /emergency help now/);
  assert.match(sameDay ?? '', /today/);
  assert.match(soon ?? '', /within 24 hours/);
});
