import { headingLink } from '../../domain/search/anchors.ts';
import type { PageEntry } from '../../domain/search/data.ts';
import type { SearchEngine } from '../../domain/search/engine.ts';
import type { Ranked } from '../../domain/search/ranking.ts';
import { boxWords as words } from '../../strings/en/search-island.ts';

const MOST = 6;

/** A page, or a part of one, as the list offers it. */
export interface Suggestion {
  href: string;
  title: string;
  /** The heading that fits best. */
  part?: string | undefined;
}

/**
 * What to offer while somebody types; the last offer is the whole search.
 * @param searchPage address of the search page
 */
export function suggestionsFor(
  engine: SearchEngine,
  text: string,
  searchPage: string,
): { suggestions: Suggestion[]; signs: number[] } {
  if (text === '') return { suggestions: [], signs: [] };
  const answer = engine.ask(text, { typing: true });
  const signs = engine.signsIn(text, answer.query);
  const pages = engine
    .withPagesOf(engine.leadingSign(text, answer.query, answer.results), answer.results)
    .slice(0, MOST)
    .flatMap((result) => {
      const page = engine.data.pages[result.page];
      return page ? [suggestion(page, result)] : [];
    });
  const all = {
    href: `${searchPage}#q=${encodeURIComponent(text)}`,
    title: `${words.all} “${text}”`,
  };
  return { suggestions: [...pages, all], signs };
}

/** A page of the small index with the heading that fits best. */
export function suggestion({ url, title, headings }: PageEntry, { heading }: Ranked): Suggestion {
  const part = headings[heading];
  if (part === undefined) return { href: url, title };
  const { href, text } = headingLink(url, part);
  return { href, title, part: text };
}
