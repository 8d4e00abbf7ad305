import { spawn } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { z } from 'zod';
import { findChromium } from './browser.ts';

interface Tally {
  passed: number;
  failed: number;
}

const RESULTS = 'test-results/browser.json';

/** The rings, cheapest first. Each says how many of its tests passed and failed. */
const RINGS: Record<string, () => Promise<Tally>> = {
  clean,
  unit: () => nodeTests('tests/unit/*.test.ts'),
  content: () => nodeTests('tests/content/*.test.ts'),
  site,
  browser,
};

/** `npm test [ring ...]`: every ring, or the named ones, and a line with the sum. */
export async function main(args: readonly string[]): Promise<number> {
  const names = args.length > 0 ? args : Object.keys(RINGS);
  const total: Tally = { passed: 0, failed: 0 };
  for (const name of names) {
    const ring = RINGS[name];
    if (!ring) throw new Error(`there is no ring "${name}": ${Object.keys(RINGS).join(', ')}`);
    console.log(`\n== ${name} ==`);
    const started = performance.now();
    const { passed, failed } = await ring();
    total.passed += passed;
    total.failed += failed;
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`== ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}

/** Format, lint and types. Astro writes the types of the collections first. */
async function clean(): Promise<Tally> {
  return sum([
    await command('astro', ['sync', '--silent']),
    await command('prettier', ['--check', '--log-level', 'warn', '.']),
    await command('eslint', ['.']),
    await command('tsc', ['--noEmit']),
    await command('astro', ['check', '--minimumSeverity', 'hint']),
  ]);
}

/** The clinic as a site that shows only what is signed, built on a day. */
function strictClinic(name: string, day: string): Promise<Tally> {
  return command(process.execPath, ['src/cli/run.mjs', 'build', '--out', `.build/${name}`], {
    CONTENT_FOLDER: 'tests/fixtures/clinic',
    REVIEW_POLICY: 'strict',
    SOURCE_DATE_EPOCH: String(Date.parse(day) / 1000),
  });
}

/** Builds the sites, one after the other, and looks at what came out. */
async function site(): Promise<Tally> {
  mkdirSync('.build', { recursive: true });
  const builds = sum([
    await command(process.execPath, ['src/cli/run.mjs', 'build']),
    await command(process.execPath, ['src/cli/run.mjs', 'build', '--out', '.build/clinic-site'], {
      CONTENT_FOLDER: 'tests/fixtures/clinic',
    }),
    await strictClinic('clinic-strict', '2026-02-01'),
    await strictClinic('clinic-overdue', '2028-02-01'),
  ]);
  return builds.failed > 0 ? builds : sum([builds, await nodeTests('tests/site/*.test.ts')]);
}

async function browser(): Promise<Tally> {
  rmSync(RESULTS, { force: true });
  const path = findChromium();
  const started = await command('playwright', ['test'], path ? { CHROMIUM_PATH: path } : {});
  const results: unknown = JSON.parse(readFileSync(RESULTS, 'utf8'));
  const { stats } = z
    .object({ stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }) })
    .parse(results);
  const failed = stats.unexpected + stats.flaky;
  // A runner that died without a failed test is a failure too.
  return { passed: stats.expected, failed: Math.max(failed, started.failed) };
}

/** Runs test files of Node's own runner, with their diagnostics on the screen. */
function nodeTests(pattern: string): Promise<Tally> {
  const tally: Tally = { passed: 0, failed: 0 };
  return new Promise((resolve) => {
    run({ files: globSync(pattern).sort(), concurrency: 2 })
      .on('test:pass', ({ details }) => {
        if (details.type !== 'suite') tally.passed += 1;
      })
      .on('test:fail', ({ details }) => {
        if (details.type !== 'suite') tally.failed += 1;
      })
      .on('end', () => {
        resolve(tally);
      })
      .compose(spec)
      .pipe(process.stdout, { end: false });
  });
}

/** Runs a program of the project; it counts as one test. */
function command(
  program: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Tally> {
  return new Promise((resolve) => {
    spawn(program, args, { stdio: 'inherit', env: { ...process.env, ...env } })
      .on('error', (error) => {
        console.error(error.message);
        resolve({ passed: 0, failed: 1 });
      })
      .on('close', (code) => {
        resolve(code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
      });
  });
}

function sum(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.reduce((total, { failed }) => total + failed, 0),
  };
}
