import { readFileSync } from 'node:fs';
import { test as base, expect, type Page } from '@playwright/test';
import { cover, readSkeleton } from './skeletons.ts';

/**
 * Every browser test runs with this: the console must stay empty, nothing may break the content
 * security policy, and no request may leave the site. A test that means to break something says so.
 */
export const test = base.extend<{ quiet: string[]; noise: { expected: RegExp[] } }>({
  noise: [{ expected: [] }, { option: true }],
  quiet: [
    async ({ page, noise, baseURL }, use) => {
      const heard: string[] = [];
      page.on('console', (message) => heard.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(`${baseURL ?? ''}/`) && !url.startsWith('data:')) {
          heard.push(`request: ${url}`);
        }
      });
      await use(heard);
      const unexpected = heard.filter(
        (line) => !noise.expected.some((pattern) => pattern.test(line)),
      );
      expect(unexpected).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** The paths of every page in the sitemap. */
export const PAGES = [
  ...readFileSync('dist/sitemap-0.xml', 'utf8').matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g),
].map((match) => match[1] ?? '');

/** One page of each kind. */
export const KINDS = {
  home: '/',
  guide: '/guides/back-pain-after-knee-surgery/',
  guides: '/guides/',
  topic: '/topics/pain-beyond-the-knee/',
  check: '/check/',
  flow: '/check/back-hip-leg/',
  crisis: '/crisis/',
  card: '/check/card/',
  whenToCall: '/guides/when-to-call/',
  isThisNormal: '/is-this-normal/',
  timeline: '/recovery-timeline/',
  questionsProof: '/about/symptom-questions/',
  exercise: '/exercises/sit-to-stand/',
  exercises: '/exercises/',
  exerciseSheet: '/exercises/sheet/',
  sources: '/about/sources/',
  editions: '/editions/',
  handouts: '/handouts/',
  quality: '/about/quality/',
  glossary: '/glossary/',
  aToZ: '/a-z/',
  search: '/search/',
  about: '/about/how-pages-are-made/',
  pack: '/for-clinics/pack/',
  readingList: '/reading-list/',
  notFound: '/404.html',
} as const;

/**
 * Pages that together have every kind of element within every parent, and every style, that the site has.
 * What only structure and style can break is looked at on these; words are judged on every page, as text.
 */
export const COVER = cover(
  [...new Set([...PAGES, ...Object.values(KINDS)])].map((path) => readSkeleton('dist', path)),
  Object.values(KINDS),
);

/** A context for each page costs more than most checks of a page do; a busy machine gets a minute for each. */
const PAGES_A_TEST = 6;
const LONGEST = 60_000;

/** Looks at pages in turn, some in each test; tells every page that fails. */
export function testPages(
  title: string,
  paths: readonly string[],
  check: (page: Page, path: string) => Promise<void>,
): void {
  for (let start = 0; start < paths.length; start += PAGES_A_TEST) {
    const group = paths.slice(start, start + PAGES_A_TEST);
    test(`${title}: ${group.join(' ')}`, async ({ page }) => {
      test.setTimeout(LONGEST * group.length);
      const failures: string[] = [];
      for (const path of group) {
        try {
          await check(page, path);
        } catch (error) {
          failures.push(`${path}: ${error instanceof Error ? error.message : String(error)}`);
        }
      }
      expect(failures).toEqual([]);
    });
  }
}
