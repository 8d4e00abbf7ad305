import { existsSync, readFileSync } from 'node:fs';
import { readFiles, type SourceFile } from '../../src/checks/files.ts';

export const CLINIC = 'tests/fixtures/clinic';

/** The day on which the fixtures live: after all of their dates. */
export const TODAY = '2026-02-01';

/**
 * The made-up clinic with the files of `folder` laid over it: the smallest way to write a tree that
 * breaks one rule. A file `.remove` in the folder lists paths to take away.
 */
export function overlaid(folder: string): SourceFile[] {
  const removed = existsSync(`${folder}/.remove`)
    ? readFileSync(`${folder}/.remove`, 'utf8').trim().split('\n')
    : [];
  const over = readFiles(folder).filter(({ path }) => path !== 'EXPECTED.txt');
  const replaced = new Set([...removed, ...over.map(({ path }) => path)]);
  return [...readFiles(CLINIC).filter(({ path }) => !replaced.has(path)), ...over];
}
