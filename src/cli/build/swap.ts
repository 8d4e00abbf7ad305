import { cpSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Puts the new site in the place of the old one by renaming, so nobody sees half of it.
 * @param old where the old site may go until the workshop is cleared
 */
export function swapIn(fresh: string, outDir: string, old: string): void {
  try {
    rename(fresh, outDir, old);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    swapAcross(fresh, outDir);
  }
}

/** A folder on another disk cannot be renamed into: first a copy beside it, then the same step. */
function swapAcross(fresh: string, outDir: string): void {
  const [incoming, old] = ['incoming', 'old'].map((word) => `${outDir}.${word}-${process.pid}`) as [
    string,
    string,
  ];
  try {
    cpSync(fresh, incoming, { recursive: true });
    rename(incoming, outDir, old);
  } finally {
    for (const folder of [incoming, old]) rmSync(folder, { recursive: true, force: true });
  }
}

function rename(fresh: string, outDir: string, old: string): void {
  if (existsSync(outDir)) renameSync(outDir, old);
  try {
    renameSync(fresh, outDir);
  } catch (error) {
    // What stood there stays.
    if (existsSync(old)) renameSync(old, outDir);
    throw error;
  }
}

/**
 * Deletes what processes that were killed left behind: folders named by a prefix and the number of
 * their process.
 */
export function sweep(folder: string, prefix = ''): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const number = name.startsWith(prefix) ? name.slice(prefix.length) : '';
    if (!/^\d+$/.test(number) || isRunning(Number(number))) continue;
    rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function isRunning(process_: number): boolean {
  if (process_ === process.pid) return false;
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    // Somebody else's process runs too.
    return codeOf(error) === 'EPERM';
  }
}

const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error ? error.code : undefined;
