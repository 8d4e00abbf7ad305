import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { getOrMake } from './domain/get-or-make.ts';

/** Results that nobody asked for in this many days are let go. */
const DAYS = 30;

/** Where results lie from one build to the next; `KEPT_FOLDER=none` keeps nothing. */
export const keptFolder = () => process.env.KEPT_FOLDER ?? '.build/kept';

/** What a result was made of, as one name. The order and the borders of the parts count. */
export type Key = string & { readonly of: unique symbol };

/**
 * The name of a result: a hash of all that it depends on.
 * @param code the source files that make it, from the root of the project; with them count the lockfile
 * and the version of Node, so that a newer library makes everything anew
 * @param parts what it is made from
 */
export function keyOf(code: readonly string[], parts: readonly (string | Uint8Array)[]): Key {
  const hash = createHash('sha256').update(codeHash(code));
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex') as Key;
}

/** A result from an earlier build, or made now and kept for the next. Its bytes are the same either way. */
export async function kept(
  kind: string,
  key: Key,
  make: () => Promise<Uint8Array> | Uint8Array,
): Promise<Uint8Array> {
  return find(kind, key) ?? keep(kind, key, await make());
}

/** The same for a text that is made at once. */
export function keptText(kind: string, key: Key, make: () => string): string {
  const found = find(kind, key) ?? keep(kind, key, Buffer.from(make()));
  return Buffer.from(found).toString('utf8');
}

/** Lets go of results that no build has asked for lately. */
export function dropOldResults(): void {
  const folder = keptFolder();
  if (folder === 'none') return;
  const oldest = Date.now() - DAYS * 86_400_000;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile() && statSync(file).mtimeMs < oldest) rmSync(file);
  }
}

const fileOf = (kind: string, key: Key) => join(keptFolder(), kind, key.slice(0, 2), key);

function find(kind: string, key: Key): Uint8Array | undefined {
  if (keptFolder() === 'none') return undefined;
  const file = fileOf(kind, key);
  try {
    const bytes = readFileSync(file);
    const now = new Date();
    utimesSync(file, now, now);
    return bytes;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Written under another name first: a build that is stopped leaves no half of a result. */
function keep(kind: string, key: Key, bytes: Uint8Array): Uint8Array {
  if (keptFolder() === 'none') return bytes;
  const file = fileOf(kind, key);
  const unfinished = `${file}.${process.pid}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(unfinished, bytes);
  renameSync(unfinished, file);
  return bytes;
}

const hashes = new Map<string, string>();

function codeHash(code: readonly string[]): string {
  return getOrMake(hashes, code.join(' '), () => {
    const all = createHash('sha256').update(process.version);
    for (const file of ['package-lock.json', ...code]) all.update(file).update(readFileSync(file));
    return all.digest('hex');
  });
}
