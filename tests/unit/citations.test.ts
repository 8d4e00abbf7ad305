import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleCitations, readingMinutes } from '../../src/domain/article.ts';
import { citationMarks, numberCitations, withoutCitations } from '../../src/domain/citations.ts';
import { clinic } from './clinic.ts';

test('finds marks with one source and with several', () => {
  assert.deepEqual(
    citationMarks('A [@one]. B [@two; @three-b], no [@] and no [one].').map(
      ({ sources }) => sources,
    ),
    [['one'], ['two', 'three-b']],
  );
});

test('numbers sources in order of first use over all texts', () => {
  const numbers = numberCitations(['x [@b]', 'y [@a; @b]', 'z [@c]']);
  assert.deepEqual(
    [...numbers],
    [
      ['b', 1],
      ['a', 2],
      ['c', 3],
    ],
  );
});

test('taking citations out leaves a sentence that reads on', () => {
  assert.equal(withoutCitations('It is common [@a; @b]. Yes [@c]!'), 'It is common. Yes!');
});

test('an embedded exercise is numbered where it stands, not at the end', () => {
  const library = clinic();
  const article = library.articles.get('dragon-ache');
  assert.ok(article);
  const moved = {
    ...article,
    summary: 'None.',
    body: '<Exercise id="tail-swing" />\n\nThen [@new-scroll].',
  };
  assert.deepEqual(
    [...articleCitations(moved, library.exercises)],
    [
      ['old-scroll', 1],
      ['new-scroll', 2],
    ],
  );
});

test('reading time is counted in whole minutes, at least one', () => {
  const article = clinic().articles.get('warm-cave');
  assert.ok(article);
  assert.equal(readingMinutes({ ...article, body: '' }), 1);
  assert.equal(readingMinutes({ ...article, faqs: [], summary: '', body: 'word '.repeat(401) }), 3);
});
