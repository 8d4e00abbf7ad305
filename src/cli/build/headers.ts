import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { headerRules, headersFile } from '../../domain/headers.ts';
import { nginxConfiguration } from '../../domain/nginx.ts';
import { redirectsFile } from '../../domain/redirects.ts';
import type { Redirect } from '../../schema/redirects.ts';

/** More distinct style blocks than this would swell the policy on every response. */
const MOST_STYLE_BLOCKS = 32;

/**
 * Writes `_headers` and `_redirects` into the site and an nginx configuration beside it, for this very
 * build.
 */
export function writeHeaders(site: string, redirects: readonly Redirect[]): void {
  const hashes = styleHashes(site);
  const rules = headerRules(firstParts(site), hashes);
  writeFileSync(join(site, '_headers'), headersFile(rules));
  writeFileSync(join(site, '_redirects'), redirectsFile(redirects));
  mkdirSync('server', { recursive: true });
  writeFileSync(
    join('server', 'nginx.conf'),
    nginxConfiguration(rules, hashes, '/srv/after-knee-surgery/current', 80, redirects),
  );
}

/** SHA-256 of every distinct inline style block, as the policy lists them. */
export function styleHashes(site: string): string[] {
  const blocks = new Set(
    htmlFiles(site).flatMap((name) =>
      [...readFileSync(join(site, name), 'utf8').matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(
        (match) => match[1] ?? '',
      ),
    ),
  );
  if (blocks.size > MOST_STYLE_BLOCKS) {
    throw new Error(`${blocks.size} distinct style blocks; ${MOST_STYLE_BLOCKS} are the limit.`);
  }
  return [...blocks].map((css) => createHash('sha256').update(css).digest('base64')).sort();
}

/** `/`, `/404.html`, `/guides/*`: the parts of the site that hold pages. */
function firstParts(site: string): string[] {
  const parts = htmlFiles(site).map((name) => {
    if (name === 'index.html') return '/';
    const [first = ''] = name.split('/');
    return first.endsWith('.html') ? `/${first}` : `/${first}/*`;
  });
  return [...new Set(parts)].sort();
}

function htmlFiles(site: string): string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
}
