import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addresses } from '../../domain/addresses.ts';
import { headerRules, headersFile, type SitePart } from '../../domain/headers.ts';
import { nginxConfiguration } from '../../domain/nginx.ts';
import type { PackSheet } from '../../domain/pack-sheets.ts';
import { redirectsFile } from '../../domain/redirects.ts';
import type { Redirect } from '../../schema/redirects.ts';

/** More distinct style blocks than this in one part would swell the policy on every response. */
const MOST_STYLE_BLOCKS = 13;

/**
 * Writes `_headers` and `_redirects` into the site and an nginx configuration beside it, for this very
 * build.
 * @param sheets what the pack builder of the site offers
 */
export function writeHeaders(
  site: string,
  redirects: readonly Redirect[],
  sheets: readonly PackSheet[],
): void {
  const rules = headerRules(siteParts(site, sheets));
  writeFileSync(join(site, '_headers'), headersFile(rules));
  writeFileSync(join(site, '_redirects'), redirectsFile(redirects));
  mkdirSync('server', { recursive: true });
  writeFileSync(
    join('server', 'nginx.conf'),
    nginxConfiguration(rules, '/srv/after-knee-surgery/current', 80, redirects),
  );
}

/**
 * The parts of a built site that hold pages, each with the hashes of its own style blocks. The pack
 * builder also reads the pages of its sheets: Chromium 156 judges their styles by the policy of the page
 * that reads, and fills the console with what it would refuse.
 */
function siteParts(site: string, sheets: readonly PackSheet[]): SitePart[] {
  const pages = Map.groupBy(htmlFiles(site), partOf);
  pages.get(partOf(fileAt(addresses.pack)))?.push(...sheets.map(({ path }) => fileAt(path)));
  return [...pages]
    .map(([path, names]) => ({ path, styleHashes: styleHashes(site, names) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** SHA-256 of every distinct inline style block of some pages, as a policy lists them. */
function styleHashes(site: string, names: readonly string[]): string[] {
  const blocks = new Set(
    names.flatMap((name) => styleBlocks(readFileSync(join(site, name), 'utf8'))),
  );
  if (blocks.size > MOST_STYLE_BLOCKS) {
    const limit = `${blocks.size} distinct style blocks; ${MOST_STYLE_BLOCKS} are the limit`;
    throw new Error(`${names[0] ?? ''} and its neighbors have ${limit}.`);
  }
  return [...blocks].map((css) => createHash('sha256').update(css).digest('base64')).sort();
}

/** The content of each inline style block of a page. */
export const styleBlocks = (html: string): string[] =>
  [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map((match) => match[1] ?? '');

/** `/`, `/404.html`, `/guides/*`: the part of the site that a page belongs to. */
function partOf(name: string): string {
  if (name === 'index.html') return '/';
  const [first = ''] = name.split('/');
  return first.endsWith('.html') ? `/${first}` : `/${first}/*`;
}

const fileAt = (path: string) => `${path.slice(1)}index.html`;

function htmlFiles(site: string): string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
}
