import type { PageEntry } from './data.ts';
import { getOrMake } from '../get-or-make.ts';
import type { Concept } from './lexicon.ts';
import { CONTEXT, type NameIndex, type NameMatch } from './name-index.ts';

/** What the full text says of one wording of a concept: a score for each page, in Pagefind's units. */
export interface TextHits {
  concept: number;
  weight: number;
  scores: ReadonlyMap<string, number>;
}

/** A page in the order of results. */
export interface Ranked {
  /** Its place in the small index, or -1 for a page only the full text knows. */
  page: number;
  /** Pagefind's name of the page. */
  id: string;
  score: number;
  heading: number;
}

/** How much the names count beside the full text. */
const NAMES = 0.8;
/** Pages far below the best are noise. */
const NEAR_ENOUGH = 0.4;

/** A concept, and how much it counts in its query. */
export interface Weighed {
  concept: Concept;
  weight: number;
}

/** Context words hardly count beside another concept; alone they are all there is. */
export function weigh(concepts: readonly Concept[], index: NameIndex): Weighed[] {
  const isAlone = concepts.every(({ isContext }) => isContext);
  return concepts.map((concept) => ({
    concept,
    weight: Math.max(0.01, index.weightOf(concept) * (concept.isContext && !isAlone ? CONTEXT : 1)),
  }));
}

/** The instant answer: by the names alone. */
export function rankByNames(
  pages: readonly PageEntry[],
  matches: readonly NameMatch[],
  topic?: number,
): Ranked[] {
  return matches
    .map(({ page, score, heading }): Ranked => {
      const { id = '', weight = 0 } = pages[page] ?? {};
      return { page, id, score: score * weight, heading };
    })
    .filter(({ page }) => topic === undefined || pages[page]?.topic === topic)
    .sort(byScore);
}

/**
 * The full answer: names and full text. For each concept the best wording counts; concepts add up,
 * and a page that covers more of the query comes first (times the square root of what it covers).
 */
export function rankByAll(
  pages: readonly PageEntry[],
  concepts: readonly Weighed[],
  byNames: readonly Ranked[],
  hits: readonly TextHits[],
): Ranked[] {
  const total = concepts.reduce((sum, { weight }) => sum + weight, 0);
  const byText = new Map<string, number[]>();
  for (const { concept, weight, scores } of hits) {
    const top = Math.max(...scores.values());
    for (const [id, score] of scores) {
      const row = getOrMake(byText, id, () => concepts.map(() => 0));
      row[concept] = Math.max(row[concept] ?? 0, (weight * score) / top);
    }
  }
  const known = new Map(pages.map(({ id }, page) => [id, page]));
  const named = new Map(byNames.map((ranked) => [ranked.id, ranked]));
  return [...new Set([...named.keys(), ...byText.keys()])]
    .map((id): Ranked => {
      const page = known.get(id) ?? -1;
      const name = named.get(id);
      const text = textScore(byText.get(id) ?? [], concepts, total) * (pages[page]?.weight ?? 1);
      return {
        page,
        id,
        heading: name?.heading ?? -1,
        score: NAMES * (name?.score ?? 0) + (1 - NAMES) * text,
      };
    })
    .sort(byScore);
}

function textScore(row: readonly number[], concepts: readonly Weighed[], total: number): number {
  let sum = 0;
  let covered = 0;
  for (const [index, share] of row.entries()) {
    const weight = concepts[index]?.weight ?? 0;
    sum += weight * share;
    if (share > 0) covered += weight;
  }
  return total === 0 ? 0 : (sum / total) * Math.sqrt(covered / total);
}

/** Leaves out what is far behind the best page. */
export function worthShowing(ranked: readonly Ranked[]): Ranked[] {
  const top = ranked[0]?.score ?? 0;
  return ranked.filter(({ score }) => score > 0 && score >= top * NEAR_ENOUGH);
}

const byScore = (a: Ranked, b: Ranked): number =>
  b.score - a.score || a.page - b.page || (a.id < b.id ? -1 : 1);
