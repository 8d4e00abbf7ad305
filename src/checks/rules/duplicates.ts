import type { Problem } from '../problem.ts';
import type { CheckedEntry } from '../tree.ts';
import type { Rule } from './rule.ts';

/** Two entries of one collection with one id: one of the pages would vanish. */
export const duplicateIds: Rule = (tree) =>
  repeats(tree.drafts, (draft) => `${draft.collection} ${draft.id.toLowerCase()}`).map(
    ([draft, first]): Problem => ({
      code: 'duplicate-id',
      file: draft.file,
      line: draft.lineOf(['id']),
      message: `The id "${draft.id}" is taken: ${first.file}:${first.lineOf(['id'])}.`,
      wrote: draft.id,
      tryThis: `${draft.id}-2, or another name that says what it is.`,
    }),
  );

/** Two pages with one title: readers and search engines could not tell them apart. */
export const duplicateTitles: Rule = (tree) => {
  const pages = tree.entries.filter((entry): entry is CheckedEntry & { data: { title: string } } =>
    ['articles', 'about', 'topics', 'exercises', 'flows'].includes(entry.collection),
  );
  return repeats(pages, (page) => page.data.title.toLowerCase()).map(([page, first]): Problem => ({
    code: 'duplicate-title',
    file: page.file,
    line: page.lineOf(['title']),
    message: `Another page has this title: ${first.file}:${first.lineOf(['title'])}.`,
    wrote: page.data.title,
    tryThis: 'A title that says what only this page answers.',
  }));
};

/** Pairs each item whose key was seen before with the first item of that key. */
function repeats<T>(items: readonly T[], key: (item: T) => string): [T, T][] {
  const seen = new Map<string, T>();
  return items.flatMap((item): [T, T][] => {
    const first = seen.get(key(item));
    if (first !== undefined) return [[item, first]];
    seen.set(key(item), item);
    return [];
  });
}
