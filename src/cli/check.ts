import { checkContent } from '../checks/check.ts';
import { figureProblems } from '../checks/figures/index.ts';
import { reportForTerminal } from '../checks/report.ts';
import { contentFolder } from '../content-folder.ts';
import { today } from './today.ts';

/** `npm run check`: every problem of every content file. Exit code 1 when there is one. */
export function main(): number {
  const started = performance.now();
  const { tree, problems: inContent } = checkContent(contentFolder(), today());
  const problems = [...inContent, ...figureProblems()];
  if (problems.length > 0) {
    console.error(reportForTerminal(problems));
    return 1;
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(2);
  console.log(`${tree.entries.length} entries are sound (${seconds} s).`);
  return 0;
}
