import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { compressFiles } from '../../src/cli/build/compress.ts';
import { searchData } from '../../src/cli/build/search-data.ts';
import { readFragments, type Fragment } from '../../src/cli/build/search-fragments.ts';
import { addresses } from '../../src/domain/addresses.ts';
import type { Library } from '../../src/domain/library.ts';
import { randomFrom } from '../search/queries.ts';

const SEED = 20261122;
const SENTENCES = 14;
const SYLLABLES = 'ba ce di fo gu la me ni po ru sa te vi zo'.split(' ');

/**
 * Makes a site of so many pages to search: sentences of the real pages in other orders, and a few
 * made-up words on each, so that the vocabulary grows as that of a real library would.
 * @param site the built site whose search page and scripts are used
 * @param folder where it is made
 */
export async function makeCorpus(
  site: string,
  folder: string,
  pages: number,
  library: Library,
): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'search'), { recursive: true });
  for (const name of ['assets', '_headers', '_redirects', '404.html', 'favicon.svg']) {
    cpSync(join(site, name), join(folder, name), { recursive: true });
  }
  await indexMadeUpPages(readFragments(site), folder, pages);
  const data = join(folder, addresses.searchData);
  mkdirSync(dirname(data), { recursive: true });
  const made = await searchData(readFragments(folder), library);
  writeFileSync(data, JSON.stringify(made.data));
  writeFileSync(join(folder, addresses.noticeWords), JSON.stringify(made.words));
  const html = readFileSync(join(site, 'search/index.html'));
  writeFileSync(join(folder, 'search/index.html'), html);
  await compressFiles(folder);
}

async function indexMadeUpPages(real: readonly Fragment[], folder: string, pages: number) {
  const random = randomFrom(SEED);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const word = () => Array.from({ length: 3 }, () => pick(SYLLABLES)).join('');
  const sentences = real.flatMap(({ content }) => content.split(/(?<=[.?!])\s+/));
  const titles = real.map(({ meta }) => meta.title ?? '');
  const { index } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error('Pagefind did not start.');
  for (let page = 0; page < pages; page += 1) {
    const text = Array.from({ length: SENTENCES }, () => `<p>${escaped(pick(sentences))}</p>`);
    const title = `${pick(titles)}, ${word()} ${page}`;
    await index.addHTMLFile({
      url: `/pages/${page}/`,
      content: `<html><body><article data-pagefind-body><h1 data-pagefind-meta="title">${escaped(title)}</h1>
        <h2 id="a">${escaped(pick(sentences).slice(0, 50))}</h2>${text.join('')}<p>${word()} ${word()}</p>
        <span data-pagefind-meta="topic">${pick(['One', 'Two', 'Three'])}</span></article></body></html>`,
    });
  }
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
