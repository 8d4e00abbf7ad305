import type { Problem } from '../../content/problem.ts';
import type { CheckedEntry, ContentTree } from '../../content/tree.ts';
import type { Rule } from './rule.ts';

/** Something with an id, and where that stands. */
interface Named {
  /** What the id must be the only one of. */
  among: string;
  id: string;
  file: string;
  line: number;
}

/** Two entries of one collection, or two rows of one page, with one id: one would vanish. */
export const duplicateIds: Rule = (tree) =>
  repeats(
    [...entriesOf(tree), ...rowsOf(tree)],
    ({ among, id }) => `${among} ${id.toLowerCase()}`,
  ).map(([{ id, file, line }, first]): Problem => ({
    code: 'duplicate-id',
    file,
    line,
    message: `The id "${id}" is taken: ${first.file}:${first.line}.`,
    wrote: id,
    tryThis: `${id}-2, or another name that says what it is.`,
  }));

function entriesOf(tree: ContentTree): Named[] {
  return tree.drafts.map((draft) => ({
    among: draft.collection,
    id: draft.id,
    file: draft.file,
    line: draft.lineOf(['id']),
  }));
}

/** The rows and milestones inside the files that make one page each. */
function rowsOf(tree: ContentTree): Named[] {
  const named = (list: string, entry: CheckedEntry, items: readonly { id: string }[]) =>
    items.map(({ id }, index) => ({
      among: list,
      id,
      file: entry.file,
      line: entry.lineOf([list, index, 'id']),
    }));
  return [
    ...tree.all('expectations').flatMap((it) => named('rows', it, it.data.rows)),
    ...tree.all('timeline').flatMap((it) => named('milestones', it, it.data.milestones)),
  ];
}

/** Two pages with one title: readers and search engines could not tell them apart. */
export const duplicateTitles: Rule = (tree) => {
  const pages = tree.entries.filter((entry): entry is CheckedEntry & { data: { title: string } } =>
    ['articles', 'about', 'topics', 'exercises', 'flows', 'expectations', 'timeline'].includes(
      entry.collection,
    ),
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
