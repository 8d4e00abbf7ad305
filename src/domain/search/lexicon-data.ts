import { SAME_SECTIONS, type Synonyms } from '../../schema/synonyms.ts';
import { linesOf } from './groups.ts';
import type { LexiconData } from './lexicon.ts';
import { keyOf, wordsIn } from './words.ts';

type Texts = 'same' | 'near' | 'dangerWords';

/** The editors' lexicon in one spelling. */
export function lexiconData(synonyms: Synonyms): LexiconData & { ownWords: string } {
  const row = ({ means, words }: { means: string; words: string[] }) =>
    [means, ...words].map(keyOf);
  return {
    stopWords: synonyms.stopWords.join(' '),
    contextWords: synonyms.contextWords.join(' '),
    ownWords: synonyms.ownWords.join(' '),
    same: SAME_SECTIONS.flatMap((section) => synonyms[section]).map(row),
    near: synonyms.nearMeaning.map(row),
  };
}

/**
 * The same as the data file carries it, without wordings that differ only in endings: "hurt" finds "hurts" and "hurting". Of
 * each, the shortest stays.
 */
export function withoutForms<
  L extends Pick<LexiconData, 'same' | 'near'>,
  D extends { dangerWords: Readonly<Record<string, readonly string[]>> },
>(
  lexicon: L,
  danger: D,
  root: (word: string) => string,
): Omit<L & D, Texts> & Record<Texts, string> {
  const onePerRoot = (phrases: readonly string[]) => {
    const byRoot = new Map<string, string>();
    for (const phrase of phrases) {
      const key = wordsIn(phrase).map(root).join(' ');
      const known = byRoot.get(key);
      if (known === undefined || phrase.length < known.length) byRoot.set(key, phrase);
    }
    return [...byRoot.values()];
  };
  const group = ([means = '', ...phrases]: readonly string[]) => [means, ...onePerRoot(phrases)];
  return {
    ...lexicon,
    ...danger,
    same: linesOf(lexicon.same.map(group)),
    near: linesOf(lexicon.near.map(group)),
    dangerWords: linesOf(
      Object.entries(danger.dangerWords).map(([name, list]) => [name, ...onePerRoot(list)]),
    ),
  };
}
