import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { z } from 'zod';
import { sentencesOf, wordsOf } from '../../src/checks/readability.ts';
import { withoutCitations } from '../../src/domain/citations.ts';
import { take } from '../../src/domain/library.ts';
import { library, real } from './real.ts';

/** What patients ask, and where the library answers it. */
const asked = z
  .array(
    z.strictObject({
      ask: z.string().min(1),
      guide: z.string(),
      /** The question of the guide that it comes down to. */
      at: z.string(),
      /** Words that answer, from the start of the answer there. */
      words: z.string().min(1),
    }),
  )
  .parse(parse(readFileSync('tests/answers/questions.yaml', 'utf8')));

/** The answer stands in these many sentences at the start; what follows may send on. */
const SENTENCES = 2;

const plain = (text: string) =>
  withoutCitations(text)
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/\s+/g, ' ');

/** How an answer may not start, as staff have listed it. */
const withheld = real.tree
  .all('voice')
  .filter(({ id }) => id === 'answer-withheld')
  .flatMap(({ data }) => data.words.flatMap(({ avoid }) => avoid));

describe('what patients ask', () => {
  for (const { ask, guide, at, words } of asked) {
    test(`${ask} (${guide})`, () => {
      const faq = take(library.articles, guide).faqs.find(({ question }) => question === at);
      assert.ok(faq, `"${guide}" has no question "${at}"`);
      const start = sentencesOf(plain(faq.answer)).slice(0, SENTENCES).join(' ');
      assert.ok(start.includes(words), `"${start}" does not say "${words}"`);
      const first = start.toLowerCase();
      for (const phrase of withheld) assert.ok(!first.startsWith(`${phrase} `), phrase);
      // "Yes." and "No." answer; a link alone does not.
      assert.ok(wordsOf(start).length >= 2, start);
    });
  }

  test('is asked once', (context) => {
    const asks = asked.map(({ ask }) => ask.toLowerCase());
    assert.equal(new Set(asks).size, asks.length);
    const answered = new Set(asked.map(({ guide }) => guide));
    const unasked = [...library.articles.keys()].filter((id) => !answered.has(id));
    context.diagnostic(
      `${asks.length} questions; no question yet for: ${unasked.join(', ') || 'none'}`,
    );
  });
});
