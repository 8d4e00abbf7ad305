import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { readFiles, type SourceFile } from '../../src/checks/files.ts';

export const CLINIC = 'tests/fixtures/clinic';

/** The day on which the fixtures live: after all of their dates. */
export const TODAY = '2026-02-01';

/** Changes to files of the clinic: `find`, which stands there once, becomes `put`. */
const editsSchema = z.array(
  z.strictObject({ file: z.string(), find: z.string().min(1), put: z.string() }),
);

/** What tells a case from a tree: not content. */
const ABOUT_THE_CASE = ['EXPECTED.txt', 'EDITS.yaml'];

/**
 * The made-up clinic with one thing wrong. A folder holds the edits (`EDITS.yaml`), whole files that
 * are laid over the clinic, and in `.remove` the paths to take away.
 */
export function overlaid(folder: string): SourceFile[] {
  const removed = readIfThere(`${folder}/.remove`).trim().split('\n');
  const over = readFiles(folder).filter(({ path }) => !ABOUT_THE_CASE.includes(path));
  const replaced = new Set([...removed, ...over.map(({ path }) => path)]);
  const kept = readFiles(CLINIC).filter(({ path }) => !replaced.has(path));
  return edited([...kept, ...over], readIfThere(`${folder}/EDITS.yaml`));
}

function edited(files: readonly SourceFile[], yaml: string): SourceFile[] {
  const edits = editsSchema.parse(parse(yaml) ?? []);
  return edits.reduce<SourceFile[]>(
    (tree, { file, find, put }) => {
      const before = tree.find(({ path }) => path === file);
      assert.equal(before?.text.split(find).length, 2, `${file} has "${find}" once`);
      return tree.map((it) =>
        it === before ? { ...it, text: it.text.replace(find, () => put) } : it,
      );
    },
    [...files],
  );
}

const readIfThere = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '');
