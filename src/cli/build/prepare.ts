import type { SiteFacts } from '../../checks/site/index.ts';
import { contentFolder } from '../../content-folder.ts';
import { readFiles } from '../../content/files.ts';
import { libraryOf } from '../../content/library.ts';
import type { Problem } from '../../content/problem.ts';
import { forgetFiles } from '../../content/read.ts';
import type { Library } from '../../domain/library.ts';
import { factsOf } from '../../facts.ts';
import { findProblems } from '../problems.ts';
import { ledgerBehind, releaseProblems } from '../release.ts';
import { siteFacts } from './site-facts.ts';

/** What a build needs of the content once it is found sound. */
export interface Prepared {
  library: Library;
  heldBack: ReadonlySet<string>;
  siteFacts: SiteFacts;
}

/**
 * Checks the content, the one time of a build, and works out what the pages will say of it. The trees
 * of all texts are let go of here: a large library would leave no room for its pages.
 */
export function prepare(release: boolean): Prepared | { problems: Problem[] } {
  const files = readFiles(contentFolder());
  const check = findProblems(files);
  const { site, heldBack } = factsOf(files, () => check);
  const problems = release
    ? [...releaseProblems(site), ...ledgerBehind(check.tree), ...check.problems]
    : check.problems;
  forgetFiles();
  if (problems.length > 0) return { problems };
  return { library: libraryOf(check.tree), heldBack, siteFacts: siteFacts(check.tree, site) };
}
