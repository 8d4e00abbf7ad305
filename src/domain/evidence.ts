import type { Source } from '../schema/source.ts';
import { addresses } from './addresses.ts';
import { numberCitations } from './citations.ts';
import { expectationTexts } from './expectations.ts';
import type { Library } from './library.ts';
import { timelineTexts } from './timeline.ts';

/** A page that rests on a source. */
export interface SourceUse {
  title: string;
  href: string;
}

export interface SourceEntry extends Source {
  uses: SourceUse[];
}

/** Kinds of source, the weightiest first: the order of the page of all sources. */
export const SOURCE_KINDS: readonly Source['kind'][] = [
  'guideline',
  'official-page',
  'hospital-leaflet',
  'study',
  'other',
];

/**
 * Every source by kind and name, with the guides, pages of data, exercises and signs that rest on it.
 * @param rules the name and address of the page about the symptom rules
 */
export function evidence(library: Library, rules: SourceUse): Map<Source['kind'], SourceEntry[]> {
  const data = dataPages(library);
  const entries = [...library.sources.values()]
    .map((source) => {
      const ofData = data.filter(({ sources }) => sources.has(source.id)).map(({ use }) => use);
      return { ...source, uses: [...ofData, ...usesOf(library, source.id, rules)] };
    })
    .sort((a, b) => a.publisher.localeCompare(b.publisher, 'en') || a.id.localeCompare(b.id, 'en'));
  return new Map(
    SOURCE_KINDS.map((kind) => [kind, entries.filter((entry) => entry.kind === kind)]),
  );
}

function usesOf(library: Library, source: string, rules: SourceUse): SourceUse[] {
  const { articles, exercises, signs, combinations } = library;
  const rests = ({ sources }: { sources?: readonly string[] | undefined }) =>
    sources?.includes(source) ?? false;
  const inRules = [...signs.values(), ...combinations.values()].some(rests);
  return [
    ...[...articles.values()]
      .filter(rests)
      .map(({ id, title }) => ({ title, href: addresses.guide(id) })),
    ...[...exercises.values()]
      .filter(rests)
      .map(({ id, title }) => ({ title, href: addresses.exercise(id) })),
    ...(inRules ? [rules] : []),
  ];
}

/** The pages made from data, with every source that they cite. */
function dataPages({ expectations, timeline, signs }: Library) {
  const citedIn = (texts: readonly string[]) => new Set(numberCitations(texts).keys());
  return [
    {
      use: { title: expectations.title, href: addresses.isThisNormal },
      sources: citedIn(expectationTexts(expectations, signs)),
    },
    {
      use: { title: timeline.title, href: addresses.timeline },
      sources: citedIn(timelineTexts(timeline)),
    },
  ];
}
