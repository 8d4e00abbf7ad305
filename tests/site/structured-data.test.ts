import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dateInWords } from '../../src/domain/dates.ts';
import { isReviewed } from './libraries.ts';
import { CLINIC, graphOf, isGuide, normal, pagesOf, REAL, visibleText } from './site.ts';

/** Values that are addresses or terms of the vocabulary, not words for readers. */
const NOT_WORDS = new Set([
  '@type',
  '@id',
  '@context',
  'url',
  'item',
  'inLanguage',
  'hasHealthAspect',
  'audienceType',
  'position',
]);
const DATES = new Set(['datePublished', 'dateModified', 'lastReviewed']);

/** Every text of a graph that claims to be on the page, with its property. */
function* claims(value: unknown, property = ''): Generator<[string, string]> {
  if (typeof value === 'string') {
    if (!NOT_WORDS.has(property)) yield [property, value];
  } else if (Array.isArray(value)) {
    for (const item of value) yield* claims(item, property);
  } else if (value !== null && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) yield* claims(item, key);
  }
}

for (const site of [REAL, CLINIC]) {
  describe(`the structured data of ${site}`, () => {
    for (const page of pagesOf(site)) {
      test(`${page.path}: every name, text, question, answer and date is visible on the page`, (t) => {
        const text = visibleText(page);
        let count = 0;
        for (const [property, claim] of claims(graphOf(page))) {
          const words = DATES.has(property) ? dateInWords(claim) : normal(claim);
          assert.ok(text.includes(words), `${property}: ${words}`);
          count += 1;
        }
        t.diagnostic(`${count} claims`);
      });
    }

    test('the questions marked up are the questions shown, in order', () => {
      for (const page of pagesOf(site).filter(isGuide)) {
        const faq = graphOf(page).find((thing) => thing['@type'] === 'FAQPage');
        const marked = (
          faq?.mainEntity as { name: string; acceptedAnswer: { text: string } }[]
        ).map(({ name, acceptedAnswer }) => [name, acceptedAnswer.text]);
        const { $ } = page;
        const shown = $('.faq')
          .toArray()
          .map((node) => {
            const answer = $(node).find('[data-answer]').clone();
            answer.find('.cite').remove();
            return [normal($(node).find('h3').text()), normal(answer.text())];
          });
        assert.deepEqual(marked, shown, page.path);
        assert.ok(marked.length >= 3);
      }
    });
  });
}

test('a review is claimed on pages that were reviewed, and nowhere else', () => {
  for (const site of [REAL, CLINIC]) {
    for (const page of pagesOf(site)) {
      const text = JSON.stringify(graphOf(page));
      const claims = /reviewedBy|lastReviewed/.test(text);
      assert.equal(claims, isReviewed(site, page.path), page.path);
    }
  }
  assert.ok(isReviewed(CLINIC, '/guides/dragon-ache/'));
});

test('a product is never in structured data', () => {
  for (const page of [...pagesOf(REAL), ...pagesOf(CLINIC)]) {
    const names = page.$('.product .label').text().split('·').slice(2).map(normal);
    const text = JSON.stringify(graphOf(page));
    for (const name of names) assert.ok(!text.includes(name), `${page.path}: ${name}`);
  }
});
