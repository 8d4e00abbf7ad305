import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../content/problem.ts';
import { pictureFaults } from '../pictures/faults.ts';
import { addressFaults, type Page, type Site } from './addresses.ts';
import { reportOf, type Leading, type PageFault, type PageReport } from './page.ts';

/** Kinds of files a site consists of. */
const FILES =
  /^(?:.*\.(?:html|xml|json|txt|svg|png|woff2|webmanifest)|guides\/[\w-]+\.md|handouts\/pdf\/[\w-]+\.pdf|_headers|_redirects|assets\/[\w.-]+\.(?:js|css)|pagefind\/.*)$/;

/** What the last line of defence must be told: it reads nothing else of the project. */
export type SiteFacts = Pick<Site, 'origin' | 'contact' | 'insecure'>;

/**
 * The last line of defence: reads a built site as a browser would, and knows nothing of how it was made.
 * Whatever got past the others (a fault of ours, of a component, of a parser) stops here.
 * @param folder the finished site, before it takes the place of the old one
 * @param read reads one page; a build remembers what it read of the very same HTML
 */
export function siteProblems(
  folder: string,
  facts: SiteFacts,
  read: (html: string) => PageReport = reportOf,
): Problem[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder).length + 1))
    .sort();
  const links = entries.filter((entry) => entry.isSymbolicLink()).map(({ name }) => name);
  const pages = names
    .filter((name) => name.endsWith('.html'))
    .map((file) => {
      const { ids, ...report } = read(readFileSync(join(folder, file), 'utf8'));
      return { ...report, file, path: `/${file.replace(/index\.html$/, '')}`, ids: new Set(ids) };
    });
  const site: Site = {
    ...facts,
    pages: new Map(pages.map((page) => [page.path, page])),
    files: new Set(names.map((name) => `/${name}`)),
  };
  return [
    ...links.map((name) => problem(name, 1, 'This is a link to another file.')),
    ...names
      .filter((name) => !FILES.test(name))
      .map((name) => problem(name, 1, 'No site of ours has a file of this kind.')),
    ...names
      .filter((name) => name.endsWith('.svg'))
      .flatMap((name) =>
        pictureFaults(name, readFileSync(join(folder, name))).map(([it]) => problem(name, 1, it)),
      ),
    ...pages.flatMap((page) =>
      [...page.faults, ...page.leading.flatMap((it) => linkFaults(it, page, site))].map(
        ({ line, message, wrote }) => ({ ...problem(page.file, line, message), wrote }),
      ),
    ),
  ];
}

const linkFaults = (element: Leading, page: Page, site: Site): PageFault[] =>
  addressFaults(element, page, site).map((message) => ({
    line: element.line,
    message,
    wrote: element.wrote,
  }));

const problem = (file: string, line: number, message: string): Problem => ({
  code: 'built-page',
  file: `dist/${file}`,
  line,
  message,
  tryThis: 'If you only changed content/, tell a developer, with this message. Nothing is lost.',
});
