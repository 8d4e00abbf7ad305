import type { Problem } from '../problem.ts';
import type { ContentTree } from '../tree.ts';

/** Finds one kind of fault in the tree. `today` is a calendar date. */
export type Rule = (tree: ContentTree, today: string) => Problem[];
