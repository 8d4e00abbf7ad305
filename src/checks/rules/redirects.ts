import { addresses } from '../../domain/addresses.ts';
import type { Redirect } from '../../schema/redirects.ts';
import { ledgerOf } from '../ledger.ts';
import type { Problem } from '../../content/problem.ts';
import { closest } from '../../content/suggest.ts';
import type { CheckedEntry } from '../../content/tree.ts';
import type { Rule } from './rule.ts';

/** A redirect that cannot work: each breaks one line of "Permanence". */
export const redirects: Rule = (tree) =>
  tree.all('redirects').flatMap((entry) => {
    const all = entry.data.redirects;
    const pages = new Map(all.length === 0 ? [] : Object.entries(ledgerOf(tree).pages));
    return all.flatMap((redirect, index) => {
      const found =
        duplicate(all, index) ??
        wrongSource(redirect, pages) ??
        chain(redirect, all) ??
        missingTarget(redirect, pages);
      return found ? [problem(entry, index, redirect, found)] : [];
    });
  });

interface Fault {
  at: 'from' | 'to';
  message: string;
  tryThis: string;
}

type Pages = ReadonlyMap<string, readonly string[]>;

function duplicate(all: readonly Redirect[], index: number): Fault | undefined {
  const from = all[index]?.from ?? '';
  if (all.findIndex((it) => withSlash(it.from) === withSlash(from)) === index) return undefined;
  return { at: 'from', message: 'this address has a redirect already', tryThis: 'Delete one.' };
}

function wrongSource({ from }: Redirect, pages: Pages): Fault | undefined {
  const [path = '', anchor] = from.split('#');
  if (MADE.test(path)) {
    const message = 'a file that the build makes lives there';
    return { at: 'from', message, tryThis: 'Delete the redirect: only pages move.' };
  }
  if (anchor === undefined) {
    if (!pages.has(withSlash(path))) return undefined;
    const message = 'a page lives at this address';
    return { at: 'from', message, tryThis: 'Delete the redirect, or retire the page first.' };
  }
  if (path !== addresses.glossary) {
    const message = 'only words of the glossary are redirected by their anchor';
    return { at: 'from', message, tryThis: 'For a heading: "anchors" in the front matter.' };
  }
  return undefined;
}

/** Everything that is no page: whoever asks for it needs the file, not a page. */
const MADE =
  /^\/(?:assets|pagefind|api|og|qr|_[^/]*|data)(?:\/|$)|^\/(?:robots|notices|NOTICES)\.txt$|\.(?:xml|js|css|json|png|svg|woff2|html|ico)$/;

function chain({ from, to }: Redirect, all: readonly Redirect[]): Fault | undefined {
  if (withSlash(from) === withSlash(to)) {
    return { at: 'to', message: 'it leads to itself', tryThis: 'The page that answers now.' };
  }
  const way = [withSlash(from), withSlash(to)];
  for (;;) {
    const next = all.find((it) => withSlash(it.from) === way.at(-1));
    if (!next) break;
    if (way.includes(withSlash(next.to))) {
      const message = `it leads in a circle: ${[...way, next.to].join(' > ')}`;
      return { at: 'to', message, tryThis: 'The page that answers now.' };
    }
    way.push(withSlash(next.to));
  }
  if (way.length === 2) return undefined;
  return { at: 'to', message: 'it leads to another redirect', tryThis: way.at(-1) ?? '' };
}

function missingTarget({ from, to }: Redirect, pages: Pages): Fault | undefined {
  const [path = '', anchor] = to.split('#');
  const anchors = pages.get(path);
  if (!anchors) {
    const near = closest(path, pages.keys()) ?? closest(withSlash(path), pages.keys());
    return { at: 'to', message: 'there is no such page', tryThis: near ?? addresses.home };
  }
  if (anchor === undefined && !from.includes('#')) return undefined;
  if (anchor !== undefined && anchors.includes(anchor)) return undefined;
  const near = closest(anchor ?? '', anchors) ?? anchors[0];
  return { at: 'to', message: 'the page has no such anchor', tryThis: `${path}#${near ?? ''}` };
}

/** `/old` and `/old/` are one address; an anchor stays. */
function withSlash(address: string): string {
  const [path = '', anchor] = address.split('#');
  const whole = /\/$|\.[a-z0-9]+$/.test(path) ? path : `${path}/`;
  return anchor === undefined ? whole : `${whole}#${anchor}`;
}

function problem(
  entry: CheckedEntry<'redirects'>,
  index: number,
  redirect: Redirect,
  { at, message, tryThis }: Fault,
): Problem {
  return {
    code: 'redirect',
    file: entry.file,
    line: entry.lineOf(['redirects', index, at]),
    message: `Redirects ${index + 1}, ${at}: ${message}.`,
    wrote: redirect[at],
    tryThis,
  };
}
