import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addresses } from '../../domain/addresses.ts';
import type { SitePart } from '../../domain/content-security-policy.ts';
import { headerRules, headersFile, SPECULATION_RULES } from '../../domain/headers.ts';
import { nginxConfiguration } from '../../domain/nginx.ts';
import type { PackSheet } from '../../domain/pack-sheets.ts';
import { redirectsFile } from '../../domain/redirects.ts';
import type { Redirect } from '../../schema/redirects.ts';

/** More distinct style blocks than this in one part would swell the policy on every response. */
const MOST_STYLE_BLOCKS = 13;

/** Where releases live when nobody says otherwise. */
const ROOT = '/srv/after-knee-surgery/current';

/** Which pages a browser may fetch ahead: the one whose link is being pressed, on this site only. */
const FETCH_AHEAD = {
  prefetch: [
    {
      source: 'document',
      // At the press, not when the pointer rests on a link: what is not opened is not asked for.
      eagerness: 'conservative',
      where: { and: [{ href_matches: '/*' }, { not: { href_matches: '/handouts/pdf/*' } }] },
    },
  ],
};

/**
 * Writes `_headers`, `_redirects` and the rules for fetching ahead into the site.
 * @param sheets what the pack builder of the site offers
 * @returns the nginx configuration of this very build
 */
export function writeHeaders(
  site: string,
  redirects: readonly Redirect[],
  sheets: readonly PackSheet[],
): string {
  writeFileSync(join(site, SPECULATION_RULES), `${JSON.stringify(FETCH_AHEAD)}\n`);
  const rules = headerRules(siteParts(site, sheets));
  writeFileSync(join(site, '_headers'), headersFile(rules));
  writeFileSync(join(site, '_redirects'), redirectsFile(redirects));
  return nginxConfiguration(rules, { root: ROOT, port: 80 }, redirects);
}

/**
 * Everything at the first level of a site; where it holds pages, with the hashes of its own style blocks.
 * The pack builder also reads the pages of its sheets: Chromium 156 judges their styles by the policy of
 * the page that reads, and fills the console with what it would refuse.
 */
function siteParts(site: string, sheets: readonly PackSheet[]): SitePart[] {
  const pages = Map.groupBy(htmlFiles(site), partOf);
  pages.get(partOf(fileAt(addresses.pack)))?.push(...sheets.map(({ path }) => fileAt(path)));
  const others = [...partsIn(site, ''), ...partsIn(site, 'pagefind/')]
    .filter((path) => path !== '/pagefind/*' && path !== '/index.html' && !pages.has(path))
    .map((path): SitePart => ({ path }));
  return [
    ...[...pages].map(([path, names]) => ({ path, styleHashes: styleHashes(site, names) })),
    ...others,
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The patterns of what lies in one folder of a site, but for the files that are for the host alone. */
const partsIn = (site: string, folder: string) =>
  readdirSync(join(site, folder), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('_'))
    .map((entry) => `/${folder}${entry.name}${entry.isDirectory() ? '/*' : ''}`);

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
