import type { Path } from '../../content/locate.ts';
import type { Problem, ProblemCode } from '../../content/problem.ts';
import type { CheckedEntry, ContentTree } from '../../content/tree.ts';

/** Finds one kind of fault in the tree. `today` is a calendar date. */
export type Rule = (tree: ContentTree, today: string) => Problem[];

/** Makes problems of one code, each at a field of an entry. */
export const problemAt =
  (code: ProblemCode) =>
  (entry: CheckedEntry, path: Path, message: string, wrote: string, tryThis: string): Problem => ({
    code,
    file: entry.file,
    line: entry.lineOf(path),
    message,
    wrote,
    tryThis,
  });
