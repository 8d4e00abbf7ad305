import type { Redirect } from '../schema/redirects.ts';

const PERMANENT = 301;

/** Redirects between pages. Those with an anchor in `from` are kept by the page itself. */
export function pageRedirects(redirects: readonly Redirect[]): Redirect[] {
  return redirects.filter(({ from }) => !from.includes('#'));
}

/** Anchors of a page that are gone, each with the anchor that stands for it now. */
export function anchorRedirects(redirects: readonly Redirect[], path: string): Map<string, string> {
  return new Map(
    redirects.flatMap(({ from, to }): [string, string][] => {
      const [page, anchor] = from.split('#');
      return page === path && anchor !== undefined ? [[anchor, to.split('#')[1] ?? '']] : [];
    }),
  );
}

/** The redirects as a `_redirects` file, which Cloudflare Pages, Netlify and others read. */
export function redirectsFile(redirects: readonly Redirect[]): string {
  return pageRedirects(redirects)
    .flatMap(({ from, to }) => spellings(from).map((path) => `${path} ${to} ${PERMANENT}\n`))
    .join('');
}

/** Reads a `_redirects` file back: the old path and where it leads. */
export function parseRedirectsFile(text: string): Map<string, string> {
  return new Map(
    text
      .split('\n')
      .filter(Boolean)
      .map((line): [string, string] => {
        const [from = '', to = ''] = line.split(' ');
        return [from, to];
      }),
  );
}

/** How people type an address: with its slash at the end and without. */
export function spellings(path: string): string[] {
  return path.endsWith('/') ? [path, path.slice(0, -1)] : [path];
}
