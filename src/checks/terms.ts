import type { ContentTree } from './tree.ts';

/** One way to write a word of the glossary, in lower case. */
export interface TermForm {
  form: string;
  /** The id of the term. */
  term: string;
}

/** Every form of every medical word of the glossary, longest first, so that "nerve block" wins over "nerve". */
export function termForms(tree: ContentTree): TermForm[] {
  return tree
    .all('glossary')
    .filter(({ data }) => !data.everyday)
    .flatMap(({ id, data }) =>
      [data.term, ...data.also, ...data.forms].map((form) => ({
        form: form.toLowerCase(),
        term: id,
      })),
    )
    .sort((a, b) => b.form.length - a.form.length);
}

/** The ids of the glossary's words in a text, each once. */
export function termsIn(text: string, forms: readonly TermForm[]): string[] {
  let rest = text.toLowerCase();
  const found = forms.filter(({ form }) => {
    if (!rest.includes(form)) return false;
    const without = rest.replaceAll(wholeWords([form]), ' ');
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
