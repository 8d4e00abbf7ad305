import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { addresses } from '../../src/domain/addresses.ts';

/** The sites that `npm test` has built before this ring runs. */
export const REAL = process.env.SITE ?? 'dist';
export const CLINIC = '.build/clinic-site';

/** The clinic with `REVIEW_POLICY=strict`: while its one review holds, and after it ended. */
export const STRICT = '.build/clinic-strict';
export const OVERDUE = '.build/clinic-overdue';

export interface Page {
  /** Address on the site: `/guides/x/`. */
  path: string;
  file: string;
  html: string;
  $: CheerioAPI;
}

/** Every HTML page of a built site that has words of its own. */
export const pagesOf = (site: string): Page[] =>
  readPages(site, (file) => !/^(embed|k)\//.test(file));

/** The short addresses of a built site: pages that only lead on. */
export const shortAddressesOf = (site: string): Page[] =>
  readPages(site, (file) => file.startsWith('k/'));

/** The views of guides that another site may show in a frame. */
export const embedsOf = (site: string): Page[] =>
  readPages(site, (file) => file.startsWith('embed/'));

function readPages(site: string, wanted: (file: string) => boolean): Page[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html') && wanted(name))
    .sort()
    .map((file) => {
      const html = readFileSync(join(site, file), 'utf8');
      let parsed: CheerioAPI | undefined;
      return {
        path: `/${file.replace(/index\.html$/, '')}`,
        file,
        html,
        // Parsed when it is asked for: who looks for one page needs no other as a tree.
        get $() {
          return (parsed ??= load(html));
        },
      };
    });
}

/** Whether a page is a guide that staff wrote; the list of when to call is made from the rules. */
export const isGuide = ({ path }: Page): boolean =>
  /^\/guides\/./.test(path) && path !== addresses.whenToCall;

/** The words of a page as a reader sees them: white space as one space, no scripts, no source numbers. */
export function visibleText({ html }: Page): string {
  const $ = load(html);
  $('script, style, template, [hidden], noscript, .cite').remove();
  return normal($('body').text());
}

/** The page's structured data, parsed. */
export function graphOf({ $ }: Page): Record<string, unknown>[] {
  const data: unknown = JSON.parse($('script[type="application/ld+json"]').text());
  return (data as { '@graph': Record<string, unknown>[] })['@graph'];
}

export const normal = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
