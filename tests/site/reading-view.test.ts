import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { Readability } from '@mozilla/readability';
import { load } from 'cheerio';
import { isGuide, normal, pagesOf, REAL } from './site.ts';

/** Readability's own small reader of documents; the package gives it no types. */
const Reader = createRequire(import.meta.url)('@mozilla/readability/JSDOMParser.js') as new () => {
  parse: (xml: string, address: string) => Document;
};

/** What a reading view leaves of a page, as text. */
function readingView(html: string): string {
  const $ = load(html);
  $('script, style, svg, noscript').remove();
  // It takes only what is closed as in XML.
  const page = new Reader().parse($.xml(), 'https://after-knee-surgery.example/');
  return normal(new Readability(page).parse()?.textContent ?? '');
}

for (const { path, html, $ } of pagesOf(REAL).filter(isGuide)) {
  test(`a reading view of ${path} keeps the answer, the words and every danger sign`, () => {
    const text = readingView(html);
    const answer = normal($('.answer').text());
    assert.ok(text.includes(answer), answer);
    const signs = $('.help-card li').toArray();
    assert.ok(signs.length > 0);
    for (const sign of signs) assert.ok(text.includes(normal($(sign).text())), $(sign).text());
    // A word of the glossary is a word of its sentence, not its own definition.
    for (const word of $('.prose p:has(> a.term)').toArray()) {
      const [before = '', after = ''] = normal($(word).text()).split(
        normal($(word).find('a.term').first().text()),
      );
      // A paragraph that is nearly all links is left out as a whole.
      if (before.length < 12 || !text.includes(before)) continue;
      const rest = after.slice(0, 12).split(/[\d[]/)[0] ?? '';
      const term = normal($(word).find('a.term').first().text());
      assert.ok(text.includes(`${before}${term}${rest}`), `${before}${term}${rest}`);
    }
  });
}
