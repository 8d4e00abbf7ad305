import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { checkFiles } from '../../src/checks/check.ts';
import { readFiles, sourceFile, type SourceFile } from '../../src/content/files.ts';
import { judgePictures, type PublicFile } from '../../src/checks/pictures/index.ts';
import type { Problem } from '../../src/content/problem.ts';

export const CLINIC = 'tests/fixtures/clinic';

/** The day on which the fixtures live: after all of their dates. */
export const TODAY = '2026-02-01';

/**
 * Changes to the clinic: in a file, `find`, which stands there once, becomes `put`; or a file is made,
 * from text or bytes (in hexadecimal), as often as `times`, or as a link. So no file with a name or
 * bytes that harm has to lie in the repository. `public/...` stands for the folder beside the content.
 */
const editsSchema = z.array(
  z.union([
    z.strictObject({ file: z.string(), find: z.string().min(1), put: z.string() }),
    z.strictObject({
      make: z.string(),
      text: z.string().default(''),
      hex: z.string().default(''),
      times: z.int().default(1),
      isLink: z.boolean().default(false),
    }),
  ]),
);

type Edit = z.output<typeof editsSchema>[number];

/** What tells a case from a tree: not content. */
const ABOUT_THE_CASE = ['EXPECTED.txt', 'EDITS.yaml'];

/** Everything that is wrong with a broken tree, as the first and the later lines of defence find it. */
export function problemsOf(folder: string): Problem[] {
  return [...checkFiles(overlaid(folder), TODAY).problems, ...judgePictures(publicFiles(folder))];
}

/**
 * The made-up clinic with one thing wrong. A folder holds the edits (`EDITS.yaml`), whole files that
 * are laid over the clinic, and in `.remove` the paths to take away.
 */
export function overlaid(folder: string): SourceFile[] {
  const removed = readIfThere(`${folder}/.remove`).trim().split('\n');
  const over = readFiles(folder).filter(({ path }) => !ABOUT_THE_CASE.includes(path));
  const replaced = new Set([...removed, ...over.map(({ path }) => path)]);
  const kept = readFiles(CLINIC).filter(({ path }) => !replaced.has(path));
  return editsOf(folder)
    .filter((edit) => !('make' in edit && edit.make.startsWith('public/')))
    .reduce<SourceFile[]>((tree, edit) => edited(tree, edit), [...kept, ...over]);
}

function edited(tree: readonly SourceFile[], edit: Edit): SourceFile[] {
  if ('make' in edit) {
    const file = { ...sourceFile(edit.make, bytesOf(edit)), isLink: edit.isLink };
    return [...tree.filter(({ path }) => path !== edit.make), file];
  }
  const { file, find, put } = edit;
  const before = tree.find(({ path }) => path === file);
  assert.ok(before, `${file} is there`);
  assert.equal(before.text.split(find).length, 2, `${file} has "${find}" once`);
  const after = before.text.replace(find, () => put);
  return tree.map((it) => (it === before ? sourceFile(file, Buffer.from(after)) : it));
}

/** The files of `public/` in a case. */
export function publicFiles(folder: string): PublicFile[] {
  return editsOf(folder).flatMap((edit) =>
    'make' in edit && edit.make.startsWith('public/')
      ? [{ path: edit.make.slice(7), bytes: edit.isLink ? undefined : bytesOf(edit) }]
      : [],
  );
}

const bytesOf = ({ text, hex, times }: Extract<Edit, { make: string }>) =>
  Buffer.concat([Buffer.from(hex, 'hex'), Buffer.from(text.repeat(times))]);

const editsOf = (folder: string) =>
  editsSchema.parse(parse(readIfThere(`${folder}/EDITS.yaml`)) ?? []);

const readIfThere = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '');
