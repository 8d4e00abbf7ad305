import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { indexPages } from '../../src/cli/build/search-index.ts';
import { scriptFiles } from '../../src/cli/build/scripts.ts';
import { addresses } from '../../src/domain/addresses.ts';
import { headingLink } from '../../src/domain/search/anchors.ts';
import type { SearchData } from '../../src/domain/search/data.ts';
import { SearchEngine } from '../../src/domain/search/engine.ts';
import { library } from '../content/real.ts';
import { CLINIC, pagesOf, REAL } from './site.ts';

const KILOBYTE = 1024;

const file = join(REAL, addresses.searchData);
const data = JSON.parse(readFileSync(file, 'utf8')) as SearchData;
const engine = new SearchEngine(data);
const gzipped = (path: string) => gzipSync(readFileSync(path), { level: 9 }).length;

describe('what search loads', () => {
  test('every page knows the file by one address, whatever is in it', () => {
    for (const site of [REAL, CLINIC]) {
      assert.ok(existsSync(join(site, addresses.searchData)), site);
      for (const { $, path } of pagesOf(site)) {
        for (const node of $('[data-index]').toArray()) {
          assert.equal(node.attribs['data-index'], addresses.searchData, path);
        }
        assert.ok($('[data-index]').length > 0, path);
      }
    }
  });

  test('at most 60 kB of data before the full text is asked, and 1 kB more a guide', (t) => {
    const most = Math.min(60, 14 + library.articles.size) * KILOBYTE;
    t.diagnostic(`${gzipped(file)} bytes in gzip, of at most ${most}`);
    assert.ok(gzipped(file) <= most, `${gzipped(file)}`);
  });

  test('at most 9.5 kB of code on the search page, and in the box', (t) => {
    const scripts = readdirSync(join(REAL, 'assets')).filter((name) => name.endsWith('.js'));
    const guide = new Set(scriptFiles(REAL, readFileSync(join(REAL, 'guides/index.html'), 'utf8')));
    const withImports = (name: string): string[] =>
      scriptFiles(REAL, `<script src="/assets/${name}"></script>`).filter((it) => !guide.has(it));
    for (const start of ['search.astro', 'search-box']) {
      const name = scripts.find((it) => it.startsWith(start));
      assert.ok(name, start);
      const code = withImports(name).map((it) => readFileSync(join(REAL, it)));
      const bytes = gzipSync(Buffer.concat(code), { level: 9 }).length;
      t.diagnostic(`${start}: ${code.length} files, ${bytes} bytes in gzip`);
      assert.ok(code.length >= 2 && bytes <= 9.5 * KILOBYTE, `${start}: ${bytes}`);
    }
  });

  test('the words of a notice and its view are 10 kB at most', (t) => {
    const view = readdirSync(join(REAL, 'assets')).find((it) => /^danger-notice.*\.js$/.test(it));
    const files = [join(REAL, addresses.noticeWords), join(REAL, 'assets', view ?? '')];
    const bytes = files.map(gzipped);
    t.diagnostic(`words and view: ${bytes.join(' + ')} bytes in gzip`);
    assert.ok(bytes.reduce((sum, it) => sum + it, 0) <= 10 * KILOBYTE);
  });

  test('every searchable page is in the small index, under the name Pagefind gives it', () => {
    const marked = pagesOf(REAL).filter(({ $ }) => $('[data-pagefind-body]').length > 0);
    assert.deepEqual(
      data.pages.map(({ url }) => url).sort(),
      marked.map(({ path }) => path).sort(),
    );
    const fragments = new Set(readdirSync(join(REAL, 'pagefind/fragment')));
    assert.ok(data.pages.every(({ id }) => fragments.has(`${id}.pf_fragment`)));
  });

  test('the same pages give the same index, byte for byte', async (t) => {
    const folder = '.build/index-twice';
    t.after(() => {
      rmSync(folder, { recursive: true, force: true });
    });
    const runs: string[][] = [];
    for (const run of ['first', 'second', 'third']) {
      const site = join(folder, run);
      for (const name of ['guides', 'exercises', 'check']) {
        cpSync(join(REAL, name), join(site, name), { recursive: true });
      }
      await indexPages(site);
      const files = readdirSync(join(site, 'pagefind'), { recursive: true, withFileTypes: true });
      const hashOf = (path: string) =>
        createHash('sha256').update(readFileSync(path)).digest('hex');
      runs.push(
        files
          .filter((it) => it.isFile())
          .map((it) => `${it.name} ${hashOf(join(it.parentPath, it.name))}`)
          .sort(),
      );
    }
    const [first = [], ...others] = runs;
    assert.ok(first.length > 50);
    for (const other of others) assert.deepEqual(other, first);
  });

  test('a heading in it leads to an anchor that is there', () => {
    const ids = new Map(
      pagesOf(REAL).map(({ path, $ }) => [
        path,
        new Set(
          $('[id]')
            .toArray()
            .map((it) => it.attribs.id),
        ),
      ]),
    );
    for (const { url, headings } of data.pages) {
      for (const heading of headings) {
        const { href } = headingLink(url, heading);
        assert.ok(ids.get(url)?.has(href.split('#')[1]), href);
      }
    }
  });
});

describe('spelling, with the words of the site', () => {
  for (const word of [
    'massage',
    'can',
    'scared',
    'dressing',
    'stars',
    'thickness',
    'journalist',
    'explosion',
    'wallpaper',
    'hospitality',
    'weather',
    'kitchen',
    'neighbor',
    'Tuesday',
    'grandson',
  ]) {
    test(`"${word}" is left as it is`, () => {
      assert.deepEqual(engine.ask(`${word} and knee swelling`).query.corrections, []);
    });
  }
});
