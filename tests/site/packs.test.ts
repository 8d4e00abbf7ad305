import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { scriptBytes, scriptFiles } from '../../src/cli/build/scripts.ts';
import { styleBlocks } from '../../src/cli/build/headers.ts';
import { addresses } from '../../src/domain/addresses.ts';
import { headersFor, parseHeadersFile } from '../../src/domain/headers.ts';
import { packSheets } from '../../src/domain/pack-sheets.ts';
import { choosableRepeats } from '../../src/domain/repeats.ts';
import { library } from '../content/real.ts';
import { libraryBehind } from './libraries.ts';
import { CLINIC, normal, pagesOf, REAL, shortAddressesOf, STRICT, type Page } from './site.ts';

const pageAt = (site: string, path: string): Page => {
  const page = pagesOf(site).find((it) => it.path === path);
  assert.ok(page, path);
  return page;
};

for (const site of [REAL, CLINIC]) {
  const origin = libraryBehind(site).site.address;
  const pages = pagesOf(site);

  describe(`the QR codes of ${site}`, () => {
    const withCode = pages.filter(({ $ }) => $('.site-footer img').length > 0);

    test('are read by an independent decoder and lead to the page they stand on', async (t) => {
      for (const { $, path } of withCode) {
        const file = join(site, $('.site-footer img').attr('src') ?? '');
        assert.equal(await decoded(file), `${origin}${path}`, file);
      }
      t.diagnostic(`${withCode.length} codes`);
      assert.equal(withCode.length, readdirSync(join(site, 'qr')).filter(isSvg).length);
    });

    test('stand on every guide, exercise, flow, clinic and on the card, for paper only', () => {
      const wanted = pages.filter(({ path }) =>
        /^\/(guides|exercises|check|clinics)\/[^/]+\/$/.test(path),
      );
      for (const { $, path } of wanted.filter(({ path }) => path !== addresses.exerciseSheet)) {
        const code = $('.site-footer img.only-print[loading="lazy"]');
        assert.equal(code.length, 1, path);
        assert.notEqual(code.attr('alt'), '', path);
      }
      assert.ok(withCode.length < pages.length);
    });

    test('have modules of half a millimetre or more, and four of them free around', () => {
      for (const name of readdirSync(join(site, 'qr')).filter(isSvg)) {
        const svg = readFileSync(join(site, 'qr', name), 'utf8');
        const size = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1]);
        const width = Number(/width="([\d.]+)mm"/.exec(svg)?.[1]);
        assert.ok(width / size >= 0.5, `${name}: ${width / size} mm`);
        assert.ok(width <= 40, `${name}: ${width} mm wide`);
        const dark = [...svg.matchAll(/M(\d+) (\d+)h(\d+)v1/g)].map((it) =>
          it.slice(1).map(Number),
        );
        for (const [x = 0, y = 0, length = 0] of dark) {
          assert.ok(x >= 4 && y >= 4 && x + length <= size - 4 && y < size - 4, name);
        }
        assert.ok(dark.length > 50, name);
      }
    });
  });

  describe(`the short addresses of ${site}`, () => {
    const short = shortAddressesOf(site);

    test('lead on at once, say where to, and are no pages for search engines', () => {
      for (const { $, path } of short) {
        const target = $('main a').attr('href') ?? '';
        assert.ok(
          pages.some((page) => page.path === target),
          `${path} -> ${target}`,
        );
        assert.equal($('meta[http-equiv=refresh]').attr('content'), `0; url=${target}`);
        assert.equal($('link[rel=canonical]').attr('href'), `${origin}${target}`);
        assert.equal($('main a').text(), `${origin}${target}`);
        assert.equal($('meta[name=robots]').attr('content'), 'noindex');
        assert.equal($('script').length, 0);
      }
    });

    test('are printed on every guide, exercise and flow, and on no other page', () => {
      const shown = new Map(
        short.map(({ $, path }) => [$('main a').attr('href') ?? '', `${origin}${path}`]),
      );
      for (const { $, path } of pages) {
        const printed = normal($('.site-footer').text());
        const expected = shown.get(path);
        assert.equal(printed.includes('/k/'), expected !== undefined, path);
        if (expected !== undefined) assert.ok(printed.includes(expected), path);
      }
      const wanted = pages.filter(({ path }) => /^\/guides\/./.test(path));
      assert.ok(wanted.every(({ path }) => shown.has(path)));
    });
  });
}

