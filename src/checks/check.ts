import { withoutExceptions } from './exceptions.ts';
import { judgeDraft } from './judge.ts';
import { sortProblems, type Problem } from './problem.ts';
import { readFiles, type SourceFile } from './files.ts';
import { readDrafts } from './read.ts';
import { RULES, RULES_OF_A_SOUND_TREE } from './rules/index.ts';
import { ContentTree } from './tree.ts';

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
  const { drafts, problems, unread } = readDrafts(files);
  const verdicts = drafts.map((draft) => judgeDraft(draft));
  const entries = verdicts.flatMap((verdict) => ('entry' in verdict ? [verdict.entry] : []));
  const tree = new ContentTree(drafts, entries, unread);
  const found = [
    ...problems,
    ...verdicts.flatMap((verdict) => ('problems' in verdict ? verdict.problems : [])),
    ...withoutExceptions(
      tree,
      RULES.flatMap((rule) => rule(tree, today)),
    ),
  ];
  const rest = found.length > 0 ? [] : RULES_OF_A_SOUND_TREE.flatMap((rule) => rule(tree, today));
  return { tree, problems: sortProblems([...found, ...rest]) };
}
