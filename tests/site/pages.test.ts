import assert from 'node:assert/strict';
import { today } from '../../src/today.ts';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, test } from 'node:test';
import { load } from 'cheerio';
import { parseHeadersFile, headersFor } from '../../src/domain/headers.ts';
import { styleBlocks } from '../../src/cli/build/headers.ts';
import { indexedPages } from '../../src/cli/build/search-index.ts';
import { htmlProblems } from './html.ts';
import { isReviewed, libraryBehind } from './libraries.ts';
import { CLINIC, isGuide, pagesOf, REAL, type Page } from './site.ts';

for (const site of [REAL, CLINIC]) {
  const pages = pagesOf(site);
  const inIndex = pages.filter(({ path }) => path !== '/404.html');
  const { address } = libraryBehind(site).site;

  describe(`every page of ${site}`, () => {
    test('is valid HTML', async () => {
      for (const { file, html } of pages) {
        assert.deepEqual(await htmlProblems(html, file), []);
      }
    });

    test('has one h1, and no heading skips a level', () => {
      for (const { $, path } of pages) {
        assert.equal($('h1').length, 1, path);
        const levels = $('h1, h2, h3, h4')
          .toArray()
          .map(({ tagName }) => Number(tagName.slice(1)));
        for (const [index, level] of levels.entries()) {
          assert.ok(
            level - (levels[index - 1] ?? 0) <= 1,
            `${path}: h${level} after a higher heading`,
          );
        }
      }
    });

    test('has a title and a description that no other page has', () => {
      const titles = pages.map(({ $ }) => $('title').text());
      const descriptions = pages.map(({ $ }) => $('meta[name=description]').attr('content') ?? '');
      assert.equal(new Set(titles).size, pages.length);
      assert.equal(new Set(descriptions).size, pages.length);
      assert.ok(descriptions.every((text) => text.length >= 50 && text.length <= 160));
    });

    test('has its own address as canonical, a language, a skip link and an icon', () => {
      for (const { $, path } of inIndex) {
        assert.equal($('link[rel=canonical]').attr('href'), `${address}${path}`, path);
        assert.equal($('html').attr('lang'), 'en');
        assert.equal($('body > a').first().attr('href'), '#main', path);
        assert.equal($('main#main').length, 1, path);
        assert.equal($('link[rel=icon]').length, 1);
      }
    });

    test('has Open Graph data with a picture that was built', () => {
      for (const { $, path } of inIndex) {
        const image = $('meta[property="og:image"]').attr('content') ?? '';
        const file = join(site, new URL(image).pathname);
        assert.ok(existsSync(file), `${path}: ${image}`);
        assert.ok(readFileSync(file).length <= 60_000, `${image} is over 60 kB`);
        assert.equal($('meta[property="og:url"]').attr('content'), `${address}${path}`);
      }
    });

    test('shows the way from the home page', () => {
      for (const { $, path } of inIndex.filter(({ path: it }) => it !== '/')) {
        assert.equal($('.breadcrumb a').first().attr('href'), '/', path);
      }
    });

    test('has no script but our own files and data, no inline style, no event attribute', () => {
      for (const { $, path } of pages) {
        for (const script of $('script').toArray()) {
          const { src, type } = script.attribs;
          const isData = type === 'application/json' || type === 'application/ld+json';
          assert.ok(
            isData || src?.startsWith('/assets/'),
            `${path}: ${$.html(script).slice(0, 80)}`,
          );
        }
        assert.equal($('[style]').length, 0, path);
        const events = $('*')
          .toArray()
          .flatMap((node) => ('attribs' in node ? Object.keys(node.attribs) : []))
          .filter((name) => name.startsWith('on'));
        assert.deepEqual(events, [], path);
      }
    });

    test('asks nothing of any other host', () => {
      const loading =
        'script[src], img[src], link[rel=stylesheet], link[rel=preload], iframe, video, audio, source, object, embed';
      for (const { $, path } of pages) {
        for (const node of $(loading).toArray()) {
          const url = node.attribs.src ?? node.attribs.href ?? '';
          assert.ok(url.startsWith('/') && !url.startsWith('//'), `${path}: ${url}`);
        }
      }
    });

    test('has links and anchors that lead somewhere', () => {
      const byPath = new Map(pages.map((page) => [page.path, page]));
      const dead = pages.flatMap(({ $, path }) =>
        $('a[href]')
          .toArray()
          .map((link) => link.attribs.href ?? '')
          .filter((href) => /^[/#]/.test(href))
          .filter((href) => !leads(href, path, byPath, site))
          .map((href) => `${path} -> ${href}`),
      );
      assert.deepEqual(dead, []);
    });

    test('has ids that are there once', () => {
      for (const { $, path } of pages) {
        const ids = $('[id]')
          .toArray()
          .map((node) => node.attribs.id);
        assert.equal(new Set(ids).size, ids.length, path);
      }
    });

    test('lies beside its compressed copies, which hold the same', () => {
      for (const { file, html } of pages) {
        const path = join(site, file);
        assert.equal(brotliDecompressSync(readFileSync(`${path}.br`)).toString(), html);
        assert.equal(gunzipSync(readFileSync(`${path}.gz`)).toString(), html);
      }
    });

    test('says that no clinician has reviewed it, unless one has', () => {
      for (const { $, path } of pages.filter(isGuide)) {
        const about = $('#about-this-page').parent().text();
        assert.equal(
          about.includes('No clinician has reviewed this page'),
          !isReviewed(site, path),
          path,
        );
        assert.equal(about.includes('Reviewed by'), isReviewed(site, path), path);
      }
    });
  });

  describe(`the lists of ${site}`, () => {
    test('the sitemap has every page and nothing else, with true dates', () => {
      const $ = load(readFileSync(join(site, 'sitemap-0.xml'), 'utf8'), { xml: true });
      const paths = $('loc')
        .toArray()
        .map((node) => new URL($(node).text()).pathname);
      assert.deepEqual(paths.sort(), inIndex.map(({ path }) => path).sort());
      const dates = $('lastmod')
        .toArray()
        .map((node) => $(node).text().slice(0, 10));
      const newest = site === REAL ? today() : '2026-01-05';
      assert.ok(dates.length > 0 && dates.every((date) => date <= newest), dates.join());
    });

    test('robots.txt names the sitemap', () => {
      const text = readFileSync(join(site, 'robots.txt'), 'utf8');
      assert.match(text, new RegExp(`^Sitemap: ${address}/sitemap-index.xml$`, 'm'));
    });

    test('the search index has every page that is marked for it', () => {
      const marked = pages.filter(({ $ }) => $('[data-pagefind-body]').length > 0);
      assert.equal(indexedPages(join(site, 'pagefind')), marked.length);
      const guides = inIndex.filter(({ path }) => /^\/guides\/./.test(path));
      assert.ok(guides.every((page) => marked.includes(page)));
    });

    test('the A to Z links every guide, exercise, flow and page about the site', () => {
      const aToZ = pages.find(({ path }) => path === '/a-z/');
      assert.ok(aToZ);
      const linked = new Set(
        aToZ
          .$('main a')
          .toArray()
          .map((node) => node.attribs.href),
      );
      const wanted = inIndex
        .map(({ path }) => path)
        .filter((path) => /^\/(guides|exercises|check|about)\/./.test(path) || path === '/about/');
      assert.deepEqual(
        wanted.filter((path) => !linked.has(path)),
        [],
      );
    });

    test('the feed is well-formed and has an entry for each change', () => {
      const $ = load(readFileSync(join(site, 'feed.xml'), 'utf8'), { xml: true });
      assert.ok($('feed > entry').length >= 3);
      assert.equal(
        new Set(
          $('entry > id')
            .toArray()
            .map((node) => $(node).text()),
        ).size,
        $('entry').length,
      );
    });

    test('the headers file carries the hash of every inline style block', () => {
      const rules = parseHeadersFile(readFileSync(join(site, '_headers'), 'utf8'));
      for (const { path, html } of pages) {
        const policy = headersFor(rules, path).find(([name]) => name === 'Content-Security-Policy');
        const blocks = styleBlocks(html);
        assert.ok(blocks.length > 0, path);
        for (const css of blocks) {
          const hash = createHash('sha256').update(css).digest('base64');
          assert.ok(policy?.[1].includes(`'sha256-${hash}'`), path);
        }
      }
    });
  });
}

function leads(href: string, from: string, pages: Map<string, Page>, site: string): boolean {
  const url = new URL(href, `https://x${from}`);
  const page = pages.get(url.pathname);
  if (!page) return existsSync(join(site, url.pathname));
  // A fragment with "=" in it is for a script: a search, the picks of a pack.
  if (url.hash === '' || url.hash.includes('=')) return true;
  return page.$(`[id="${decodeURIComponent(url.hash.slice(1))}"]`).length === 1;
}
