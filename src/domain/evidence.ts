import type { Source } from '../schema/source.ts';
import { addresses } from './addresses.ts';
import type { Library } from './library.ts';

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
 * Every source by kind and name, with the guides, exercises and signs that rest on it.
 * @param rules the name and address of the page about the symptom rules
 */
export function evidence(library: Library, rules: SourceUse): Map<Source['kind'], SourceEntry[]> {
  const entries = [...library.sources.values()]
    .map((source) => ({ ...source, uses: usesOf(library, source.id, rules) }))
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
