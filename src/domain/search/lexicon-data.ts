import { SAME_SECTIONS, type Synonyms } from '../../schema/synonyms.ts';
import { linesOf } from './groups.ts';
import type { LexiconData } from './lexicon.ts';
import { keyOf, wordsIn } from './words.ts';

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
 * The same as the data file carries it, without wordings that differ only in endings: "hurt" finds
 * "hurts" and "hurting". Of each, the shortest stays.
 */
export function withoutForms<L extends Pick<LexiconData, 'same' | 'near'>>(
  lexicon: L,
  root: (word: string) => string,
): Omit<L, 'same' | 'near'> & Record<'same' | 'near', string> {
  const group = ([means = '', ...phrases]: readonly string[]) => [
    means,
    ...onePerForm(phrases, (phrase) => wordsIn(phrase).map(root).join(' ')),
  ];
  return {
    ...lexicon,
    same: linesOf(lexicon.same.map(group)),
    near: linesOf(lexicon.near.map(group)),
  };
}

/** Of the phrases that come to the same, the shortest. */
export function onePerForm(
  phrases: readonly string[],
  formOf: (phrase: string) => string,
): string[] {
  const byForm = new Map<string, string>();
  for (const phrase of phrases) {
    const form = formOf(phrase);
    const known = byForm.get(form);
    if (known === undefined || phrase.length < known.length) byForm.set(form, phrase);
  }
  return [...byForm.values()];
}
