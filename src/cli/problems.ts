import { globSync } from 'node:fs';
import { checkFiles, type CheckResult } from '../checks/check.ts';
import { figureProblems } from '../checks/figures/index.ts';
import { pictureProblems } from '../checks/pictures/index.ts';
import { readFiles } from '../content/files.ts';
import type { Problem } from '../content/problem.ts';
import { contentFolder } from '../content-folder.ts';
import { keptText, keyOf } from '../kept.ts';
import { today } from '../today.ts';

/** Everything that is checked before a page is made: the content, the drawings, the files as they are. */
export function findProblems(files = readFiles(contentFolder())): CheckResult {
  const { tree, problems } = checkFiles(files, today());
  return { tree, problems: [...problems, ...pictureProblems('public'), ...drawingProblems()] };
}

/** What the drawings are made and judged by. */
const DRAWING_CODE = ['src/{figures,checks/figures}/**/*.ts', 'src/styles/figures.css'];

/** No content changes a drawing, and to try each moment of each movement takes seconds: judged once. */
function drawingProblems(): Problem[] {
  const judged = keptText('drawings', keyOf(globSync(DRAWING_CODE).sort(), []), () =>
    JSON.stringify(figureProblems()),
  );
  return JSON.parse(judged) as Problem[];
}
