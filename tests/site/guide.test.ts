import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { scriptBytes, scriptFiles } from '../../src/cli/build/scripts.ts';
import { take } from '../../src/domain/library.ts';
import { cardOf, EVERY_WORRY, flowSigns, questionSets } from '../../src/domain/triage/faces.ts';
import { isCrisisCard } from '../../src/domain/triage/crisis.ts';
import { isAtLeast } from '../../src/domain/triage/level.ts';
import { proveAll } from '../../src/proof.ts';
import { signSentence } from '../../src/domain/triage/sentence.ts';
import { listedIds, questionsPath } from '../../src/views/flow-page.ts';
import type { PageRules } from '../../src/islands/symptom-check/page-data.ts';
import type { Sign } from '../../src/schema/triage.ts';
import { properties } from '../../src/strings/en/triage-proof.ts';
import { library } from '../content/real.ts';
import { lineOf } from './faces.ts';
import { CLINIC, graphOf, isGuide, normal, pagesOf, REAL, visibleText, type Page } from './site.ts';

/**
 * What a guide may weigh without its pictures. The first flight (13,500 bytes) paints the first screen;
 * since each sign says what raises it, the last questions of a long guide come with the second.
 */
const WITHOUT_PICTURES = 14_600;

/** A guide with its pictures in it: what comes after the first flight is further down the page. */
const WITH_PICTURES = 32_000;

const FLOWS = questionSets(library);

