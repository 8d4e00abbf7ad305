import { execSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parseHeadersFile, styleHashesIn } from '../domain/headers.ts';
import { nginxConfiguration } from '../domain/nginx.ts';
import { parseRedirectsFile } from '../domain/redirects.ts';
import {
  addRelease,
  dropOldReleases,
  liveRelease,
  makeLive,
  pathOf,
  releaseBefore,
  releasesIn,
} from './deploy/releases.ts';

/**
 * `npm run deploy -- <folder> [--from dist] [--back] [--reload <command>]`: makes a built site the live
 * one on this machine, or goes back to the release before. The web server's root is `<folder>/current`,
 * its configuration `<folder>/nginx.conf`; `--reload` tells it to read that anew.
 */
export function main(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      from: { type: 'string', default: 'dist' },
      back: { type: 'boolean', default: false },
      reload: { type: 'string' },
      port: { type: 'string', default: '80' },
    },
  });
  const [folder] = positionals;
  if (folder === undefined) throw new Error('name the folder: npm run deploy -- /srv/site');
  if (!values.back && !existsSync(join(values.from, '_headers'))) {
    throw new Error(`${values.from}/ is no built site; npm run build -- --release makes one`);
  }
  const before = liveRelease(folder);
  const name = values.back ? releaseBefore(folder) : addRelease(folder, values.from);
  if (name === before) {
    console.log(`${name} is live already; nothing changed.`);
    return 0;
  }
  writeConfiguration(folder, name, Number(values.port));
  if (values.reload !== undefined) execSync(values.reload, { stdio: 'inherit' });
  makeLive(folder, name);
  const dropped = dropOldReleases(folder);
  console.log(`${name} is live${before === undefined ? '' : `; it was ${before}`}.`);
  if (dropped.length > 0) console.log(`Deleted: ${dropped.join(', ')}`);
  console.log(`To go back: npm run deploy -- ${folder} --back`);
  return 0;
}

/**
 * Writes the server's configuration for the release that comes. Its policy allows the styles of every
 * release that is kept: so pages are dressed before, during and after the swap, and after going back.
 */
function writeConfiguration(folder: string, name: string, port: number): void {
  const headersOf = (release: string) =>
    parseHeadersFile(readFileSync(join(pathOf(folder, release), '_headers'), 'utf8'));
  const hashes = new Set(releasesIn(folder).flatMap((it) => styleHashesIn(headersOf(it))));
  const moved = parseRedirectsFile(readFileSync(join(pathOf(folder, name), '_redirects'), 'utf8'));
  const redirects = [...moved].map(([from, to]) => ({ from, to }));
  const root = resolve(folder, 'current');
  const text = nginxConfiguration(headersOf(name), [...hashes].sort(), root, port, redirects);
  const file = join(folder, 'nginx.conf');
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}
