import { readFileSync } from 'node:fs';
import { z } from 'zod';

const querySchema = z.strictObject({
  query: z.string(),
  kind: z.string(),
  /** The guides any of which is a right answer. */
  guides: z.array(z.string()).min(1),
  /** Whether the words speak of a danger sign. */
  redFlag: z.boolean(),
});

export type TestQuery = z.output<typeof querySchema>;

/** The development set: what patients type, and the guides that answer it. */
export const QUERIES: readonly TestQuery[] = z
  .array(querySchema)
  .parse(JSON.parse(readFileSync('tests/search/queries.json', 'utf8')));

/** How well a list of answers fits: shares from 0 to 1. */
export interface Score {
  count: number;
  /** The right page first; among the first three. */
  first: number;
  firstThree: number;
  /** Mean of 1 / place of the right page. */
  reciprocal: number;
  /** Nothing found at all. */
  none: number;
}

/** One query and the addresses that came, the first first. */
export interface Answered {
  query: TestQuery;
  urls: readonly string[];
}

/** The figures over some answers. */
export function scoreOf(answers: readonly Answered[]): Score {
  const places = answers.map(({ query, urls }) => placeOf(query, urls));
  const share = (isSo: (place: number) => boolean) =>
    places.filter((place) => place > 0 && isSo(place)).length / places.length;
  return {
    count: places.length,
    first: share((place) => place === 1),
    firstThree: share((place) => place <= 3),
    reciprocal: places.reduce((sum, place) => sum + (place > 0 ? 1 / place : 0), 0) / places.length,
    none: answers.filter(({ urls }) => urls.length === 0).length / places.length,
  };
}

/**
 * The place of the first right guide, counted from 1; 0 when it did not come. Questions are not counted:
 * where danger may be meant they stand beside the guide, and the set names guides only.
 */
export function placeOf({ guides }: TestQuery, urls: readonly string[]): number {
  const pages = urls.filter((url) => !url.startsWith('/check/'));
  return pages.findIndex((url) => guides.some((guide) => url === `/guides/${guide}/`)) + 1;
}

/** Small numbers that look random and are the same in each run (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** The query with one slip of the finger: a letter lost, doubled, swapped with its neighbour or hit beside. */
export function withTypo(query: string, random: () => number): string {
  const places = query.split('').flatMap((letter, at) => (/[a-z]/i.test(letter) ? [at] : []));
  const at = places[Math.floor(random() * places.length)] ?? 0;
  const [before, letter = '', after] = [query.slice(0, at), query[at], query.slice(at + 1)];
  const other = LETTERS[Math.floor(random() * LETTERS.length)] ?? 'x';
  const slips = [
    before + after,
    before + letter + letter + after,
    before + other + after,
    before + (after[0] ?? '') + letter + after.slice(1),
  ];
  return slips[Math.floor(random() * slips.length)] ?? query;
}
