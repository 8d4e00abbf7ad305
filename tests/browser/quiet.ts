import { readFileSync } from 'node:fs';
import { test as base, expect } from '@playwright/test';

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
