import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addresses } from '../../domain/addresses.ts';
import type { Library } from '../../domain/library.ts';
import type { NoticeWords, SearchData } from '../../domain/search/data.ts';
import { bloomHas } from '../../domain/search/bloom.ts';
import { dangerData } from '../../domain/search/danger-data.ts';
import { wordData } from '../../domain/search/danger-word-data.ts';
import { dictionaryOf, rooter } from '../../domain/search/engine.ts';
import { lexiconData, withoutForms } from '../../domain/search/lexicon-data.ts';
import { Lexicon } from '../../domain/search/lexicon.ts';
import { codeVocabulary, decodeVocabulary } from '../../domain/search/vocabulary.ts';
import { wordsIn } from '../../domain/search/words.ts';
import { readFragments, type Fragment } from './search-fragments.ts';
import { guardFor } from './search-guard.ts';
import { smallIndex } from './search-pages.ts';

/**
 * Writes what search needs before the full text is asked, as one file, and beside it the words of the
 * notices.
 * @param site the built site, with Pagefind's index in it
 * @throws when the lexicon names a page that the site does not have
 */
export async function writeSearchData(site: string, library: Library): Promise<void> {
  const fragments = readFragments(site);
  const lost = library.synonyms.pageNames.filter(
    ({ page }) => !fragments.some(({ url }) => url === page),
  );
  if (lost.length > 0) {
    throw new Error(
      `search/synonyms.yaml names pages that are not there: ${lost.map((it) => it.page).join(', ')}`,
    );
  }
  const { data, words } = await searchData(fragments, library);
  writeData(site, addresses.searchData, data);
  writeData(site, addresses.noticeWords, words);
}

function writeData(site: string, address: string, data: SearchData | NoticeWords): void {
  const file = join(site, address);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(data));
}

/** What the two files hold, from the indexed pages and the editors' files. */
export async function searchData(
  fragments: readonly Fragment[],
  library: Library,
): Promise<{ data: SearchData; words: NoticeWords }> {
  const lexicon = lexiconData(library.synonyms);
  const coded = codeVocabulary(pagesByRoot(fragments, lexicon), fragments.length);
  const danger = wordData(library.dangerWords);
  const words = dictionaryOf({ ...lexicon, danger }, decodeVocabulary(coded));
  const guard = await guardFor(words);
  const root = rooter(lexicon, (word) => words.has(word) || bloomHas(guard, word));
  const index = smallIndex(fragments, library, new Lexicon(lexicon, root));
  const notices = dangerData(library, index.pages);
  return {
    data: {
      pageCount: fragments.length,
      ...index,
      vocabulary: coded.words,
      frequencies: coded.frequencies,
      ...withoutForms(lexicon, root),
      ...notices.data,
      guard: Buffer.from(guard).toString('base64'),
    },
    words: notices.words,
  };
}

/** The same by root, where the site has the root itself: "walks" and "walking" count as "walk". */
function pagesByRoot(
  fragments: readonly Fragment[],
  lexicon: Pick<SearchData, 'ownWords' | 'stopWords'>,
): Map<string, number> {
  const counts = pagesByWord(fragments);
  const root = rooter(lexicon, (word) => counts.has(word));
  const folded = new Map<string, number>();
  for (const [word, count] of counts) {
    folded.set(root(word), Math.max(folded.get(root(word)) ?? 0, count));
  }
  return folded;
}

/**
 * On how many pages each word stands. Words of the pages about the site alone are left out: few ask
 * for them, and slips would be corrected to them.
 */
function pagesByWord(fragments: readonly Fragment[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { content, meta } of fragments.filter((it) => !it.url.startsWith(addresses.about))) {
    const own = Object.entries(meta).filter(([name]) => name !== 'topic');
    const text = `${content} ${own.map(([, text]) => text).join(' ')}`;
    for (const word of new Set(wordsIn(text, Infinity))) {
      if (/^[a-z]/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}
