import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  callsOf,
  cellsOf,
  expectationTexts,
  levelAt,
  levelOfCell,
  timeOf,
} from '../../src/domain/expectations.ts';
import { numberCitations } from '../../src/domain/citations.ts';
import { take } from '../../src/domain/library.ts';
import { STAGE_IDS, STAGES } from '../../src/schema/stage.ts';
import type { Sign } from '../../src/schema/triage.ts';
import { clinic } from './clinic.ts';

const library = clinic();
const [sore, broken] = library.expectations.rows;
assert.ok(sore && broken);

describe('the cells of a row', () => {
  test('a stage that says the same belongs to the one before; together they cover all five', () => {
    assert.deepEqual(
      cellsOf(sore).map(({ cell, stages }) => [cell.says, stages]),
      [
        ['expected', ['first-3-days', 'days-4-14']],
        ['ask', ['weeks-2-6', 'weeks-6-12', 'after-3-months']],
      ],
    );
    for (const row of library.expectations.rows) {
      assert.deepEqual(
        cellsOf(row).flatMap(({ stages }) => stages),
        STAGE_IDS,
      );
    }
  });

  test('tell their time in words', () => {
    assert.equal(timeOf(['days-4-14']), 'Days 4 to 14');
    assert.equal(timeOf(['days-4-14', 'weeks-2-6']), 'Day 4 to week 6');
    assert.equal(timeOf(['weeks-6-12', 'after-3-months']), 'Week 6 and later');
    assert.equal(timeOf(STAGE_IDS), 'All times');
  });

  test('an urgent cell has the level of its most urgent sign', () => {
    const cell = { says: 'urgent' as const, signs: ['wing-broken', 'on-fire'] };
    assert.equal(levelOfCell(cell, library.signs), 'emergency');
    assert.equal(levelOfCell({ says: 'ask', signs: [] }, library.signs), 'routine');
    assert.equal(levelOfCell({ says: 'expected', signs: [] }, library.signs), 'self-care');
  });
});

describe('the level of a sign at a stage', () => {
  const base = { statement: 'x', contact: 'team', sources: [] };
  const signs = new Map<string, Sign>([
    ['early', { ...base, id: 'early', level: 'within-24h', days: { to: 3, late: 'late' } }],
    ['edge', { ...base, id: 'edge', level: 'within-24h', days: { to: 4, late: 'late' } }],
    ['late', { ...base, id: 'late', level: 'same-day' }],
  ]);
  const cases = [
    ['early', 'first-3-days', 'within-24h'],
    ['early', 'days-4-14', 'same-day'],
    ['early', 'after-3-months', 'same-day'],
    ['edge', 'first-3-days', 'within-24h'],
    // The window ends inside the stage: the cautious level holds for all of it.
    ['edge', 'days-4-14', 'same-day'],
    ['late', 'first-3-days', 'same-day'],
    ['none', 'first-3-days', undefined],
  ] as const;
  for (const [id, stage, level] of cases) {
    test(`${id}, ${stage}: ${level ?? 'unknown'}`, () => {
      assert.equal(levelAt(signs, id, stage), level);
    });
  }
});

describe('when something needs a call', () => {
  test('its signs come most urgent first', () => {
    assert.deepEqual(
      callsOf({ ...sore, signs: ['wing-broken', 'on-fire'] }, library).map(({ id }) => id),
      ['on-fire', 'wing-broken'],
    );
  });

  test('a mild sign of the row stands there once something raises it, and not before', () => {
    const raise = {
      id: 'sore-at-night',
      order: 2,
      all: ['wing-sore', 'ctx-night'],
      raiseTo: 'within-24h' as const,
      reason: 'Sore at night.',
      sources: [],
      body: '',
    };
    const row = { ...broken, signs: ['wing-sore', 'on-fire'] };
    const rules = { ...library, combinations: new Map([[raise.id, raise]]) };
    assert.deepEqual(
      callsOf(row, rules).map(({ id }) => id),
      ['on-fire', 'wing-sore'],
    );
    assert.deepEqual(
      callsOf(row, library).map(({ id }) => id),
      ['on-fire'],
    );
  });
});

test('sources are numbered as readers meet them, those of the signs in the cells too', () => {
  const texts = expectationTexts(library.expectations, library.signs);
  assert.deepEqual(
    [...numberCitations(texts)],
    [
      ['old-scroll', 1],
      ['new-scroll', 2],
    ],
  );
  assert.ok(texts.includes(`[@${take(library.signs, 'wing-broken').sources.join()}]`));
});

test('the stages follow each other without a gap', () => {
  for (const [index, stage] of STAGES.slice(1).entries()) {
    assert.equal(stage.from, (STAGES[index]?.to ?? 0) + 1, stage.id);
  }
});
