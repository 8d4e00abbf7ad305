import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { flowRules, flowSteps } from '../../src/domain/triage/flow-rules.ts';
import { EVERY_WORRY, questionSets } from '../../src/domain/triage/faces.ts';
import { levelRank } from '../../src/domain/triage/level.ts';
import { vignetteResult, vignetteRows } from '../../src/domain/triage/vignettes.ts';
import { library } from './real.ts';

const vignettes = [...library.vignettes.values()];
const gap = (vignette: (typeof vignettes)[number]) =>
  levelRank(vignetteResult(library, vignette)) - levelRank(vignette.reference);

/**
 * Cases whose result is known to be lower than the level called for, and why. A new one fails the
 * test: it is looked at by a person before it may stand here.
 */
const KNOWN_LOWER: Readonly<Record<string, string>> = {};

describe("cases in patients' words", () => {
  test('results by level', (t) => {
    for (const { level, cases, exact, higher, lower } of vignetteRows(library, vignettes)) {
      t.diagnostic(`${level}: ${cases} cases, ${exact} same, ${higher} higher, ${lower} lower`);
      assert.ok(cases >= 10, `${level}: only ${cases} cases`);
    }
    assert.ok(vignettes.length >= 80);
  });

  test('no emergency case gets a lower result', () => {
    const missed = vignettes.filter((it) => it.reference === 'emergency' && gap(it) < 0);
    assert.deepEqual(
      missed.map(({ id }) => id),
      [],
    );
  });

  test('no case gets a lower result but those that are known', () => {
    const lower = vignettes.filter((it) => gap(it) < 0).map(({ id }) => id);
    assert.deepEqual(lower, Object.keys(KNOWN_LOWER));
  });

  test('at least 85 of 100 cases get the very level', () => {
    const exact = vignettes.filter((it) => gap(it) === 0).length;
    assert.ok(exact / vignettes.length >= 0.85, `${exact} of ${vignettes.length}`);
  });

  test('each ticks only what its flow asks, and rests on a source of the ledger', () => {
    for (const { id, flow, ticks, notSure = [], source } of vignettes) {
      const asked = new Set(flowSteps(library, flow).flat());
      for (const tick of [...ticks, ...notSure]) assert.ok(asked.has(tick), `${id}: ${tick}`);
      assert.ok(source === 'rules' || library.sources.has(source), `${id}: ${source}`);
    }
  });

  test('together they tick every sign and context, meet every rule, and use every flow', () => {
    const ticked = new Set(vignettes.flatMap(({ ticks, notSure = [] }) => [...ticks, ...notSure]));
    for (const id of flowSteps(library, EVERY_WORRY).flat()) assert.ok(ticked.has(id), id);
    for (const { all } of flowRules(library, EVERY_WORRY).combinations) {
      const meets = vignettes.some(({ ticks, notSure = [] }) =>
        all.every((id) => ticks.includes(id) || notSure.includes(id)),
      );
      assert.ok(meets, all.join(' + '));
    }
    for (const flow of questionSets(library)) {
      assert.ok(
        vignettes.some((it) => it.flow === flow),
        flow,
      );
    }
  });

  test('no two are the same', () => {
    assert.equal(new Set(vignettes.map(({ id }) => id)).size, vignettes.length);
    assert.equal(new Set(vignettes.map(({ words }) => words)).size, vignettes.length);
  });
});
