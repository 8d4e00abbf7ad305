import { checkFiles, type CheckResult } from './checks/check.ts';
import { scorecards, type Scorecard } from './checks/scorecard.ts';
import { contentFolder } from './content-folder.ts';
import { readFiles, type SourceFile } from './content/files.ts';
import { libraryOf } from './content/library.ts';
import { remembered } from './content/memory.ts';
import { stateOf } from './content/content.ts';
import { lastModified } from './domain/last-modified.ts';
import { heldBackGuides } from './review-policy.ts';
import type { Site } from './schema/site.ts';
import { today } from './today.ts';

/** What a site says of its own content. Pages and maps show it; nothing but this works it out. */
export interface Facts {
  site: Site;
  /** What the check measures of every guide: the same figures that staff see. */
  scorecards: readonly Scorecard[];
  /** When each page's content last changed, by path. */
  lastModified: ReadonlyMap<string, string>;
  /** The guides that this build holds back, by path. */
  heldBack: ReadonlySet<string>;
}

/** The facts of the content as it lies on disk, worked out once for each state of it. */
export function getFacts(): Facts {
  const files = readFiles(contentFolder());
  return factsOf(files, () => checkFiles(files, today()));
}

/** The facts of files that are checked already. */
export const factsOf = (files: readonly SourceFile[], check: () => CheckResult): Facts =>
  remembered('facts', [stateOf(files), today(), process.env.REVIEW_POLICY].join(' '), () =>
    makeFacts(check()),
  );

function makeFacts({ tree, problems }: CheckResult): Facts {
  const [site] = tree.all('site');
  if (!site) throw new Error('site.yaml cannot be read: see npm run check.');
  const facts = { site: site.data };
  // While something is wrong, `npm run dev` shows what it can; no build comes this far.
  if (problems.length > 0) {
    return { ...facts, scorecards: [], lastModified: new Map(), heldBack: new Set() };
  }
  const library = libraryOf(tree);
  return {
    ...facts,
    scorecards: scorecards(tree),
    lastModified: lastModified(library),
    heldBack: heldBackGuides(library),
  };
}
