import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { scriptBytes, scriptFiles } from '../../src/cli/build/scripts.ts';
import { take } from '../../src/domain/library.ts';
import { cardOf, flowSigns } from '../../src/domain/triage/faces.ts';
import { signSentence } from '../../src/domain/triage/sentence.ts';
import { library } from '../content/real.ts';
import { CLINIC, normal, pagesOf, REAL, type Page } from './site.ts';

/** One flight of ten TCP segments, less the response headers. */
const FIRST_FLIGHT = 13_500;

const pages = pagesOf(REAL);
const guides = pages.filter(({ path }) => /^\/guides\/./.test(path));
const pageAt = (path: string): Page => {
  const page = pages.find((it) => it.path === path);
  assert.ok(page, path);
  return page;
};

describe('a guide', () => {
  test('has its parts in the order in which a reader in pain needs them', () => {
    const order = [
      '.breadcrumb',
      'h1',
      '.answer',
      '.in-short',
      '.get-help',
      '.on-this-page',
      '.body > .prose',
      '.checklist',
      '.questions',
      '.uncertain',
      '.related',
      '.sources',
      '.about-page',
    ];
    for (const { $, path } of guides) {
      const all = $('*').toArray();
      const places = order.map((selector) => all.indexOf($(selector).get(0) as never));
      assert.ok(
        places.every((place) => place > 0),
        `${path}: ${places.join()}`,
      );
      assert.deepEqual(
        places,
        [...places].sort((a, b) => a - b),
        path,
      );
    }
  });

  test('shows the short card of its flow: same words, same levels, each line safe when quoted', () => {
    for (const { $, path } of guides) {
      const article = take(library.articles, path.split('/')[2] ?? '');
      const expected = cardOf(library, article.triage).map(({ level, signs }) => ({
        level,
        lines: signs.map((sign) => signSentence(sign, take(library.levels, level))),
      }));
      const shown = $('.get-help .help-card')
        .toArray()
        .map((card) => ({
          level: card.attribs['data-level'],
          lines: $(card)
            .find('li')
            .toArray()
            .map((line) => normal($(line).text())),
        }));
      assert.deepEqual(shown, expected, path);
      assert.ok($('.help-card').length <= 3, `${path}: at most three care cards on a page`);
      assert.equal($('.help-card').closest('details').length, 0);
    }
  });

  test('numbers its sources from 1, in order of first use, and lists each it cites', () => {
    for (const { $, path } of [
      ...guides,
      ...pagesOf(CLINIC).filter((it) => /^\/guides\/./.test(it.path)),
    ]) {
      const uses = $('.cite a')
        .toArray()
        .map((link) => link.attribs.href?.slice(1));
      const firstUses = [...new Set(uses)];
      const listed = $('.sources li')
        .toArray()
        .map((item) => item.attribs.id);
      assert.deepEqual(listed, firstUses, path);
      for (const link of $('.cite a').toArray()) {
        assert.equal(Number($(link).text()), listed.indexOf(link.attribs.href?.slice(1)) + 1, path);
      }
    }
  });

  test('ends its help cards in a way to all the questions, or to all emergency signs', () => {
    for (const { $, path } of guides) {
      const href = $('.get-help .button-link').attr('href') ?? '';
      assert.match(href, /^\/check\//, path);
    }
  });

  test('shares by plain links only, and offers no address while the site has no contact', () => {
    for (const { $, path } of guides) {
      assert.equal($('.share a').length, 3, path);
      assert.equal(
        $('a[href^="mailto:"]').filter((_, link) => $(link).text().includes('Report')).length,
        0,
      );
    }
    const [clinic] = pagesOf(CLINIC).filter(({ path }) => path === '/guides/warm-cave/');
    assert.match(clinic?.html ?? '', /href="mailto:nobody@fable-clinic.test\?subject=/);
  });

  test('fits one flight whole: HTML with its styles, in brotli', (t) => {
    for (const { file, path } of guides) {
      const bytes = readFileSync(join(REAL, `${file}.br`)).length;
      t.diagnostic(`${path} ${bytes} bytes`);
      assert.ok(bytes <= FIRST_FLIGHT, `${path}: ${bytes} bytes; the limit is ${FIRST_FLIGHT}`);
    }
  });
});

describe('scripts', () => {
  test('a guide loads at most 1 kB, the questions at most 4 kB, search at most 4 kB', (t) => {
    const limits: [string, number][] = [
      [guides[0]?.path ?? '', 1024],
      ['/check/back-hip-leg/', 4096 + 1024],
      ['/search/', 4096],
    ];
    for (const [path, limit] of limits) {
      const bytes = scriptBytes(REAL, scriptFiles(REAL, pageAt(path).html));
      t.diagnostic(`${path} ${bytes} bytes of script`);
      assert.ok(bytes <= limit, `${path}: ${bytes}`);
    }
  });

  test('the island itself is at most 4 kB', (t) => {
    const everywhere = scriptFiles(REAL, pageAt('/guides/back-pain-after-knee-surgery/').html);
    const own = scriptFiles(REAL, pageAt('/check/back-hip-leg/').html).filter(
      (file) => !everywhere.includes(file),
    );
    const bytes = scriptBytes(REAL, own);
    t.diagnostic(`${bytes} bytes`);
    assert.ok(bytes <= 4096, `${bytes}`);
  });
});

describe('the symptom pages without script', () => {
  test('a flow page has every sign of the flow at its level, worded as in the data', () => {
    for (const flow of library.flows.values()) {
      const { $ } = pageAt(`/check/${flow.id}/`);
      const shown = $('[data-sign]')
        .toArray()
        .map((item) => ({
          id: item.attribs['data-sign'] ?? '',
          level: $(item).closest('section[data-level]').attr('data-level'),
          statement: normal($(item).find('[data-statement]').text()),
        }));
      const expected = flowSigns(library, flow.id).map(({ id, level, statement }) => ({
        id,
        level,
        statement,
      }));
      const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
      assert.deepEqual(shown.sort(byId), expected.sort(byId));
    }
  });

  test('the start page has every emergency sign, the number and the way to each flow', () => {
    const { $ } = pageAt('/check/');
    const shown = $('[data-sign]')
      .toArray()
      .map((item) => item.attribs['data-sign']);
    const expected = library.firstScreen.groups.flatMap(({ signs }) => signs);
    assert.deepEqual(shown, expected);
    assert.equal($('.call-bar a[href="tel:911"]').length, 1);
    for (const id of library.flows.keys()) assert.equal($(`a[href="/check/${id}/"]`).length, 1);
    for (const { emergency } of library.site.countries) {
      assert.ok($(`.numbers a[href="tel:${emergency}"]`).length > 0, emergency);
    }
  });
});
