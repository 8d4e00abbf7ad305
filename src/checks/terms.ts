import { oncePer } from '../domain/once.ts';
import type { ContentTree } from '../content/tree.ts';

/** One way to write a word of the glossary, in lower case. */
export interface TermForm {
  form: string;
  /** The word it starts with: a text without that word does not have the form. */
  first: string;
  /** Finds the form where it is no part of a longer word. */
  pattern: RegExp;
  /** The id of the term. */
  term: string;
}

/** Every form of every medical word of the glossary, longest first, so that "nerve block" wins over "nerve". */
export const termForms = oncePer((tree: ContentTree): TermForm[] =>
  tree
    .all('glossary')
    .filter(({ data }) => !data.everyday)
    .flatMap(({ id, data }) =>
      [data.term, ...data.also, ...data.forms].map((form) => ({
        form: form.toLowerCase(),
        first: firstWord(form),
        pattern: wholeWords([form]),
        term: id,
      })),
    )
    .sort((a, b) => b.form.length - a.form.length),
);

/** The forms that a text with some words may have, longest first: a quick look before `termsIn`. */
export function likelyForms(
  words: ReadonlySet<string>,
  forms: readonly TermForm[],
): readonly TermForm[] {
  const byFirstWord = formsByFirstWord(forms);
  const likely = [...words].flatMap((word) => byFirstWord.get(word) ?? []);
  return likely.sort((a, b) => b.form.length - a.form.length);
}

const formsByFirstWord = oncePer((forms: readonly TermForm[]) =>
  Map.groupBy(forms, ({ first }) => first),
);

/** The ids of the glossary's words in a text, each once. */
export function termsIn(text: string, forms: readonly TermForm[]): string[] {
  let rest = text.toLowerCase();
  const found = forms.filter(({ form, pattern }) => {
    if (!rest.includes(form)) return false;
    const without = rest.replaceAll(pattern, ' ');
    const isThere = without !== rest;
    rest = without;
    return isThere;
  });
  return [...new Set(found.map(({ term }) => term))];
}

/** A pattern for any of some words or phrases, none of them inside a longer word. */
export function wholeWords(phrases: readonly string[]): RegExp {
  if (phrases.length === 0) return /(?!)/gu;
  const escaped = phrases.map((it) => it.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}-])(?:${escaped.join('|')})(?![\\p{L}-])`, 'giu');
}

const RUN = /[\p{L}-]+/gu;

/** The first word of a phrase as `wordsIn` would find it. */
export const firstWord = (phrase: string) => phrase.toLowerCase().match(RUN)?.[0] ?? '';

/** The words of a text in lower case, cut where `wholeWords` sees an edge: a quick look before a slow one. */
export const wordsIn = (text: string): ReadonlySet<string> =>
  new Set(['', ...(text.toLowerCase().match(RUN) ?? [])]);
