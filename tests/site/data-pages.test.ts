import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { checkContent } from '../../src/checks/check.ts';
import { libraryOf } from '../../src/content/library.ts';
import { addresses } from '../../src/domain/addresses.ts';
import { cellsOf } from '../../src/domain/expectations.ts';
import { take, type Library } from '../../src/domain/library.ts';
import { signSentence } from '../../src/domain/triage/sentence.ts';
import { operationTimelines } from '../../src/domain/timeline.ts';
import { STAGE_IDS } from '../../src/schema/stage.ts';
import { expectations as words } from '../../src/strings/en/data-pages.ts';
import { today } from '../../src/today.ts';
import { lineOf } from './faces.ts';
import { CLINIC, normal, pagesOf, REAL } from './site.ts';

const SITES = [
  { site: REAL, content: 'content' },
  { site: CLINIC, content: 'tests/fixtures/clinic' },
];

for (const { site, content } of SITES) {
  const library = libraryOf(checkContent(content, today()).tree);
  const page = (path: string) => {
    const found = pagesOf(site).find((it) => it.path === path);
    assert.ok(found, path);
    return found;
  };

  describe(`what is normal, in ${site}`, () => {
    const { $, html } = page(addresses.isThisNormal);

    test('is one table with a caption, a head of stages and a row header for each thing', () => {
      assert.equal($('table').length, 1);
      assert.notEqual($('table > caption').text(), '');
      assert.equal($('thead th[scope=col]').length, STAGE_IDS.length + 1);
      assert.deepEqual(
        $('tbody')
          .toArray()
          .map((body) => [body.attribs.id, $(body).find('th[scope=rowgroup]').length]),
        library.expectations.rows.map(({ id }) => [id, 1]),
      );
    });

    test('has every stage of every thing once, in order', () => {
      for (const body of $('tbody').toArray()) {
        const cells = $(body).find('td[data-stages]').toArray();
        const stages = cells.flatMap((cell) => (cell.attribs['data-stages'] ?? '').split(' '));
        assert.deepEqual(stages, STAGE_IDS, body.attribs.id);
        for (const cell of cells) {
          const span = Number(cell.attribs.colspan ?? 1);
          assert.equal(span, (cell.attribs['data-stages'] ?? '').split(' ').length);
        }
      }
    });

    test('says each thing by a word, a shape, and a source or that there is none', (t) => {
      const cells = $('td[data-says]').toArray();
      for (const cell of cells) {
        const says = cell.attribs['data-says'] as keyof typeof words.sayings;
        assert.equal($(cell).find('.says b').text(), words.sayings[says]);
        assert.equal($(cell).find('.says svg path').length, 1);
        const sourced = $(cell).find('.cite a').length > 0;
        assert.notEqual(sourced, $(cell).find('[data-no-source]').length > 0, $(cell).text());
        if (says === 'expected') assert.ok(sourced);
      }
      t.diagnostic(`${cells.length} cells`);
    });

    test('shows what the data say of each stage', () => {
      for (const row of library.expectations.rows) {
        const shown = $(`tbody[id="${row.id}"] td[data-says]`)
          .toArray()
          .map((cell) => cell.attribs['data-says']);
        assert.deepEqual(
          shown,
          cellsOf(row).map(({ cell }) => cell.says),
          row.id,
        );
      }
    });

    test('words every sign as the rules do, with the action of its level', (t) => {
      const lines = $('[data-sign]').toArray();
      for (const line of lines) {
        const sign = take(library.signs, line.attribs['data-sign'] ?? '');
        assert.equal(line.attribs['data-level'], sign.level);
        assert.equal(lineOf($, line), normal(signSentence(library, sign)), sign.id);
      }
      t.diagnostic(`${lines.length} signs`);
    });

    test('has a sign in each urgent cell, and the shape of its level', () => {
      for (const cell of $('td[data-says=urgent]').toArray()) {
        assert.ok($(cell).find('[data-sign]').length > 0);
        assert.match(cell.attribs['data-level'] ?? '', /^(emergency|same-day)$/);
      }
    });

    test('says for each thing when to call, and leads to questions that ask it', () => {
      for (const row of library.expectations.rows) {
        const calls = $(`tbody[id="${row.id}"] .calls`);
        const levels = calls
          .find('li [data-level]')
          .toArray()
          .map((it) => it.attribs['data-level']);
        assert.ok(
          levels.some((it) => it === 'emergency' || it === 'same-day'),
          row.id,
        );
        const hrefs = calls
          .find('a')
          .toArray()
          .map((it) => it.attribs.href);
        const wanted = row.flows.length > 0 ? row.flows.map(addresses.flow) : [addresses.check];
        for (const href of wanted) assert.ok(hrefs.includes(href), `${row.id}: ${href}`);
      }
    });

    test('has an index that leads to every row, before the table', () => {
      const index = $('.pill-index a')
        .toArray()
        .map((it) => it.attribs.href);
      assert.deepEqual(
        index,
        library.expectations.rows.map(({ id }) => `#${id}`),
      );
      assert.ok(html.indexOf('pill-index') < html.indexOf('<table'));
    });
  });

  describe(`the timeline, in ${site}`, () => {
    const { $ } = page(addresses.timeline);
    const operations = operationTimelines(library.timeline);

    test('tells each step of each operation in words, with who says so and a source', () => {
      for (const { operation, parts } of operations) {
        const section = $(`#${operation}`).parent();
        const steps = parts.flatMap((part) => part.steps);
        const rows = section.find('[data-milestone]').toArray();
        assert.equal(rows.length, steps.length, operation);
        for (const [index, { milestone, words: range, ranges }] of steps.entries()) {
          const row = $(rows[index]);
          assert.equal(normal(row.find('dt').text()), milestone.title);
          assert.equal(row.find('[data-range]').text(), range);
          for (const { who } of ranges) assert.ok(row.text().includes(who), who);
          assert.ok(row.find('.cite a').length >= ranges.length, milestone.id);
        }
      }
    });

    test('draws the very steps that it tells: titles, ranges and as many bars', () => {
      for (const { operation, parts } of operations) {
        const charts = $(`#${operation}`).parent().find('svg.range-chart').toArray();
        assert.equal(charts.length, parts.length);
        for (const [index, { steps }] of parts.entries()) {
          const chart = $(charts[index]);
          assert.equal(chart.attr('role'), 'img');
          assert.notEqual(chart.attr('aria-label') ?? '', '');
          assert.equal(chart.find('.bar').length, steps.length);
          const drawn = chart
            .find('text')
            .toArray()
            .map((it) => $(it).text());
          for (const { milestone, words: range } of steps) {
            assert.ok(drawn.includes(milestone.title) && drawn.includes(range), milestone.id);
          }
        }
      }
    });
  });

  test(`the home page, the guides and the page for 404 of ${site} lead to both`, () => {
    for (const path of [addresses.home, addresses.guides, '/404.html']) {
      for (const href of [addresses.isThisNormal, addresses.timeline]) {
        assert.ok(page(path).$(`main a[href="${href}"]`).length > 0, `${path}: ${href}`);
      }
    }
  });

  test(`the page of all sources of ${site} names both where they cite`, () => {
    const all = page(addresses.sources).$;
    for (const path of [addresses.isThisNormal, addresses.timeline]) {
      const cited = page(path)
        .$('.sources li')
        .toArray()
        .map((it) => (it.attribs.id ?? '').replace('source-', ''));
      assert.ok(cited.length > 0);
      for (const id of cited) {
        assert.ok(all(`li[id="${id}"] a[href="${path}"]`).length > 0, `${id}: ${path}`);
      }
    }
  });

  test(`both pages of ${site} say that no clinician has reviewed them, and stay below 32 kB`, () => {
    for (const path of [addresses.isThisNormal, addresses.timeline]) {
      assert.match(page(path).$('#about-this-page').parent().text(), /No clinician has reviewed/);
      assert.ok(bytesOf(site, path) <= 32_000, `${path}: ${bytesOf(site, path)}`);
    }
  });
}

/** Where the conflicts between sources forbid a single number, the real timeline gives a range. */
test('no single time is given where sources disagree', () => {
  const library: Library = libraryOf(checkContent('content', today()).tree);
  const disputed = new Set(['driving', 'shower', 'bath', 'work', 'stitches', 'sleep', 'swelling']);
  const isReplacement = (operation: string) => operation.endsWith('knee-replacement');
  let count = 0;
  for (const { operation, parts } of operationTimelines(library.timeline)) {
    for (const { milestone, from, to, orLater, ranges } of parts.flatMap((part) => part.steps)) {
      if (!isReplacement(operation) || !disputed.has(milestone.id)) continue;
      count += 1;
      // Where one source alone speaks of this operation, its own words stand.
      assert.ok(to > from || orLater || ranges.length === 1, `${operation}: ${milestone.id}`);
    }
  }
  assert.ok(count >= disputed.size);
});

/** The compressed bytes of a page. */
const bytesOf = (site: string, path: string) => statSync(join(site, path, 'index.html.br')).size;
