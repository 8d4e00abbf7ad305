import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { headersFor, parseHeadersFile } from '../../src/domain/headers.ts';
import { htmlProblems } from './html.ts';
import { isReviewed } from './libraries.ts';
import { CLINIC, embedsOf, normal, pagesOf, REAL, type Page } from './site.ts';

for (const site of [REAL, CLINIC]) {
  const guides = new Map(
    pagesOf(site)
      .filter(({ path }) => /^\/guides\/./.test(path))
      .map((page) => [page.path.replace('/guides/', '/embed/'), page]),
  );
  const views = embedsOf(site);
  const guideOf = ({ path }: Page): Page => {
    const guide = guides.get(path);
    assert.ok(guide, path);
    return guide;
  };

  describe(`the embedded views of ${site}`, () => {
    test('are there for every guide, and are valid HTML', async () => {
      assert.deepEqual(views.map(({ path }) => path).sort(), [...guides.keys()].sort());
      for (const { file, html } of views) assert.deepEqual(await htmlProblems(html, file), []);
    });

    test('have no script, no data and no event attribute', () => {
      for (const { $, path } of views) {
        assert.equal($('script, noscript, iframe, object').length, 0, path);
        const attributes = $('*')
          .toArray()
          .flatMap((node) => ('attribs' in node ? Object.keys(node.attribs) : []));
        assert.deepEqual(
          attributes.filter((name) => name.startsWith('on') || name === 'style'),
          [],
          path,
        );
      }
    });

    test('may be framed by anyone; no other page may', () => {
      const rules = parseHeadersFile(readFileSync(join(site, '_headers'), 'utf8'));
      const policyOf = (path: string) =>
        new Map(headersFor(rules, path)).get('Content-Security-Policy') ?? '';
      for (const { path } of views) assert.match(policyOf(path), /frame-ancestors \*;/, path);
      for (const { path } of pagesOf(site)) {
        assert.match(policyOf(path), /frame-ancestors 'none';/, path);
      }
    });

    test('are kept out of search engines, the sitemap and the search, and name the guide', () => {
      const sitemap = readFileSync(join(site, 'sitemap-0.xml'), 'utf8');
      assert.doesNotMatch(sitemap, /\/embed\//);
      for (const view of views) {
        const { $, path } = view;
        assert.equal($('meta[name=robots]').attr('content'), 'noindex', path);
        assert.equal($('[data-pagefind-body]').length, 0, path);
        const canonical = guideOf(view).$('link[rel=canonical]').attr('href');
        assert.equal($('link[rel=canonical]').attr('href'), canonical, path);
      }
    });

    test('open every way out in a window of its own; the rest leads to a place in the view', () => {
      for (const { $, path } of views) {
        for (const link of $('a[href]').toArray()) {
          const { href = '', target, rel = '' } = link.attribs;
          if (href.startsWith('#')) {
            assert.equal($(`[id="${href.slice(1)}"]`).length, 1, `${path} ${href}`);
            continue;
          }
          if (/^(?:tel|sms):/.test(href)) continue;
          assert.match(href, /^https?:\/\//, path);
          assert.equal(target, '_blank', `${path} ${href}`);
          assert.match(rel, /noopener/, `${path} ${href}`);
          const { origin, pathname } = new URL(href);
          const own = new URL($('link[rel=canonical]').attr('href') ?? '').origin;
          if (origin === own) assert.ok(existsSync(join(site, pathname)), `${path} ${href}`);
        }
      }
    });

    test('say the words of the guide, its edition and its review state', () => {
      for (const view of views) {
        const { $, path } = view;
        const guide = guideOf(view).$;
        assert.equal($('h1').text(), guide('h1').text(), path);
        for (const part of ['.answer', '.in-short', '.checklist ul', '.questions', '.uncertain']) {
          assert.equal(normal($(part).text()), normal(guide(part).text()), `${path} ${part}`);
        }
        const body = (page: Page['$']) => normal(page('.prose').first().text());
        assert.ok(body($).length > 500 && path.length > 0);
        const edition = guide('.facts-list a[href="/editions/"]').text();
        assert.match(edition, /^\d{4}-\d\d-\d\d [0-9a-f]{8}$/);
        assert.ok($('.embedded').text().includes(edition), path);
        const notice = isReviewed(site, path)
          ? 'Reviewed by'
          : 'No clinician has reviewed this page';
        assert.ok(normal($('.embedded > p').first().text()).includes(notice), path);
      }
    });

    test('show the danger signs that the guide shows, each with what to do', () => {
      for (const view of views) {
        const { $, path } = view;
        const shown = $('.embedded > section .help-card li').toArray();
        assert.ok(shown.length > 0, path);
        const own = guideOf(view);
        const listed = normal(own.$('.get-help, .every-sign').text());
        for (const item of shown) {
          const statement = normal($(item).contents().first().text());
          assert.ok(listed.includes(statement), `${path}: ${statement}`);
          assert.ok($(item).find('strong').text().length > 0, path);
        }
      }
    });
  });
}
