/** What is read of a query: as much as its field takes, and all of that. */
const MOST_LETTERS = 400;

/**
 * The words of a text in one spelling: lower case, no accents, no apostrophes, letters, numbers
 * and degrees only. "38,5" and "38°5" are 38.5, "1,000" is 1000, "8/10" is 8 out of 10. Emoji, markup signs and
 * scripts that the site does not use leave no word behind.
 * @param most how many letters are read
 */
export function wordsIn(text: string, most = MOST_LETTERS): string[] {
  const plain = text
    .slice(0, most)
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\p{M}'’‘`´]/gu, '')
    // Not by looking behind: Safari before 16.4 would not read the file at all.
    .replaceAll(/(\d),(?=\d{3})/g, '$1')
    .replaceAll(/(\d)[,°](?=\d)/g, '$1.')
    .replaceAll(/(\d)\/(?=\d)/g, '$1 out of ');
  return plain.match(/[a-z]+|\d+(?:\.\d+)?|°/g) ?? [];
}

/** A phrase in the same spelling, as one key. */
export const keyOf = (text: string): string => wordsIn(text).join(' ');
