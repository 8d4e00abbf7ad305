import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';
import { findChromium } from './browser.ts';
import { command, nodeTests, RESULTS, testsIn } from './test/programs.ts';
import { sum, type Tally } from './test/tally.ts';

/** The rings. Each says how many of its tests passed and failed. */
const RINGS: Record<string, () => Promise<Tally>> = {
  types: () => quietly('astro', ['sync', '--silent']),
  clean,
  views: () => quietly('astro', ['check', '--minimumSeverity', 'hint']),
  unit: () => nodeTests('unit', testsIn('tests/unit/*.test.ts')),
  content: () => nodeTests('content', testsIn('tests/content/*.test.ts')),
  site,
  browser,
};

/** Rings in the order in which they run; those of one line run beside each other, each on one core. */
const ORDER = [
  // Astro writes the types of the collections; the next ones read them.
  [['types']],
  [['clean'], ['unit', 'content', 'views']],
  [['site']],
  [['browser']],
];

/** `npm test [ring ...]`: every ring, or the named ones, and a line with the sum. */
export async function main(args: readonly string[]): Promise<number> {
  const unknown = args.find((name) => !(name in RINGS));
  if (unknown !== undefined) {
    throw new Error(`there is no ring "${unknown}": ${Object.keys(RINGS).join(', ')}`);
  }
  const tallies: Tally[] = [];
  for (const lanes of ORDER) {
    await Promise.all(
      lanes.map(async (names) => {
        const wanted = names.filter((name) => args.length === 0 || args.includes(name));
        for (const name of wanted) tallies.push(await ring(name));
      }),
    );
  }
  const { passed, failed } = sum(tallies);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

async function ring(name: string): Promise<Tally> {
  console.log(`\n== ${name} ==`);
  const started = performance.now();
  const tally = (await RINGS[name]?.()) ?? { passed: 0, failed: 1 };
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`== ${name}: ${tally.passed} passed, ${tally.failed} failed (${seconds} s)`);
  return tally;
}

/** What a program says is told when it has ended, so that two lanes do not mix. */
const quietly = (program: string, args: string[]) => command(program, args, {}, 'later');

/** Format, lint and types of the code; those of the `.astro` files are the ring `views`. */
async function clean(): Promise<Tally> {
  return sum([
    await quietly('eslint', ['.']),
    await quietly('tsc', ['--noEmit']),
    await quietly('prettier', ['--check', '--log-level', 'warn', '.']),
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

/** Tests that build sites of their own: they need a process for each, and take longest. */
const BUILDING = ['tests/site/builds.test.ts'];

/** The clinic as a site, and as it is when only what is signed may be shown; one after the other. */
async function clinicSites(): Promise<Tally> {
  return sum([
    await command(process.execPath, ['src/cli/run.mjs', 'build', '--out', '.build/clinic-site'], {
      CONTENT_FOLDER: 'tests/fixtures/clinic',
    }),
    await strictClinic('clinic-strict', '2026-02-01'),
    await strictClinic('clinic-overdue', '2028-02-01'),
  ]);
}

/** Builds the sites, those of the clinic beside the real one, and looks at what came out. */
async function site(): Promise<Tally> {
  mkdirSync('.build', { recursive: true });
  const builds = sum(
    await Promise.all([command(process.execPath, ['src/cli/run.mjs', 'build']), clinicSites()]),
  );
  if (builds.failed > 0) return builds;
  const looking = testsIn('tests/site/*.test.ts').filter((file) => !BUILDING.includes(file));
  const both = await Promise.all([nodeTests('site', looking), nodeTests('site-builds', BUILDING)]);
  return sum([builds, ...both]);
}

async function browser(): Promise<Tally> {
  const results = `${RESULTS}/browser.json`;
  rmSync(results, { force: true });
  const path = findChromium();
  const started = await command('playwright', ['test'], path ? { CHROMIUM_PATH: path } : {});
  const { stats } = z
    .object({ stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }) })
    .parse(JSON.parse(readFileSync(results, 'utf8')));
  const failed = stats.unexpected + stats.flaky;
  // A runner that died without a failed test is a failure too.
  return { passed: stats.expected, failed: Math.max(failed, started.failed) };
}
