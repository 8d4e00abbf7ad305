import type { Variant } from './lexicon.ts';
import type { Weighed } from './ranking.ts';

/** One question to Pagefind: a wording of a concept. */
export interface TextSearch {
  concept: number;
  weight: number;
  words: string;
}

/** From this many pages on, a query is cut down further: each word costs a file. */
const LARGE = 500;
const MOST = { concepts: 4, variants: 3 };
const MOST_OF_LARGE = { concepts: 3, variants: 2 };
/** A word on more of the pages than this tells nothing, and its file is the largest. */
const TOO_COMMON = 0.3;

/**
 * What to ask of the full text: the rarest concepts in a few wordings each, a large site for fewer,
 * without words that stand on a third of the pages, unless there is nothing else.
 * @param shareOf the share of pages a word stands on, from 0 to 1; 0 when the site does not have it
 */
export function planTextSearches(
  concepts: readonly Weighed[],
  pageCount: number,
  shareOf: (word: string) => number,
): TextSearch[] {
  const most = pageCount > LARGE ? MOST_OF_LARGE : MOST;
  const isRare = ({ words }: Variant) => words.some((word) => shareOf(word) <= TOO_COMMON);
  const indexed = concepts.map((weighed, index) => ({ ...weighed, index }));
  const topics = indexed.filter(({ concept }) => !concept.isContext);
  const rare = topics.filter(({ concept }) => concept.variants.some(isRare));
  const asked = rare[0] ? rare : topics[0] ? topics : indexed;
  const rarest = [...asked].sort((a, b) => b.weight - a.weight).slice(0, most.concepts);
  return rarest.flatMap(({ concept, index }) =>
    concept.variants
      // Pagefind leaves out words it does not have, so a phrase would match by its rest.
      .filter(({ words }) => words.every((word) => shareOf(word) > 0))
      .slice(0, most.variants)
      .map(({ words, weight }) => ({ concept: index, weight, words: words.join(' ') })),
  );
}
