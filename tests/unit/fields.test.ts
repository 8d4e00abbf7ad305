import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { describeField, fieldsOf } from '../../src/content/fields.ts';
import { articleSchema } from '../../src/schema/article.ts';
import { calendarDate, id, isCalendarDate, webAddress } from '../../src/schema/fields.ts';
import { reviewSchema } from '../../src/schema/review.ts';
import { siteSchema } from '../../src/schema/site.ts';

describe('a calendar date', () => {
  const accepted = ['2026-01-31', '2024-02-29', '1999-12-31'];
  const refused = [
    '2026-02-31',
    '2026-02-29',
    '2026-2-1',
    '31.01.2026',
    '',
    'tomorrow',
    0,
    null,
    20260131,
  ];
  for (const date of accepted) {
    test(`${date} is accepted and stays as written`, () => {
      assert.equal(calendarDate.parse(date), date);
    });
  }
  for (const date of refused) {
    test(`${JSON.stringify(date)} is refused`, () => {
      assert.equal(calendarDate.safeParse(date).success, false);
    });
  }
  test('a date that a YAML reader turned into an object is put back to its ten characters', () => {
    assert.equal(calendarDate.parse(new Date('2026-01-31T00:00:00Z')), '2026-01-31');
  });
  test('leap days exist only in leap years', () => {
    assert.equal(isCalendarDate('2000-02-29'), true);
    assert.equal(isCalendarDate('1900-02-29'), false);
  });
});

describe('an id', () => {
  for (const name of ['a', 'back-pain', 'day-3']) {
    test(`"${name}" is accepted`, () => {
      assert.equal(id.safeParse(name).success, true);
    });
  }
  for (const name of ['Back', 'a_b', '-a', 'a--b', 'a/b', '../a', 'é', '']) {
    test(`"${name}" is refused`, () => {
      assert.equal(id.safeParse(name).success, false);
    });
  }
});

test('a web address must be http or https', () => {
  assert.equal(webAddress.safeParse('https://example.org/a').success, true);
  for (const address of ['javascript:alert(1)', 'ftp://example.org', '/guides/', 'example.org']) {
    assert.equal(webAddress.safeParse(address).success, false, address);
  }
});

test('a review is either absent or complete', () => {
  assert.equal(reviewSchema.safeParse({ status: 'not-reviewed' }).success, true);
  assert.equal(reviewSchema.safeParse({ status: 'reviewed' }).success, false);
  assert.equal(
    reviewSchema.safeParse({ status: 'not-reviewed', reviewer: 'somebody' }).success,
    false,
  );
});

describe('describing a field', () => {
  const entry = { faqs: [{ question: 'a' }, { question: 'b' }], review: { status: 'reviewed' } };
  const cases: [(string | number)[], string][] = [
    [['title'], 'Title'],
    [['faqs', 1, 'question'], 'FAQ 2, question'],
    [['review', 'due'], 'Review, next review due'],
    [['changes', 0, 'kind'], 'Changes 1, kind of change'],
    [['reviwed'], 'reviwed'],
  ];
  for (const [path, name] of cases) {
    test(`${path.join('.')} is "${name}"`, () => {
      assert.equal(describeField(articleSchema, path, entry).name, name);
    });
  }
  test('an object tells which fields it may have', () => {
    const { keys } = describeField(siteSchema, ['countries', 0], { countries: [{}] });
    assert.deepEqual(keys, ['code', 'name', 'covers', 'emergency', 'advice', 'poison', 'crisis']);
  });
});

test('every text of an entry comes with what its schema says of it', () => {
  const fields = [
    ...fieldsOf(articleSchema, { summary: 'x', faqs: [{ question: 'q', answer: 'a' }] }),
  ];
  assert.deepEqual(
    fields.map(({ path, meta }) => [path.join('.'), meta.markup]),
    [
      ['summary', 'inline'],
      ['faqs.0.question', 'plain'],
      ['faqs.0.answer', 'block'],
    ],
  );
});
