import { spawnSync } from 'node:child_process';

/**
 * `npm run bench:search`: builds the site and measures its search in Chromium, beside other engines
 * and on made-up libraries of 1,000 and 10,000 pages.
 */
export function main(): number {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
  return run('src/cli/run.mjs', 'build') || run('tests/bench/search.ts');
}
