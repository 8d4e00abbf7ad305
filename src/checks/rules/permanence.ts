import { addresses } from '../../domain/addresses.ts';
import { pageRedirects } from '../../domain/redirects.ts';
import { ledgerOf } from '../ledger.ts';
import { LEDGER_FILE } from '../../content/ledger-file.ts';
import type { Problem } from '../../content/problem.ts';
import { closest } from '../../content/suggest.ts';
import type { CheckedEntry, ContentTree } from '../../content/tree.ts';
import type { Rule } from './rule.ts';

/** An address that was published, and now neither shows a page nor leads to one. */
export const addressLost: Rule = (tree) => {
  const published = publishedPages(tree);
  if (published.length === 0) return [];
  const { pages } = ledgerOf(tree);
  const moved = redirectsOf(tree);
  return published
    .filter(([path]) => !Object.hasOwn(pages, path) && !moved.has(path))
    .map(([path]) => ({
      code: 'address-lost',
      file: `content/${LEDGER_FILE}`,
      line: 1,
      message: 'This address was published, and nothing answers there now.',
      wrote: path,
      tryThis: `In content/redirects.yaml:  - from: ${path}\n    to: ${nearest(path, Object.keys(pages))}`,
    }));
};

/** A heading or a word of the glossary whose address was published and is gone. */
export const anchorLost: Rule = (tree) => {
  return publishedPages(tree).flatMap(([path, anchors]) => {
    const known = ledgerOf(tree).pages[path];
    if (!known) return []; // the page moved: browsers carry the anchor along
    return anchors
      .filter((anchor) => !known.includes(anchor))
      .map((anchor): Problem => ({
        code: 'anchor-lost',
        ...placeOf(tree, path),
        message: `"#${anchor}" was published, and nothing on the page has this address now.`,
        wrote: `${path}#${anchor}`,
        tryThis: remedy(path, anchor, closest(anchor, known) ?? 'new-heading'),
      }));
  });
};

function remedy(path: string, anchor: string, near: string): string {
  return path === addresses.glossary
    ? `In content/redirects.yaml:  - from: ${path}#${anchor}\n    to: ${path}#${near}`
    : `anchors:\n  ${anchor}: ${near}`;
}

function placeOf(tree: ContentTree, path: string): { file: string; line: number } {
  const entry = [...tree.all('articles'), ...tree.all('about')].find((it) => pathOf(it) === path);
  if (entry) return { file: entry.file, line: entry.lineOf(['title']) };
  if (path === addresses.glossary) return { file: 'content/glossary.yaml', line: 1 };
  return { file: `content/${LEDGER_FILE}`, line: 1 };
}

const pathOf = ({ collection, id }: CheckedEntry) =>
  collection === 'articles' ? addresses.guide(id) : addresses.aboutPage(id);

const publishedPages = (tree: ContentTree) => Object.entries(tree.ledger?.pages ?? {});

const redirectsOf = (tree: ContentTree) =>
  new Set(
    tree
      .all('redirects')
      .flatMap(({ data }) => pageRedirects(data.redirects).map(({ from }) => from)),
  );

/** The page most like a lost one: in the same part of the site, or that part's list. */
function nearest(path: string, pages: readonly string[]): string {
  const [, part = ''] = path.split('/');
  const beside = pages.filter((it) => it.startsWith(`/${part}/`));
  return closest(path, beside) ?? beside[0] ?? addresses.home;
}
