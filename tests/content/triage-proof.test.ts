import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { firstGroups, flowSigns } from '../../src/domain/triage/faces.ts';
import { flowRules, flowSteps } from '../../src/domain/triage/flow-rules.ts';
import { isAtLeast, levelRank } from '../../src/domain/triage/level.ts';
import { outcome, type Answer, type Answers } from '../../src/domain/triage/outcome.ts';
import { nextStep } from '../../src/domain/triage/walk.ts';
import { COMBINATION_FLOORS, FIRST_SCREEN, SIGN_FLOORS } from '../triage/floors.ts';
import { library } from './real.ts';

const ANSWERS: readonly Answer[] = ['no', 'not-sure', 'yes'];
const RUNS = 2000;
const SEED = 20261122;

const rank = (level: Parameters<typeof levelRank>[0]) => levelRank(level);

/** Every assignment of the three answers to some ids. */
function* assignments(ids: readonly string[]): Generator<Map<string, Answer>> {
  const [first, ...rest] = ids;
  if (first === undefined) {
    yield new Map();
    return;
  }
  for (const tail of assignments(rest)) {
    for (const answer of ANSWERS) yield new Map([[first, answer], ...tail]);
  }
}

for (const flow of library.flows.values()) {
  describe(`the flow "${flow.id}"`, () => {
    const rules = flowRules(library, flow.id);
    const steps = flowSteps(library, flow.id);
    const ids = steps.flat();
    const allNo = new Map(ids.map((id): [string, Answer] => [id, 'no']));
    const withAnswers = (entries: Iterable<[string, Answer]>) => new Map([...allNo, ...entries]);
    const levelOf = (answers: Answers) => outcome(rules, answers).level;
    /** Signs and contexts that some combination names: only these can interact. */
    const linked = [...new Set(rules.combinations.flatMap(({ all }) => all))];
    const anyAnswers = fc
      .array(fc.constantFrom(...ANSWERS), { minLength: ids.length, maxLength: ids.length })
      .map(
        (given) => new Map(ids.map((id, index): [string, Answer] => [id, given[index] ?? 'no'])),
      );

    test('floors: each sign alone reaches at least the level written for it by hand', (t) => {
      for (const { id } of flowSigns(library, flow.id)) {
        const floor = SIGN_FLOORS[id];
        assert.ok(floor, `"${id}" has no floor in tests/triage/floors.ts`);
        const level = levelOf(withAnswers([[id, 'yes']]));
        assert.ok(isAtLeast(level, floor), `"${id}" reaches ${level}; the floor is ${floor}`);
      }
      t.diagnostic(`${flowSigns(library, flow.id).length} signs`);
    });

    test('floors: each combination reaches at least the level written for it by hand', (t) => {
      let count = 0;
      for (const { all, floor } of COMBINATION_FLOORS) {
        if (!all.every((id) => ids.includes(id))) continue;
        count += 1;
        for (const answer of ['yes', 'not-sure'] as const) {
          // "Not sure" about a mild sign counts as no; that one must be a yes.
          const given = all.map((id): [string, Answer] => [
            id,
            SIGN_FLOORS[id] === 'self-care' ? 'yes' : answer,
          ]);
          const level = levelOf(withAnswers(given));
          assert.ok(isAtLeast(level, floor), `${all.join(' + ')} reaches ${level}, not ${floor}`);
        }
      }
      t.diagnostic(`${count} combinations`);
    });

    test('unknown is yes for danger: "not sure" and "never answered" reach the same floor', () => {
      for (const { id, level } of flowSigns(library, flow.id)) {
        if (!isAtLeast(level, 'same-day')) continue;
        assert.ok(isAtLeast(levelOf(withAnswers([[id, 'not-sure']])), level), id);
        const unanswered = new Map(allNo);
        unanswered.delete(id);
        assert.ok(isAtLeast(levelOf(unanswered), level), id);
      }
      assert.equal(levelOf(new Map()), 'emergency');
    });

    test('monotone over every pair: a second answer never lowers the first', (t) => {
      let pairs = 0;
      for (const a of ids) {
        for (const b of ids) {
          if (a >= b) continue;
          for (const given of assignments([a, b])) {
            const both = rank(levelOf(withAnswers(given)));
            for (const id of [a, b]) {
              const alone = new Map([[id, given.get(id) ?? 'no']] as const);
              assert.ok(both >= rank(levelOf(withAnswers(alone))), `${a} and ${b}`);
              pairs += 1;
            }
          }
        }
      }
      t.diagnostic(`${pairs} pairs of answers compared`);
    });

    test('every state of the linked signs, with every other sign: monotone, total, sound', (t) => {
      let states = 0;
      const others = ids.filter((id) => !linked.includes(id));
      for (const given of assignments(linked)) {
        const base = levelOf(withAnswers(given));
        states += 1;
        for (const other of others) {
          for (const answer of ['yes', 'not-sure'] as const) {
            const level = levelOf(withAnswers([...given, [other, answer]]));
            const alone = levelOf(withAnswers([[other, answer]]));
            states += 1;
            // Exactly the higher of the two: nothing subtracts, nothing is added up.
            assert.equal(rank(level), Math.max(rank(base), rank(alone)));
          }
        }
      }
      t.diagnostic(`${states} states enumerated`);
    });

    test('monotone: from no to not sure to yes, no answer ever lowers the result', () => {
      fc.assert(
        fc.property(anyAnswers, fc.constantFrom(...ids), (answers, id) => {
          const levels = ANSWERS.map((answer) =>
            rank(levelOf(new Map([...answers, [id, answer]]))),
          );
          return levels.every((level, index) => index === 0 || level >= (levels[index - 1] ?? 0));
        }),
        { numRuns: RUNS, seed: SEED },
      );
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

    /** Walks the questions with a reader whose answers are known, as the island would. */
    const walk = (truth: Answers) => {
      const given = new Map<string, Answer>();
      const asked: number[] = [];
      let at = nextStep(rules, steps, given, -1);
      while (at !== undefined) {
        asked.push(at);
        for (const id of steps[at] ?? []) given.set(id, truth.get(id) ?? 'no');
        at = nextStep(rules, steps, given, at);
      }
      return { asked, level: outcome(rules, given).level };
    };

    test('the walk ends, never goes back, and gives the result of all answers together', (t) => {
      let walks = 0;
      const check = (truth: Answers) => {
        const { asked, level } = walk(truth);
        walks += 1;
        assert.equal(level, outcome(rules, truth).level);
        assert.deepEqual(
          asked,
          [...asked].sort((a, b) => a - b),
        );
        assert.equal(asked[0], 0, 'the shared first screen comes first, always');
      };
      for (const given of assignments(linked)) check(withAnswers(given));
      for (const id of ids) for (const answer of ANSWERS) check(withAnswers([[id, answer]]));
      fc.assert(
        fc.property(anyAnswers, (truth) => {
          check(truth);
        }),
        { numRuns: RUNS, seed: SEED },
      );
      t.diagnostic(`${walks} walks`);
    });

    test('early stop only upwards: steps are left out only after nothing can raise the level', () => {
      fc.assert(
        fc.property(anyAnswers, (truth) => {
          const { asked, level } = walk(truth);
          const left = steps.filter((_, index) => !asked.includes(index)).flat();
          const worst = new Map([...truth, ...left.map((id): [string, Answer] => [id, 'yes'])]);
          return level === 'emergency' || outcome(rules, worst).level === level;
        }),
        { numRuns: RUNS, seed: SEED },
      );
    });
  });
}

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

test('no sign names a diagnosis as a result, and none gives a dose', () => {
  for (const { id, statement, meaning = '', doNow = '' } of library.signs.values()) {
    assert.doesNotMatch(
      `${statement} ${meaning}`,
      /\byou have (a|an) (clot|stroke|infection)\b/i,
      id,
    );
    assert.doesNotMatch(
      `${statement} ${meaning} ${doNow}`,
      /\b\d+\s?(mg|milligrams|tablets|pills)\b/i,
      id,
    );
  }
});
