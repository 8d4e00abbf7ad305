import { execSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { allowingStylesOf, parseHeadersFile } from '../domain/headers.ts';
import { nginxConfiguration, type NginxServer } from '../domain/nginx.ts';
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
 * its configuration `<folder>/nginx.conf`; `--reload` tells it to read that anew. With `--host`,
 * `--certificate` and `--key` it speaks TLS; `--brotli` uses the module of that name.
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
      host: { type: 'string' },
      certificate: { type: 'string' },
      key: { type: 'string' },
      brotli: { type: 'boolean', default: false },
    },
  });
  const [folder] = positionals;
  if (folder === undefined) throw new Error('name the folder: npm run deploy -- /srv/site');
  if (!values.back && !existsSync(join(values.from, '_headers'))) {
    throw new Error(`${values.from}/ is no built site; npm run build -- --release makes one`);
  }
  const server = serverOf(folder, values);
  const before = liveRelease(folder);
  const name = values.back ? releaseBefore(folder) : addRelease(folder, values.from);
  if (name === before) {
    console.log(`${name} is live already; nothing changed.`);
    return 0;
  }
  writeConfiguration(folder, name, server);
  if (values.reload !== undefined) execSync(values.reload, { stdio: 'inherit' });
  makeLive(folder, name);
  const dropped = dropOldReleases(folder);
  console.log(`${name} is live${before === undefined ? '' : `; it was ${before}`}.`);
  if (dropped.length > 0) console.log(`Deleted: ${dropped.join(', ')}`);
  console.log(`To go back: npm run deploy -- ${folder} --back`);
  return 0;
}

interface ServerOptions {
  port: string;
  host?: string | undefined;
  certificate?: string | undefined;
  key?: string | undefined;
  brotli: boolean;
}

/** How nginx is reached. TLS takes three words, and a part of them would be a server that does not start. */
function serverOf(folder: string, options: ServerOptions): NginxServer {
  const { port, host, certificate, key, brotli } = options;
  const plain = { root: resolve(folder, 'current'), port: Number(port), brotli };
  if (host === undefined && certificate === undefined && key === undefined) return plain;
  if (host === undefined || certificate === undefined || key === undefined) {
    throw new Error('TLS needs --host, --certificate and --key together');
  }
  return { ...plain, tls: { host, certificate: resolve(certificate), key: resolve(key) } };
}

/**
 * Writes the server's configuration for the release that comes. Its policy allows the styles of every
 * release that is kept: so pages are dressed before, during and after the swap, and after going back.
 */
function writeConfiguration(folder: string, name: string, server: NginxServer): void {
  const headersOf = (release: string) =>
    parseHeadersFile(readFileSync(join(pathOf(folder, release), '_headers'), 'utf8'));
  const rules = allowingStylesOf(releasesIn(folder).flatMap(headersOf), headersOf(name));
  const moved = parseRedirectsFile(readFileSync(join(pathOf(folder, name), '_redirects'), 'utf8'));
  const redirects = [...moved].map(([from, to]) => ({ from, to }));
  const text = nginxConfiguration(rules, server, redirects);
  const file = join(folder, 'nginx.conf');
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}
