import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { load } from 'cheerio';
import { checkContent } from '../../src/checks/check.ts';
import { pagesOf as addressesOf } from '../../src/checks/ledger.ts';
import { addresses } from '../../src/domain/addresses.ts';
import { guideDocumentSchema, indexDocumentSchema } from '../../src/schema/api.ts';
import { CLINIC as CLINIC_CONTENT, TODAY } from '../content/overlay.ts';
import { real } from '../content/real.ts';
import {
  graphOf,
  CLINIC,
  OVERDUE,
  pagesOf,
  REAL,
  shortAddressesOf,
  STRICT,
  visibleText,
  type Page,
} from './site.ts';

const clinicTree = checkContent(CLINIC_CONTENT, TODAY).tree;

for (const [site, tree] of [
  [REAL, real.tree],
  [CLINIC, clinicTree],
  [STRICT, clinicTree],
  [OVERDUE, clinicTree],
] as const) {
  describe(`what the ledger promises of ${site}`, () => {
    const pages = pagesOf(site);
    const promised = addressesOf(tree);

    test('is every page that was built, and nothing else', () => {
      const all = [...pages, ...shortAddressesOf(site)];
      const built = all.map(({ path }) => path).filter((path) => path !== '/404.html');
      const others = [...promised.keys()].filter((path) => !path.endsWith('/'));
      for (const path of others) assert.ok(existsSync(join(site, path)), path);
      assert.deepEqual([...promised.keys()].sort(), [...built, ...others].sort());
    });

    test('is every anchor on its page, once', () => {
      let count = 0;
      for (const { path, $ } of pages) {
        for (const anchor of promised.get(path) ?? []) {
          assert.equal($(`[id="${anchor}"]`).length, 1, `${path}#${anchor}`);
          count += 1;
        }
      }
      assert.ok(count > 50);
    });

    test('is every heading that an author wrote', () => {
      for (const { path, $ } of pages.filter(({ path: it }) => /^\/(guides|about)\/./.test(it))) {
        for (const heading of $('.body > .prose').find('> h2, > h3').toArray()) {
          const { id = '' } = heading.attribs;
          assert.ok(promised.get(path)?.includes(id), `${path}#${id}`);
        }
      }
    });
  });
}

test('an old word of the glossary still leads to the one that took its place', () => {
  const page = at(pagesOf(CLINIC), '/glossary/');
  assert.equal(page.$('#wing #flipper').length, 1);
});

