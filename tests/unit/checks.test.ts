import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { locateYaml } from '../../src/content/locate.ts';
import { sortProblems } from '../../src/content/problem.ts';
import { reading, sentencesOf, wordsOf } from '../../src/checks/readability.ts';
import { wholeWords } from '../../src/checks/terms.ts';
import { closest, didYouMean } from '../../src/content/suggest.ts';

describe('finding the line of a value', () => {
  const yaml = locateYaml(
    'title: A\nfaqs:\n  - question: B?\n    answer: |\n      C\n  - question: D\n',
    2,
  );
  const cases: [(string | number)[], number][] = [
    [['title'], 2],
    [['faqs'], 3],
    [['faqs', 0, 'question'], 4],
    [['faqs', 0, 'answer'], 5],
    [['faqs', 1, 'question'], 7],
    [['faqs', 1, 'answer'], 7],
    [['missing'], 2],
  ];
  for (const [path, line] of cases) {
    test(`${path.join('.')} is on line ${line}`, () => {
      assert.equal(yaml.lineOf(path), line);
    });
  }
  test('a bare date stays the ten characters the author wrote', () => {
    assert.deepEqual(locateYaml('a: 2026-02-31').value, { a: '2026-02-31' });
  });
  test('a key given twice is an error with its line', () => {
    assert.deepEqual(
      locateYaml('a: 1\nb: 2\na: 3').errors.map(({ line }) => line),
      [3],
    );
  });
});

test('the closest known word is suggested, and nothing far away', () => {
  assert.equal(closest('reviwed', ['review', 'reviewed', 'related']), 'reviewed');
  assert.equal(closest('zebra', ['review', 'title']), undefined);
  assert.equal(
    closest('swelling', ['swelling-and-ice-at-home', 'stairs']),
    'swelling-and-ice-at-home',
  );
  assert.equal(
    closest('swelling', ['swelling-one-long-name', 'swelling-two-long-name']),
    undefined,
  );
  assert.equal(didYouMean('zebra', ['review', 'title']), 'one of review, title');
});

test('problems are told file by file, line by line', () => {
  const at = (file: string, line: number) => ({ code: 'dates' as const, file, line, message: '' });
  assert.deepEqual(
    sortProblems([at('b', 1), at('a', 9), at('a', 2)]).map(({ file, line }) => `${file}:${line}`),
    ['a:2', 'a:9', 'b:1'],
  );
});

describe('readability', () => {
  test('sentences end at full stops, not at numbers', () => {
    assert.deepEqual(sentencesOf('It is 38.0 °C. Call now! Why? Yes'), [
      'It is 38.0 °C.',
      'Call now!',
      'Why?',
      'Yes',
    ]);
  });
  test('words are runs of letters; numbers are not words', () => {
    assert.deepEqual(wordsOf('Don’t do 5 sit-to-stands.'), ['Don’t', 'do', 'sit-to-stands']);
  });
  test('the grade is that of Flesch and Kincaid', () => {
    // 0.39 * 9 / 2 + 11.8 * 12 / 9 - 15.59, counted by hand.
    const { grade, words, sentences } = reading([
      'The cat sat on the mat.',
      'Operations matter.'.slice(0, 18),
      '',
    ]);
    assert.equal(words, 8);
    assert.equal(sentences, 2);
    assert.ok(Math.abs(grade - (0.39 * 4 + (11.8 * 12) / 8 - 15.59)) < 0.01, `${grade}`);
  });
  test('words of the glossary are left out of the count', () => {
    const text = ['A physical therapist helps you walk.'];
    assert.ok(reading(text, wholeWords(['physical therapist'])).grade < reading(text).grade);
  });
});
