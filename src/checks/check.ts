import { judgeFiles } from './bytes/index.ts';
import { withoutExceptions } from './exceptions.ts';
import { judgeDraft } from './judge.ts';
import { sortProblems, type Problem } from './problem.ts';
import { readFiles, type SourceFile } from './files.ts';
import { readLedger } from './ledger-file.ts';
import { readDrafts } from './read.ts';
import { withoutWaiting } from './rules/blanks.ts';
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
  const { sound, refused, problems: inBytes } = judgeFiles(files);
  const { drafts, problems, unread } = readDrafts(sound, refused);
  const verdicts = drafts.map((draft) => judgeDraft(draft));
  const entries = verdicts.flatMap((verdict) => ('entry' in verdict ? [verdict.entry] : []));
  const { ledger, problems: inLedger } = readLedger(sound);
  const tree = new ContentTree(drafts, entries, unread, ledger);
  const found = withoutWaiting([
    ...inBytes,
    ...problems,
    ...inLedger,
    ...verdicts.flatMap((verdict) => ('problems' in verdict ? verdict.problems : [])),
    ...withoutExceptions(
      tree,
      RULES.flatMap((rule) => rule(tree, today)),
    ),
  ]);
  const rest = found.length > 0 ? [] : RULES_OF_A_SOUND_TREE.flatMap((rule) => rule(tree, today));
  return { tree, problems: sortProblems([...found, ...rest]) };
}
