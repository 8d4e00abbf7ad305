import { headingText } from './anchors.ts';
import type { PageEntry } from './data.ts';
import { getOrMake } from '../get-or-make.ts';
import type { Concept, Lexicon, Variant } from './lexicon.ts';

/** What a page goes by, and how much each kind of name counts. */
const WEIGHTS = { title: 1, name: 1, heading: 0.75 } as const;

/** A phrase of which only some words are in a name. */
const PART = 0.35;
/** A context word beside another concept. */
export const CONTEXT = 0.15;
/** How much the one best name counts beside all names together. */
const BEST = 0.55;
/** How much it counts that many names of a page speak of a thing, and from which share on it is all. */
const ABOUT = 0.35;
const MANY = 0.5;

interface Name {
  page: number;
  weight: number;
  /** Sum of the weights of its terms. */
  length: number;
  /** Which heading it is, if it is one. */
  heading: number;
}

/** What the names of a page have to do with a query. */
export interface NameMatch {
  page: number;
  /** 0 to 1. */
  score: number;
  /** The heading that fits best, if a heading fits better than the title. */
  heading: number;
}

/** The small index: titles, other names and headings of the pages, each found by its words. */
export class NameIndex {
  readonly #names: Name[] = [];
  readonly #postings = new Map<string, number[]>();
  readonly #pagesWith = new Map<string, number>();
  readonly #namesOf: number[];
  readonly #pageCount: number;
  readonly #root: (word: string) => string;

  constructor(pages: readonly PageEntry[], lexicon: Lexicon, root: (word: string) => string) {
    this.#pageCount = pages.length;
    this.#namesOf = pages.map(() => 0);
    this.#root = root;
    const termsByName: Set<string>[] = [];
    for (const [page, { title, names, headings }] of pages.entries()) {
      const own = new Set<string>();
      const add = (text: string, weight: number, heading = -1) => {
        const terms = lexicon.termsOf(text);
        if (terms.size === 0) return;
        for (const term of terms) own.add(term);
        this.#names.push({ page, weight, length: 0, heading });
        termsByName.push(terms);
        this.#namesOf[page] = (this.#namesOf[page] ?? 0) + 1;
      };
      add(title, WEIGHTS.title);
      for (const name of names === '' ? [] : names.split('|')) add(name, WEIGHTS.name);
      for (const [at, heading] of headings.entries()) {
        add(headingText(heading), WEIGHTS.heading, at);
      }
      for (const term of own) this.#pagesWith.set(term, (this.#pagesWith.get(term) ?? 0) + 1);
    }
    for (const [at, terms] of termsByName.entries()) {
      const name = this.#names[at];
      for (const term of terms) {
        getOrMake(this.#postings, term, () => []).push(at);
        if (name) name.length += this.rarity(term) * (lexicon.isContext(term) ? CONTEXT : 1);
      }
    }
  }

  /** How much a term tells: one that few pages go by tells much. */
  rarity(term: string): number {
    return Math.log(1 + this.#pageCount / (1 + (this.#pagesWith.get(term) ?? 0)));
  }

  /** Whether any page goes by this word. */
  has(word: string): boolean {
    return this.#postings.has(this.#root(word));
  }

  /** How much a concept counts: as little as its commonest wording, for "painful" is "pain". */
  weightOf({ variants }: Concept): number {
    const named = variants.filter(({ words }) => words.every((word) => this.has(word)));
    const weights = (named.length > 0 ? named : variants).map(
      ({ words }) =>
        sum(words.map((word) => this.rarity(this.#root(word)))) / Math.sqrt(words.length),
    );
    return Math.min(...weights);
  }

  /** Every page whose names have to do with the concepts, in no order. */
  match(concepts: readonly { concept: Concept; weight: number }[]): NameMatch[] {
    const hits = new Map<number, number[]>();
    for (const [index, { concept }] of concepts.entries()) {
      for (const [name, share] of this.#shares(concept)) {
        getOrMake(hits, name, () => concepts.map(() => 0))[index] = share;
      }
    }
    const total = sum(concepts.map(({ weight }) => weight));
    return this.#byPage(
      hits,
      concepts.map(({ weight }) => weight),
      total,
    );
  }

  #byPage(hits: Map<number, number[]>, weights: number[], total: number): NameMatch[] {
    const pages = new Map<number, PageHits>();
    for (const [at, row] of hits) {
      const name = this.#names[at];
      if (!name) continue;
      const hit = sum(row.map((share, index) => share * (weights[index] ?? 0)));
      const fit = (name.weight * hit) / Math.sqrt(total * Math.max(name.length, hit));
      const page = getOrMake(pages, name.page, () => noHits(weights.length));
      if (fit > page.best) [page.best, page.heading] = [fit, name.heading];
      for (const [index, share] of row.entries()) {
        page.most[index] = Math.max(page.most[index] ?? 0, share * name.weight);
        page.sums[index] = (page.sums[index] ?? 0) + share;
      }
    }
    return [...pages].map(([page, { best, heading, most, sums }]) => {
      const count = this.#namesOf[page] ?? 1;
      const covered = most.map((share, index) => {
        const about = Math.min(1, (sums[index] ?? 0) / (count * MANY));
        return share * (1 - ABOUT + ABOUT * about) * (weights[index] ?? 0);
      });
      return { page, heading, score: BEST * best + (1 - BEST) * (sum(covered) / total) };
    });
  }

  /** How much of a concept each name holds: by its best wording. */
  #shares({ variants }: Concept): Map<number, number> {
    const best = new Map<number, number>();
    for (const variant of variants) {
      for (const [name, share] of this.#variantShares(variant)) {
        if (share > (best.get(name) ?? 0)) best.set(name, share);
      }
    }
    return best;
  }

  #variantShares({ words, weight, loose }: Variant): Map<number, number> {
    const terms = [...new Set(words.map((word) => this.#root(word)))];
    const total = sum(terms.map((term) => this.rarity(term)));
    const found = new Map<number, number>();
    for (const term of terms) {
      const share = this.rarity(term) / total;
      for (const name of this.#postings.get(term) ?? []) {
        found.set(name, (found.get(name) ?? 0) + share);
      }
    }
    for (const [name, share] of found) {
      const isWhole = share > 0.999;
      if (!isWhole && !loose) found.delete(name);
      else found.set(name, weight * (isWhole ? 1 : PART * share));
    }
    return found;
  }
}

/** What the names of one page hold of each concept: the most in one name, and in all. */
interface PageHits {
  best: number;
  heading: number;
  most: number[];
  sums: number[];
}

const noHits = (concepts: number): PageHits => ({
  best: 0,
  heading: -1,
  most: Array.from({ length: concepts }, () => 0),
  sums: Array.from({ length: concepts }, () => 0),
});

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);
