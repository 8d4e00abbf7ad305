import { addresses } from '../../domain/addresses.ts';
import type { Library } from '../../domain/library.ts';
import type { PageEntry } from '../../domain/search/data.ts';
import type { Lexicon } from '../../domain/search/lexicon.ts';
import { codeHeading } from '../../domain/search/anchors.ts';
import type { Fragment } from './search-fragments.ts';

/** How likely a page of each kind is the answer. The first that fits counts. */
const WEIGHTS: readonly [RegExp, number][] = [
  [/^\/guides\/./, 1],
  [/^\/exercises\/./, 0.72],
  // Tables of every symptom and of every milestone: they have a word on nearly everything.
  [/^\/(?:is-this-normal|recovery-timeline)\//, 0.72],
  [/^\/check\//, 0.75],
  [/^\/about\//, 0.5],
  [/./, 0.8],
];

/** A heading that stands on more of the pages than this names none of them. */
const TOO_COMMON = 0.15;
const FEW = 5;

/** From this many pages on, the small index holds titles and a few names only, up to so many letters. */
const LARGE = 500;
const MOST_NAMES_OF_LARGE = 3;
const MOST_LETTERS = 90_000;

/** Titles, other names and headings of the pages: what answers while the reader types. */
export function smallIndex(
  fragments: readonly Fragment[],
  library: Library,
  lexicon: Lexicon,
): { topics: string[]; pages: PageEntry[] } {
  const topics = [...new Set(fragments.map(topicOf))].sort();
  const common = commonHeadings(fragments);
  const isLarge = fragments.length > LARGE;
  const pages = fragments.map((fragment): PageEntry => {
    const { url, name, meta } = fragment;
    const names = telling(namesOf(fragment, library), lexicon);
    const warns = isWarning(url, library);
    return {
      url,
      title: meta.title ?? url,
      topic: topics.indexOf(topicOf(fragment)),
      id: name,
      weight: WEIGHTS.find(([pattern]) => pattern.test(url))?.[1] ?? 0,
      ...(warns ? { warns } : {}),
      names: names.slice(0, isLarge ? MOST_NAMES_OF_LARGE : names.length).join('|'),
      headings:
        isLarge || url.startsWith(addresses.about) ? [] : headingsOf(fragment, common, library),
    };
  });
  pages.sort((a, b) => b.weight - a.weight || (a.url < b.url ? -1 : 1));
  return { topics, pages: isLarge ? upTo(pages, MOST_LETTERS) : pages };
}

const topicOf = ({ meta }: Fragment): string => meta.topic ?? '';

/** Names that say the same to the search stand once: "after TKR" and "after TKA" are one. */
function telling(names: readonly string[], lexicon: Lexicon): string[] {
  const keys = names.map((name) => [...lexicon.termsOf(name)].sort().join(' '));
  return names.filter(
    (_, index) => keys[index] !== '' && keys.indexOf(keys[index] ?? '') === index,
  );
}

/** A page's aliases and worry, and the names the lexicon gives to it. */
function namesOf({ url, meta }: Fragment, library: Library): string[] {
  const { synonyms, expectations, timeline } = library;
  const more = synonyms.pageNames.filter(({ page }) => page === url).flatMap(({ names }) => names);
  const written =
    url === addresses.isThisNormal
      ? expectations
      : url === addresses.timeline
        ? timeline
        : guideAt(url, library);
  const own = written ? [written.worry, ...written.aliases] : (meta.aliases ?? '').split(', ');
  return [...own, ...more].filter((name) => name !== '');
}

const guideAt = (url: string, { articles }: Library) =>
  [...articles.values()].find(({ id }) => addresses.guide(id) === url);

/** Guides of the kind "warning", the list of when to call, and the questions themselves. */
function isWarning(url: string, library: Library): true | undefined {
  const warns =
    guideAt(url, library)?.kind === 'warning' ||
    url === addresses.whenToCall ||
    url.startsWith(addresses.check);
  return warns ? true : undefined;
}

const HEADING = /^(h[2-4]|dt)$/;

/** The headings of a page; the table of what is normal has rows instead. */
function headingsOf(
  { url, anchors }: Fragment,
  common: ReadonlySet<string>,
  { expectations }: Library,
): string[] {
  const rows = url === addresses.isThisNormal ? expectations.rows : [];
  return [
    ...rows.map(({ id, name }) => codeHeading(id, name)),
    ...anchors
      .filter(({ element, text }) => HEADING.test(element) && text !== '' && !common.has(text))
      .map(({ id, text }) => codeHeading(id, text.trim().replace(/[.:]$/, ''))),
  ];
}

function commonHeadings(fragments: readonly Fragment[]): Set<string> {
  const most = Math.max(FEW, fragments.length * TOO_COMMON);
  const counts = new Map<string, number>();
  for (const { anchors } of fragments) {
    for (const text of new Set(anchors.map((anchor) => anchor.text))) {
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  return new Set([...counts].filter(([, count]) => count > most).map(([text]) => text));
}

function upTo(pages: readonly PageEntry[], letters: number): PageEntry[] {
  let sum = 0;
  return pages.filter(({ url, title, names }) => {
    sum += url.length + title.length + names.length;
    return sum <= letters;
  });
}
