/** What is read of a query: more would only be slow, and nobody types it by hand. */
const MOST_LETTERS = 400;
const MOST_WORDS = 32;

/**
 * The words of a text in one spelling: lower case, no accents, no apostrophes, letters and digits
 * only. Emoji, markup signs and scripts that the site does not use leave no word behind.
 */
export function wordsIn(text: string, most = MOST_WORDS): string[] {
  const plain = text
    .slice(0, most * (MOST_LETTERS / MOST_WORDS))
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\p{M}'’‘`´]/gu, '');
  return (plain.match(/[a-z]+|\d+/g) ?? []).slice(0, most);
}

/** A phrase in the same spelling, as one key. */
export const keyOf = (text: string): string => wordsIn(text).join(' ');
