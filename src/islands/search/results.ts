import type { PageEntry } from '../../domain/search/data.ts';
import { headingLink } from '../../domain/search/anchors.ts';
import type { Ranked } from '../../domain/search/ranking.ts';
import { element } from '../element.ts';
import { markedText } from './marked-text.ts';
import type { Page } from './pagefind.ts';

const MOST_SECTIONS = 3;

/** One result: the page, what it says, and the sections that fit. */
export function resultItem(
  entry: PageEntry | undefined,
  { heading }: Ranked,
  page: Page | undefined,
): HTMLLIElement {
  const url = page?.url ?? entry?.url ?? '';
  const title = entry?.title ?? page?.meta.title ?? url;
  const named = entry?.headings[heading];
  const sections = [
    ...(entry && named !== undefined ? [headingLink(entry.url, named)] : []),
    ...(page?.sub_results ?? [])
      .filter((section) => section.url !== url)
      .map((section) => ({ href: section.url, text: section.title })),
  ];
  const once = [...new Map(sections.map((section) => [section.href, section])).values()];
  return element(
    'li',
    {},
    element('h2', {}, link(url, title)),
    page !== undefined && element('p', {}, '… ', ...markedText(page.excerpt), ' …'),
    once.length > 0 &&
      element(
        'ul',
        {},
        ...once
          .slice(0, MOST_SECTIONS)
          .map(({ href, text }) => element('li', {}, link(href, text))),
      ),
  );
}

const link = (href: string, textContent: string) => element('a', { href, textContent });
