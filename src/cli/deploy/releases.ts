import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { sweep } from '../build/swap.ts';

/** How many releases stay on the server: the live one and those to go back to. */
export const KEPT = 5;

/** Files whose names change with their bytes: a page that is still open asks for its own. */
const HASHED =
  /^(?:assets\/|pagefind\/(?:fragment|index|filter)\/|pagefind\/pagefind\.[^/]*pf_meta$)/;

/** A copy that is not whole yet, with the number of the process that makes it. */
const INCOMING = '.incoming-';

/** The releases in a folder, oldest first: `0001-1a2b3c4d5e6f`. */
export function releasesIn(folder: string): string[] {
  const releases = join(folder, 'releases');
  if (!existsSync(releases)) return [];
  return readdirSync(releases)
    .filter((name) => /^\d{4,}-[0-9a-f]{12}$/.test(name))
    .sort((a, b) => numberOf(a) - numberOf(b));
}

/** The release that readers get; `undefined` before the first. */
export function liveRelease(folder: string): string | undefined {
  try {
    return basename(readlinkSync(join(folder, 'current')));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Copies a built site into a folder of its own, which never changes afterwards. Nobody sees it yet.
 * @returns the name of the release; the live one's when it holds the same
 */
export function addRelease(folder: string, site: string): string {
  const live = liveRelease(folder);
  const print = fingerprint(site);
  if (live?.endsWith(`-${print}`)) return live;
  const number = Math.max(0, ...releasesIn(folder).map(numberOf)) + 1;
  const name = `${String(number).padStart(4, '0')}-${print}`;
  const releases = join(folder, 'releases');
  mkdirSync(releases, { recursive: true });
  sweep(releases, INCOMING);
  const incoming = join(releases, `${INCOMING}${process.pid}`);
  try {
    cpSync(site, incoming, { recursive: true });
    const files = filesIn(incoming);
    for (const file of files) chmodSync(join(incoming, file), 0o444);
    writeFileSync(listOf(folder, name), files.filter((file) => HASHED.test(file)).join('\n'));
    renameSync(incoming, pathOf(folder, name));
  } catch (error) {
    // Half a copy would keep a full disk full.
    rmSync(incoming, { recursive: true, force: true });
    rmSync(listOf(folder, name), { force: true });
    throw error;
  }
  return name;
}

/**
 * Makes a release the live one in a single step of the file system: a reader gets the old site or the
 * new one, never half of each. Pages of the last live release that are still open find their files.
 */
export function makeLive(folder: string, name: string): void {
  const live = liveRelease(folder);
  if (live !== undefined && live !== name) keepHashedFiles(folder, live, name);
  const link = join(folder, `.current-${process.pid}`);
  rmSync(link, { force: true });
  symlinkSync(join('releases', name), link);
  renameSync(link, join(folder, 'current'));
}

/**
 * The release before the live one.
 * @throws when there is none to go back to
 */
export function releaseBefore(folder: string): string {
  const live = liveRelease(folder);
  const releases = releasesIn(folder);
  const before = live === undefined ? undefined : releases[releases.indexOf(live) - 1];
  if (before === undefined) throw new Error(`${folder} has no release to go back to`);
  return before;
}

/** Deletes the oldest releases, never the live one, nor any that is newer. */
export function dropOldReleases(folder: string): string[] {
  const live = liveRelease(folder) ?? '';
  const releases = releasesIn(folder);
  const old = releases.slice(0, Math.max(0, releases.indexOf(live) + 1 - KEPT));
  for (const name of old) {
    rmSync(pathOf(folder, name), { recursive: true, force: true });
    rmSync(listOf(folder, name), { force: true });
  }
  return old;
}

export const pathOf = (folder: string, name: string) => join(folder, 'releases', name);

/** A release's own hashed files, without those it keeps for the one before it. */
const listOf = (folder: string, name: string) => `${pathOf(folder, name)}.files`;

/** Hashed names never clash, so adding files changes nothing for whoever reads the release. */
function keepHashedFiles(folder: string, from: string, to: string): void {
  const [source, target] = [pathOf(folder, from), pathOf(folder, to)];
  for (const file of readFileSync(listOf(folder, from), 'utf8').split('\n').filter(Boolean)) {
    if (existsSync(join(target, file))) continue;
    mkdirSync(dirname(join(target, file)), { recursive: true });
    copyFileSync(join(source, file), join(target, file));
  }
}

/** Twelve hexadecimal digits over the names and bytes of a site. */
function fingerprint(site: string): string {
  const hash = createHash('sha256');
  for (const file of filesIn(site)) hash.update(`${file}\0`).update(readFileSync(join(site, file)));
  return hash.digest('hex').slice(0, 12);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

const numberOf = (name: string) => Number(name.split('-')[0]);
