import { distance } from 'fastest-levenshtein';

/**
 * The known word closest to what was written, if it is close enough to be what was meant: few edits
 * away, or else the one word that starts with it or that it starts with.
 */
export function closest(wrote: string, known: Iterable<string>): string | undefined {
  const words = [...known];
  let best: { word: string; edits: number } | undefined;
  for (const word of words) {
    const edits = distance(wrote.toLowerCase(), word.toLowerCase());
    if (!best || edits < best.edits) best = { word, edits };
  }
  const limit = Math.max(2, Math.floor(wrote.length / 3));
  if (best && best.edits <= limit) return best.word;
  const related = words.filter((word) => startsAlike(wrote, word));
  return related.length === 1 ? related[0] : undefined;
}

/** Fewer letters in common say too little. */
const LEAST_IN_COMMON = 5;

function startsAlike(wrote: string, word: string): boolean {
  const [short, long] = wrote.length < word.length ? [wrote, word] : [word, wrote];
  return short.length >= LEAST_IN_COMMON && long.startsWith(short.replace(/\/$/, ''));
}

/** "Did you mean: x", or the known words when there are few, or nothing. */
export function didYouMean(wrote: string, known: Iterable<string>): string | undefined {
  const words = [...known];
  const near = closest(wrote, words);
  if (near !== undefined) return near;
  return words.length > 0 && words.length <= 12 ? `one of ${words.join(', ')}` : undefined;
}

/** The nearest name that may be an id: accents off, lower case, hyphens between words. */
export const slugOf = (name: string) =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
