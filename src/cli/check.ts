import { parseArgs } from 'node:util';
import { reportAsJson, reportForCi, reportForTerminal } from '../checks/report.ts';
import { findProblems } from './problems.ts';

/**
 * `npm run check`: every problem of every content file. Exit code 1 when there is one. `--json` tells
 * them to a program, `--ci` as annotations.
 */
export function main(args: readonly string[]): number {
  const started = performance.now();
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'boolean', default: false },
      ci: { type: 'boolean', default: false },
    },
  });
  const { tree, problems } = findProblems();
  if (values.json) {
    console.log(reportAsJson(problems));
  } else if (problems.length > 0) {
    // GitHub reads annotations from what a step prints, not from its errors.
    if (values.ci) console.log(reportForCi(problems));
    else console.error(reportForTerminal(problems));
  } else {
    const seconds = ((performance.now() - started) / 1000).toFixed(2);
    console.log(`${tree.entries.length} entries are sound (${seconds} s).`);
  }
  return problems.length > 0 ? 1 : 0;
}
