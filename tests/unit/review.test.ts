import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { reviewRows } from '../../src/cli/report-reviews.ts';
import { addDays, addMonths, daysBetween } from '../../src/domain/dates.ts';
import { isUnsigned, reviewState } from '../../src/domain/review.ts';
import { heldBackGuides } from '../../src/review-policy.ts';
import { clinic } from './clinic.ts';

const review = {
  status: 'reviewed',
  reviewer: 'dr-fable',
  date: '2026-01-10',
  due: '2028-01-10',
} as const;

describe('where a review stands', () => {
  const cases: [string, string][] = [
    ['2026-01-10', 'holds'],
    ['2027-10-11', 'holds'],
    ['2027-10-12', 'due-soon'],
    ['2028-01-10', 'due-soon'],
    ['2028-01-11', 'overdue'],
  ];
  for (const [day, state] of cases) {
    test(`on ${day} it is ${state}`, () => {
      assert.equal(reviewState(review, day), state);
      assert.equal(isUnsigned(review, day), state === 'overdue');
    });
  }
  test('without a signature it is not reviewed on any day', () => {
    assert.equal(reviewState({ status: 'not-reviewed' }, '2026-01-10'), 'not-reviewed');
    assert.equal(isUnsigned({ status: 'not-reviewed' }, '2026-01-10'), true);
  });
});

test('dates are counted by the calendar', () => {
  assert.equal(addDays('2028-02-28', 2), '2028-03-01');
  assert.equal(addDays('2026-01-01', -1), '2025-12-31');
  assert.equal(daysBetween('2026-03-28', '2026-03-30'), 2);
  assert.equal(addMonths('2026-01-31', 1), '2026-02-28');
  assert.equal(addMonths('2026-01-10', 24), '2028-01-10');
  assert.equal(addMonths('2026-11-30', 3), '2027-02-28');
});

test('the report of reviews has the rules, every guide and every exercise, most pressing first', () => {
  const rows = reviewRows(clinic(), '2028-01-11');
  assert.deepEqual(
    rows.map(({ name, state, days }) => [name, state, days]),
    [
      ['articles/dragon-ache', 'overdue', -1],
      ['articles/warm-cave', 'not-reviewed', undefined],
      ['articles/when-to-call', 'not-reviewed', undefined],
      ['exercises/tail-swing', 'not-reviewed', undefined],
      ['triage/rules', 'not-reviewed', undefined],
    ],
  );
});

describe('what a build holds back', () => {
  const heldBack = (policy: string, day: string) => {
    process.env.REVIEW_POLICY = policy;
    process.env.SOURCE_DATE_EPOCH = String(Date.parse(day) / 1000);
    try {
      return [...heldBackGuides(clinic())];
    } finally {
      delete process.env.REVIEW_POLICY;
      delete process.env.SOURCE_DATE_EPOCH;
    }
  };
  const unsigned = ['/guides/warm-cave/', '/guides/when-to-call/'];
  test('nothing without a policy', () => {
    assert.deepEqual(heldBack('', '2030-01-01'), []);
  });
  test('what nobody signed, while the policy is strict', () => {
    assert.deepEqual(heldBack('strict', '2028-01-10').sort(), unsigned);
  });
  test('what is overdue too, from the day after its review ended', () => {
    assert.deepEqual(heldBack('strict', '2028-01-11').sort(), [
      '/guides/dragon-ache/',
      ...unsigned,
    ]);
  });
  test('a typing mistake in the policy stops the build', () => {
    assert.throws(() => heldBack('yes', '2026-01-01'), /it can be "strict"/);
  });
});
