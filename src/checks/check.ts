import { readContent } from '../content/content.ts';
import { readFiles, type SourceFile } from '../content/files.ts';
import { sortProblems, type Problem } from '../content/problem.ts';
import type { ContentTree } from '../content/tree.ts';
import { withoutExceptions } from './exceptions.ts';
import { withoutWaiting } from './rules/blanks.ts';
import { RULES, RULES_OF_A_SOUND_TREE } from './rules/index.ts';

export interface CheckResult {
  tree: ContentTree;
  /** Every problem of every file, sorted. */
  problems: Problem[];
}

/**
 * Reads a content folder and finds everything that is wrong with it in one run.
 * @param today the day that counts as today (YYYY-MM-DD): dates after it are refused
 */
export function checkContent(folder: string, today: string): CheckResult {
  return checkFiles(readFiles(folder), today);
}

/** The same over files that are already read. */
export function checkFiles(files: readonly SourceFile[], today: string): CheckResult {
  const { tree, problems } = readContent(files);
  const found = withoutWaiting([
    ...problems,
    ...withoutExceptions(
      tree,
      RULES.flatMap((rule) => rule(tree, today)),
    ),
  ]);
  const rest = found.length > 0 ? [] : RULES_OF_A_SOUND_TREE.flatMap((rule) => rule(tree, today));
  return { tree, problems: sortProblems([...found, ...rest]) };
}
