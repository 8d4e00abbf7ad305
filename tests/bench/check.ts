import { spawnSync } from 'node:child_process';
import { checkFiles } from '../../src/checks/check.ts';
import { today } from '../../src/today.ts';
import { libraryOfMany } from './generate.ts';

/** What staff wait for, in seconds. */
const LIMITS = { library: 1.5, thousand: 10 };
const GUIDES = 1000;
const RUNS = 3;

/** `npm run bench:check`: how long the check takes over the real library, and over 1,000 guides. */
const library = Math.min(...Array.from({ length: RUNS }, () => commandSeconds()));
tell('npm run check, the whole library', library, LIMITS.library);

const files = libraryOfMany(GUIDES);
const started = performance.now();
const { tree, problems } = checkFiles(files, today());
const thousand = (performance.now() - started) / 1000;
const { user } = process.cpuUsage();
tell(
  `${tree.all('articles').length} guides, ${tree.entries.length} entries`,
  thousand,
  LIMITS.thousand,
);
console.log(`Processor time of this run: ${(user / 1e6).toFixed(1)} s.`);
for (const { file, line, message } of problems.slice(0, 5))
  console.error(`${file}:${line} ${message}`);

const isSlow = library > LIMITS.library || thousand > LIMITS.thousand;
process.exitCode = isSlow || problems.length > 0 ? 1 : 0;

/** The best of some runs of the whole command, start of Node included. */
function commandSeconds(): number {
  const begun = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/run.mjs', 'check'], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return (performance.now() - begun) / 1000;
}

function tell(what: string, seconds: number, limit: number): void {
  console.log(`${what}: ${seconds.toFixed(2)} s (limit ${limit} s)`);
}
