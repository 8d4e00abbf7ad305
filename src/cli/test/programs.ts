import { spawn } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sum, tallySchema, type Tally } from './tally.ts';

export const RESULTS = 'test-results';

/**
 * Runs a program of the project; it counts as one test.
 * @param told `later` keeps what it says until it is done, so that two at once can be read
 */
export async function command(
  program: string,
  args: readonly string[],
  env: Record<string, string> = {},
  told: 'at once' | 'later' = 'at once',
): Promise<Tally> {
  const code = await run(program, args, env, told);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * Runs test files in one process of Node's own runner: what they all read is read once.
 * @param name of the file in `test-results/` that gets the sum
 */
export async function nodeTests(name: string, files: readonly string[]): Promise<Tally> {
  mkdirSync(RESULTS, { recursive: true });
  const result = join(RESULTS, `${name}.json`);
  rmSync(result, { force: true });
  const code = await run(process.execPath, [
    '--test',
    '--test-isolation=none',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=./src/cli/test/count.ts',
    `--test-reporter-destination=${result}`,
    ...files,
  ]);
  // A process that died wrote no sum, or failed without a failed test: a failure too.
  const text = existsSync(result) ? readFileSync(result, 'utf8') : '';
  const tally = text === '' ? { passed: 0, failed: 1 } : tallySchema.parse(JSON.parse(text));
  return code === 0 || tally.failed > 0 ? tally : sum([tally, { passed: 0, failed: 1 }]);
}

export const testsIn = (pattern: string): string[] => globSync(pattern).sort();

function run(
  program: string,
  args: readonly string[],
  env: Record<string, string> = {},
  told: 'at once' | 'later' = 'at once',
): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: told === 'later' ? ['inherit', 'pipe', 'pipe'] : 'inherit',
      env: { ...process.env, ...env },
    });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (bytes: Buffer) => said.push(bytes));
    }
    child
      .on('error', (error) => {
        console.error(error.message);
        resolve(1);
      })
      .on('close', (code) => {
        if (said.length > 0) process.stdout.write(Buffer.concat(said));
        resolve(code);
      });
  });
}