const pages = pagesOf(REAL);
const guides = pages.filter(isGuide);
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
      const { triage } = take(library.articles, path.split('/')[2] ?? '');
      // On the guide about thoughts of ending one's life, the way to help comes before the answer.
      const parts = isCrisisCard(library, triage)
        ? ['.breadcrumb', 'h1', '.get-help', ...order.slice(2).filter((it) => it !== '.get-help')]
        : order;
      const places = parts.map((selector) => all.indexOf($(selector).get(0) as never));
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
        lines: signs.map((sign) => signSentence(library, sign)),
      }));
      const shown = $('.get-help .help-card')
        .toArray()
        .map((card) => ({
          level: card.attribs['data-level'],
          lines: $(card)
            .find('li')
            .toArray()
            .map((line) => lineOf($, line)),
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

  test('shares by plain links only, and offers an address only when the site has a contact', () => {
    const reports = library.site.contact === '' ? 0 : 1;
    for (const { $, path } of guides) {
      assert.equal($('.share a:not([href^="/handouts/"])').length, 3, path);
      assert.equal(
        $('a[href^="mailto:"]').filter((_, link) => $(link).text().includes('Report')).length,
        reports,
      );
    }
    const [clinic] = pagesOf(CLINIC).filter(({ path }) => path === '/guides/warm-cave/');
    assert.match(clinic?.html ?? '', /href="mailto:nobody@fable-clinic.test\?subject=/);
  });

  test('is small in brotli: 32 kB with its pictures, 14.6 kB without them', (t) => {
    for (const { file, path, html } of [...guides, pageAt('/guides/when-to-call/')]) {
      const whole = readFileSync(join(REAL, `${file}.br`)).length;
      const text = brotliCompressSync(html.replaceAll(/<figure[^>]*>.*?<\/figure>/gs, '')).length;
      t.diagnostic(`${path} ${whole} bytes, ${text} without pictures`);
      assert.ok(whole <= WITH_PICTURES, `${path}: ${whole} bytes`);
      // The hub carries every sign there is.
      if (path !== '/guides/when-to-call/')
        assert.ok(text <= WITHOUT_PICTURES, `${path}: ${text} bytes`);
    }
  });
});

describe('scripts', () => {
  test('a guide loads at most 1 kB', (t) => {
    const path = guides[0]?.path ?? '';
    const bytes = scriptBytes(REAL, scriptFiles(REAL, pageAt(path).html));
    t.diagnostic(`${path} ${bytes} bytes of script`);
    assert.ok(bytes <= 1024, `${path}: ${bytes}`);
  });

  test('the questions with their data are at most 10 kB, in brotli', (t) => {
    const everywhere = scriptFiles(REAL, pageAt(guides[0]?.path ?? '').html);
    for (const flow of FLOWS) {
      const { html, $ } = pageAt(questionsPath(flow));
      const own = scriptFiles(REAL, html).filter((file) => !everywhere.includes(file));
      const code = scriptBytes(REAL, own);
      const data = brotliCompressSync($('[data-rules]').text()).length;
      t.diagnostic(`${flow}: ${code} bytes of code, ${data} of data`);
      assert.ok(code + data <= 10_240, `${flow}: ${code + data}`);
    }
  });
});

/** The signs that a page lists: id, level and words. */
function shownSigns({ $ }: Page, within = 'body') {
  return $(within)
    .find('[data-sign]')
    .toArray()
    .map((item) => ({
      id: item.attribs['data-sign'] ?? '',
      level: $(item).closest('section[data-level]').attr('data-level'),
      statement: normal($(item).find('[data-statement]').text()),
    }))
    .sort(byId);
}

const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);

const wordsOf = (signs: readonly Sign[]) =>
  signs.map(({ id, level, statement }) => ({ id, level, statement })).sort(byId);

describe('every face of the rules shows the same signs, levels and words', () => {
  const every = flowSigns(library, EVERY_WORRY);

  test('the page of each address has every sign there is, its own worry first', (t) => {
    for (const flow of FLOWS) {
      const page = pageAt(questionsPath(flow));
      assert.deepEqual(shownSigns(page), wordsOf(every), flow);
      const first = page.$('symptom-check > .level [data-sign]').length;
      assert.equal(first, flowSigns(library, flow).length, flow);
      t.diagnostic(`${flow}: ${first} signs of its own`);
    }
  });

  test('the list of when to call has every sign there is', () => {
    assert.deepEqual(wordsOf(every), wordsOf([...library.signs.values()]));
    assert.deepEqual(shownSigns(pageAt('/guides/when-to-call/')), wordsOf(every));
  });

  test('the printed card has every emergency and every same-day sign', () => {
    const urgent = every.filter(({ level }) => isAtLeast(level, 'same-day'));
    assert.deepEqual(shownSigns(pageAt('/check/card/')), wordsOf(urgent));
  });

  test('what the questions ask is what the page lists', () => {
    for (const flow of FLOWS) {
      const page = pageAt(questionsPath(flow));
      const { first, areas } = JSON.parse(page.$('[data-rules]').text()) as PageRules;
      const listed = page
        .$('[data-sign], [data-context]')
        .toArray()
        .map((item) => item.attribs['data-sign'] ?? item.attribs['data-context']);
      assert.deepEqual(listed, listedIds(library, flow));
      const asked = [...first, ...areas.flatMap(({ groups }) => groups)].flatMap(({ at }) => at);
      const ids = [...new Set(asked)].map((place) => listed[place]);
      assert.deepEqual(ids.sort(), [...library.signs.keys()].sort());
    }
  });

  test('what raises by something about the reader is explained on the page', () => {
    for (const flow of FLOWS) {
      const { $ } = pageAt(questionsPath(flow));
      for (const { id, help } of library.contexts.values()) {
        const item = $(`[data-context="${id}"]`);
        assert.equal(item.length, 1, id);
        if (help) assert.ok(normal(item.text()).includes(normal(help)), id);
      }
    }
  });

  test('who is called, and what to do when nothing fits, stands on every page of questions', () => {
    for (const flow of FLOWS) {
      const { $ } = pageAt(questionsPath(flow));
      for (const { level, contact } of library.signs.values()) {
        const block = $(`section[data-level="${level}"] [data-call-of="${contact}"]`);
        assert.ok(block.length > 0, `${flow}: ${contact} at ${level}`);
      }
      assert.equal($('#not-asked [data-not-asked]').length, 1);
    }
  });

  test('structured data has each sign as a sentence that is safe alone', () => {
    for (const path of [...FLOWS.map(questionsPath), '/check/card/']) {
      const page = pageAt(path);
      const parts = graphOf(page).find((thing) => thing['@type'] === 'MedicalWebPage')?.hasPart;
      const marked = (parts as { text: string[] }[]).flatMap(({ text }) => text).sort();
      const own = path === '/check/card/' ? 'main' : 'symptom-check > .level';
      const shown = page
        .$(own)
        .find('[data-sign]')
        .toArray()
        .map((item) => take(library.signs, item.attribs['data-sign'] ?? ''));
      assert.deepEqual(marked, shown.map((sign) => signSentence(library, sign)).sort(), path);
    }
  });

  test('the door has the number, the areas in order, and every country', () => {
    const { $ } = pageAt('/check/');
    assert.equal($('.call-bar a[href="tel:911"]').length, 1);
    const { areas, start } = JSON.parse($('[data-rules]').text()) as PageRules;
    assert.deepEqual(
      areas.map(({ id }) => id),
      [...library.areas.keys()],
    );
    assert.deepEqual(start, []);
    for (const { emergency } of library.site.countries) {
      assert.ok($(`.numbers a[href="tel:${emergency.number}"]`).length > 0, emergency.number);
    }
  });
});

test('the page about the questions tells the version, the counts and what is not proven', () => {
  const text = visibleText(pageAt('/about/symptom-questions/'));
  assert.ok(text.includes(library.ruleSet.changes[0]?.version ?? 'no version'));
  assert.ok(text.includes('No clinician has reviewed these questions yet.'));
  for (const { name } of Object.values(properties)) assert.ok(text.includes(name), name);
  for (const { flow, results } of proveAll(library)) {
    for (const { checked } of results) {
      assert.ok(text.includes(checked.toLocaleString('en')), `${flow}: ${checked}`);
    }
  }
});
