/** Steps between a word on one page and a word on all pages, each one letter long. */
const STEPS = 5;

/** The most words kept: the commonest of them. */
export const MOST_VOCABULARY = 8000;

/** A vocabulary in few bytes: each word as the letters it shares with the one before, and the rest. */
export interface CodedVocabulary {
  words: string;
  frequencies: string;
}

/**
 * Codes words and on how many of `pages` pages each stands. Words are sorted, so that a word such
 * as "swelling" after "swell" is "5ing".
 */
export function codeVocabulary(
  counts: ReadonlyMap<string, number>,
  pages: number,
): CodedVocabulary {
  const kept = [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, MOST_VOCABULARY)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  let before = '';
  const words = kept.map(([word]) => {
    const shared = Math.min(sharedStart(before, word), 35);
    before = word;
    return shared.toString(36) + word.slice(shared);
  });
  const frequencies = kept.map(([, count]) => Math.round(STEPS * commonness(count, pages)));
  return { words: words.join(' '), frequencies: frequencies.join('') };
}

/** The words again, with how common each is: 0 on one page, 1 on all. */
export function decodeVocabulary({ words, frequencies }: CodedVocabulary): Map<string, number> {
  let before = '';
  return new Map(
    (words === '' ? [] : words.split(' ')).map((coded, index) => {
      before = before.slice(0, parseInt(coded.charAt(0), 36)) + coded.slice(1);
      return [before, Number(frequencies.charAt(index)) / STEPS];
    }),
  );
}

const commonness = (count: number, pages: number): number =>
  pages <= 1 ? 0 : Math.log(Math.max(1, count)) / Math.log(pages);

/** On how many of `pages` pages a word of this commonness stands, about. */
export const countOf = (common: number, pages: number): number => pages ** common;

function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
