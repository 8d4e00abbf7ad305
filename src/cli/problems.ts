import { checkFiles, type CheckResult } from '../checks/check.ts';
import { figureProblems } from '../checks/figures/index.ts';
import { pictureProblems } from '../checks/pictures/index.ts';
import { readFiles } from '../content/files.ts';
import { contentFolder } from '../content-folder.ts';
import { today } from '../today.ts';

/** Everything that is checked before a page is made: the content, the drawings, the files as they are. */
export function findProblems(files = readFiles(contentFolder())): CheckResult {
  const { tree, problems } = checkFiles(files, today());
  return { tree, problems: [...problems, ...pictureProblems('public'), ...figureProblems()] };
}