describe('the pack builder', () => {
  const page = pageAt(REAL, addresses.pack);
  const sheets = packSheets(library).flatMap((group) => group.sheets);

  test('offers every guide and exercise, the card and the tables, each with its page to print without script', () => {
    const { $ } = page;
    const offered = $('input[data-key]')
      .toArray()
      .map((box) => box.attribs['data-key']);
    assert.deepEqual(
      offered,
      sheets.map(({ key }) => key),
    );
    for (const { path } of sheets)
      assert.equal($(`a.without-script[href="${path}"]`).length, 1, path);
    assert.match(normal($('p.without-script').text()), /prints well by itself/);
  });

  test('offers repeats within the published dose only', () => {
    const { $ } = page;
    const offered = new Map(
      $('select[data-repeats]')
        .toArray()
        .map((select) => [
          select.attribs['data-repeats']?.slice(2),
          $(select)
            .find('option')
            .toArray()
            .map((option) => $(option).text()),
        ]),
    );
    const none = 'as published';
    const expected = [...library.exercises.values()]
      .map((exercise) => [exercise.id, choosableRepeats(exercise)] as const)
      .filter(([, numbers]) => numbers.length > 1)
      .map(([id, numbers]) => [id, [none, ...numbers.map(String)]] as const);
    assert.deepEqual([...offered].sort(), [...expected].sort());
    assert.ok(offered.size > 0 && offered.size < library.exercises.size);
  });

  test('may read the pages of its sheets: its policy knows their styles too', () => {
    const rules = parseHeadersFile(readFileSync(join(REAL, '_headers'), 'utf8'));
    const policy = new Map(headersFor(rules, addresses.pack)).get('Content-Security-Policy') ?? '';
    for (const { path } of sheets) {
      for (const css of styleBlocks(pageAt(REAL, path).html)) {
        const hash = createHash('sha256').update(css).digest('base64');
        assert.ok(policy.includes(`'sha256-${hash}'`), path);
      }
    }
  });

  test('has no field with a name, and no form that sends one', () => {
    const { $ } = page;
    const fields = $('pack-builder :is(input, select, textarea)');
    assert.ok(fields.length > 50);
    assert.equal(fields.filter('[name]').length, 0);
    assert.equal($('pack-builder form').attr('action'), undefined);
    assert.equal($('pack-builder form').attr('autocomplete'), 'off');
  });

  test('is a script of at most 6 kB, and the reading list of at most 2 kB', (t) => {
    const everywhere = scriptFiles(REAL, pageAt(REAL, '/').html);
    for (const [path, limit] of [
      [addresses.pack, 6144],
      [addresses.readingList, 2048],
    ] as const) {
      const { html } = pageAt(REAL, path);
      const own = scriptFiles(REAL, html).filter((file) => !everywhere.includes(file));
      const bytes = scriptBytes(REAL, own);
      t.diagnostic(`${path} ${bytes} bytes of script, ${brotliCompressSync(html).length} of HTML`);
      assert.ok(bytes <= limit, `${path}: ${bytes}`);
    }
  });
});

test('the reading list has every page that a pack can hold', () => {
  const { $ } = pageAt(REAL, addresses.readingList);
  const listed = $('reading-list li[data-key]')
    .toArray()
    .map((item) => `${item.attribs['data-key'] ?? ''} ${$(item).find('a').attr('href') ?? ''}`);
  const wanted = packSheets(library).flatMap(({ sheets }) =>
    sheets.map(({ key, path }) => `${key} ${path}`),
  );
  assert.deepEqual(listed.sort(), wanted.sort());
});

describe('where only signed guides are shown', () => {
  const keysOn = (path: string, selector: string) => {
    const { $ } = pageAt(STRICT, path);
    return $(selector)
      .toArray()
      .map((node) => $(node).attr('data-key'));
  };

  test('neither a pack nor a reading list offers a guide that is held back', () => {
    const offered = ['s:card', 's:normal', 's:timeline', 'g:dragon-ache', 'e:tail-swing'];
    assert.deepEqual(keysOn(addresses.pack, 'input[data-key]'), offered);
    assert.deepEqual(keysOn(addresses.readingList, 'reading-list li[data-key]'), offered);
    const { html } = pageAt(STRICT, addresses.pack);
    assert.ok(!html.includes('g:warm-cave'));
    assert.ok(!html.includes('g:when-to-call'));
  });

  test('nor does the page of a clinic, in its list or in the link to its pack', () => {
    const { $ } = pageAt(STRICT, '/clinics/fable-hill/');
    assert.equal($('main a[href="/guides/warm-cave/"]').length, 0);
    assert.equal($('main a[href="/guides/dragon-ache/"]').length, 1);
    assert.equal(
      $('.button-link').attr('href'),
      '/for-clinics/pack/#s=card&g=dragon-ache&e=tail-swing&c=fable-hill',
    );
  });
});

describe('a registered clinic', () => {
  const { $ } = pageAt(CLINIC, '/clinics/fable-hill/');

  test('has its number beside each call to the team, and never beside an emergency', () => {
    const cards = $('.help-card').toArray();
    assert.ok(cards.length >= 2);
    for (const card of cards) {
      const isEmergency = card.attribs['data-level'] === 'emergency';
      const numbers = $(card).find('a[href="tel:01632960123"]').length;
      assert.equal(numbers, isEmergency ? 0 : 1, card.attribs['data-level']);
    }
  });

  test('says that it did not write the pages, lists them, and leads to its pack', () => {
    const text = normal($('main').text());
    assert.match(text, /It did not write these pages/);
    assert.match(text, /Each page says whether a clinician has reviewed it/);
    assert.doesNotMatch(text, /No clinician has reviewed them/);
    assert.equal($('main a[href="/guides/warm-cave/"]').length, 1);
    assert.equal($('main a[href="/exercises/tail-swing/"]').length, 1);
    assert.equal(
      $('.button-link').attr('href'),
      '/for-clinics/pack/#s=card&g=dragon-ache,warm-cave&e=tail-swing&c=fable-hill',
    );
    const { $: intro } = pageAt(CLINIC, '/for-clinics/');
    assert.equal(intro('a[href="/clinics/fable-hill/"]').length, 1);
  });

  test('has a page only on the site whose content registers it', () => {
    for (const site of [REAL, CLINIC]) {
      const shown = pagesOf(site).flatMap(
        ({ path }) => /^\/clinics\/([^/]+)\//.exec(path)?.[1] ?? [],
      );
      assert.deepEqual(shown.sort(), [...libraryBehind(site).clinics.keys()].sort());
    }
    assert.ok(pagesOf(REAL).every(({ html }) => !html.includes('fable-hill')));
  });
});

const isSvg = (name: string) => name.endsWith('.svg');

/** What a picture of the code at 150 dots an inch says to jsQR, which is not our encoder. */
async function decoded(file: string): Promise<string | undefined> {
  const { data, info } = await sharp(file, { density: 150 })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}