describe('a site that shows only what is signed', () => {
  const strict = pagesOf(STRICT);
  const overdue = pagesOf(OVERDUE);
  const heldBack = [
    ['/guides/warm-cave/', strict, 'No clinician has signed this one yet.'],
    ['/guides/when-to-call/', strict, 'No clinician has signed this one yet.'],
    ['/guides/dragon-ache/', overdue, 'The review of this one ended on January 10, 2028.'],
  ] as const;

  for (const [path, pages, why] of heldBack) {
    test(`holds ${path} back and says why`, () => {
      const page = at(pages, path);
      const text = visibleText(page);
      assert.ok(text.includes(`This guide is not shown at the moment`), path);
      assert.ok(text.includes(why), why);
      assert.equal(page.$('.checklist, .questions, .answer, .in-short, .sources').length, 0);
      assert.ok(page.$('.help-card, .every-sign').length > 0, 'when to get help stays');
      assert.ok(page.$('.call').length > 0);
    });

    test(`keeps ${path} out of every map`, () => {
      const site = pages === strict ? STRICT : OVERDUE;
      const page = at(pages, path);
      assert.equal(page.$('meta[name=robots]').attr('content'), 'noindex');
      assert.equal(page.$('link[rel=canonical]').length, 0);
      assert.equal(page.$('[data-pagefind-body]').length, 0);
      const sitemap = readFileSync(join(site, 'sitemap-0.xml'), 'utf8');
      assert.ok(!sitemap.includes(`${path}<`));
      assert.ok(sitemap.includes('/check/'));
      const types = graphOf(page).map((thing) => thing['@type']);
      assert.deepEqual(types, ['BreadcrumbList', 'Organization']);
    });
  }

  test('holds back its other forms too, which keep their signs', () => {
    for (const file of [
      'embed/warm-cave/index.html',
      'guides/warm-cave.md',
      'api/v1/guides/warm-cave.json',
    ]) {
      const [whole = '', kept = ''] = [CLINIC, STRICT].map((site) =>
        readFileSync(join(site, file), 'utf8'),
      );
      assert.match(kept, /No clinician has signed this one yet/, file);
      const { faqs, checklist } = guide('warm-cave');
      for (const words of [faqs[0]?.question ?? '', checklist[0]?.slice(0, 12) ?? '']) {
        assert.ok(words !== '' && whole.includes(words), `${file}: ${words}`);
        assert.ok(!kept.includes(words), `${file}: ${words}`);
      }
      assert.match(kept, /Call|call/, file);
      assert.ok(kept.length > whole.length / 4, 'its signs stay');
    }
  });

  test('says in its data which guides it holds back, and offers no sheet of them', () => {
    const file = readFileSync(join(STRICT, addresses.api), 'utf8');
    const index = indexDocumentSchema.parse(JSON.parse(file));
    assert.deepEqual(index.guides.map(({ id, heldBack }) => [id, heldBack]).sort(), [
      ['dragon-ache', false],
      ['warm-cave', true],
      ['when-to-call', true],
    ]);
    for (const { id, heldBack } of index.guides) {
      const document = guideDocumentSchema.parse(
        JSON.parse(readFileSync(join(STRICT, addresses.apiGuide(id)), 'utf8')),
      );
      assert.equal(document.heldBack, heldBack, id);
      assert.equal(document.sections.length === 0, heldBack, id);
      assert.ok(document.dangerSigns.length > 0, id);
      const view = load(readFileSync(join(STRICT, addresses.embed(id), 'index.html'), 'utf8'));
      assert.equal(view('main').text().includes(document.edition.text), !heldBack, id);
      assert.ok(existsSync(join(STRICT, addresses.oEmbed(id))), id);
    }
    const sheets = at(strict, addresses.handouts).$('.handouts li');
    assert.deepEqual(
      sheets.toArray().map(({ attribs }) => attribs.id),
      ['card-when-to-call', 'exercises', 'dragon-ache'],
    );
  });

  test('shows a guide in full while its review holds', () => {
    const page = at(strict, '/guides/dragon-ache/');
    assert.equal(page.$('.checklist').length, 1);
    assert.equal(page.$('meta[name=robots]').length, 0);
    assert.ok(readFileSync(join(STRICT, 'sitemap-0.xml'), 'utf8').includes('/guides/dragon-ache/'));
  });
});

describe('a page says until when its review holds, and what to do then', () => {
  const words =
    'This review holds until January 10, 2028. After that day, ask your own team whether this page still holds.';
  test('in the same words before that day and after it, so that paper stays true', () => {
    for (const site of [CLINIC, STRICT, OVERDUE]) {
      const page = at(pagesOf(site), '/guides/dragon-ache/');
      assert.ok(visibleText(page).includes(words), site);
    }
  });
  test('at its head too, and not on pages that nobody signed', () => {
    const head = (path: string) => at(pagesOf(CLINIC), path).$('.facts').text();
    assert.match(
      head('/guides/dragon-ache/'),
      /Checked by a clinician. Holds until January 10, 2028/,
    );
    assert.match(head('/guides/warm-cave/'), /No clinician has reviewed this page yet/);
  });
});

function guide(id: string) {
  const found = clinicTree.all('articles').find((it) => it.id === id);
  assert.ok(found);
  return found.data;
}

function at(pages: readonly Page[], path: string): Page {
  const page = pages.find((it) => it.path === path);
  assert.ok(page, path);
  return page;
}
