/**
 * `npm run test:edits [-- --each] [-- ring ...]`: makes honest edits to a copy of the repository and runs its tests
 * there. All edits at once, or with `--each` one after the other, each alone. Exit code 1 when an edit
 * that the check finds sound turns a test red.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { EDITS, type Edit } from './edits.ts';

const COPY = '.build/edited';

const args = process.argv.slice(2);
const rings = args.filter((arg) => !arg.startsWith('--'));
const rounds: readonly (readonly Edit[])[] = args.includes('--each')
  ? EDITS.map((edit) => [edit])
  : [EDITS];

const red = rounds.filter((edits) => !isGreen(edits));
const names = red.map((edits) => edits.map(({ name }) => name).join(', '));
console.log(`\n${rounds.length - red.length} of ${rounds.length} rounds of honest edits are green`);
for (const name of names) console.log(`  red: ${name}`);
process.exitCode = red.length === 0 ? 0 : 1;

function isGreen(edits: readonly Edit[]): boolean {
  copyRepository();
  for (const { name, apply } of edits) {
    console.log(`-- ${name}`);
    apply(join(COPY, 'content'));
  }
  const run = (command: string[]) =>
    spawnSync(process.execPath, ['src/cli/run.mjs', ...command], { cwd: COPY, stdio: 'inherit' });
  return (
    run(['check']).status === 0 &&
    run(['test', ...(rings.length > 0 ? rings : ['content', 'site'])]).status === 0
  );
}

/** The files of the repository as they stand, with the packages that are installed. */
function copyRepository(): void {
  rmSync(COPY, { recursive: true, force: true });
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  for (const file of listed.trim().split('\n')) {
    mkdirSync(dirname(join(COPY, file)), { recursive: true });
    cpSync(file, join(COPY, file));
  }
  symlinkSync(resolve('node_modules'), join(COPY, 'node_modules'));
}
