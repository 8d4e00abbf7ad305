import { getOrMake } from '../get-or-make.ts';
import { wordsIn } from './words.ts';

/** One way to say what was typed: its words, and how near it is to what was typed (1: the same). */
export interface Variant {
  words: string[];
  weight: number;
  /** Some of its words may do, for less. */
  loose: boolean;
}

/** A thing the reader asks about: a word, or a phrase that means one thing. */
export interface Concept {
  typed: string;
  variants: Variant[];
  /** Knee, surgery, week: on every page, so it counts only when nothing else was asked. */
  isContext: boolean;
}

/** The editors' lexicon as the data file holds it: every phrase in one spelling (`words.ts`). */
export interface LexiconData {
  stopWords: string;
  contextWords: string;
  same: readonly (readonly string[])[];
  near: readonly (readonly string[])[];
}

interface Meaning {
  words: string[];
  weight: number;
}

/** The words of a phrase without its being one. */
const APART = 0.9;

/** A phrase as one term; no word of a text looks like it. */
const tokenOf = (words: readonly string[]): string => words.join('_');

/** A phrase of the lexicon, or a single word. */
interface Span {
  words: string[];
  meanings: Meaning[];
  isPhrase: boolean;
}

const SAME = 0.95;
const NEAR = 0.85;
const LONGEST_PHRASE = 6;

/** Finds the editors' phrases in a row of words, the longest first, the exact form before the root. */
export class Lexicon {
  readonly #stop: ReadonlySet<string>;
  readonly #context: ReadonlySet<string>;
  readonly #meanings = new Map<string, Meaning[]>();
  /** Phrases by their roots, for "hips hurting" where the lexicon has "hip hurts". */
  readonly #byRoots = new Map<string, string>();
  readonly #root: (word: string) => string;

  constructor(data: LexiconData, root: (word: string) => string) {
    this.#stop = new Set(data.stopWords.split(' '));
    this.#context = new Set(data.contextWords.split(' '));
    this.#root = root;
    for (const group of data.same) this.#learn(group, SAME);
    for (const group of data.near) this.#learn(group, NEAR);
  }

  isStop(word: string): boolean {
    return this.#stop.has(word);
  }

  isContext(word: string): boolean {
    return word.split('_').every((part) => this.#context.has(part) || /^[\d.]+$/.test(part));
  }

  /** Whether a phrase of several words holds the word at this place. */
  hasPhraseAt(words: readonly string[], at: number): boolean {
    for (let start = Math.max(0, at - LONGEST_PHRASE + 1); start <= at; start += 1) {
      const found = this.#phraseAt(words, start);
      if (found && found.length > 1 && start + found.length > at) return true;
    }
    return false;
  }

  /** The concepts of a query, in its order; stop words fall away unless a phrase holds them. */
  conceptsOf(words: readonly string[]): Concept[] {
    return this.#spans(words).map((span): Concept => {
      const own = this.#variantsOf(span.words, 1, span.isPhrase && span.meanings.length > 0);
      const others = span.meanings.flatMap((it) => this.#variantsOf(it.words, it.weight, false));
      const variants = [...own, ...others];
      const isContext = variants.every((it) => it.words.every((word) => this.isContext(word)));
      return { typed: span.words.join(' '), variants, isContext };
    });
  }

  /**
   * A phrase as one token, which only names have, and as its telling words.
   * @param whole whether the words mean what they mean only together ("charley horse")
   */
  #variantsOf(words: readonly string[], weight: number, whole: boolean): Variant[] {
    const telling = this.#telling(words);
    if (words.length === 1)
      return telling.length > 0 ? [{ words: telling, weight, loose: false }] : [];
    const token: Variant = { words: [tokenOf(words)], weight, loose: false };
    const isLost = telling.every((word) => this.isContext(word)) && telling.length < words.length;
    if (isLost || (whole && telling.length < words.length)) return [token];
    return [token, { words: telling, weight: weight * APART, loose: !whole }];
  }

  /** The roots of a text, and of what its phrases mean: what a name of a page is found by. */
  termsOf(text: string): Set<string> {
    const terms = new Set<string>();
    for (const { words, meanings, isPhrase } of this.#spans(wordsIn(text))) {
      const same = meanings.filter(({ weight }) => weight === SAME).map((it) => it.words);
      for (const said of isPhrase ? [words, ...same] : [words]) {
        if (said.length > 1) terms.add(tokenOf(said));
        for (const word of this.#telling(said)) terms.add(this.#root(word));
      }
    }
    return terms;
  }

  #learn([means = '', ...phrases]: readonly string[], weight: number): void {
    const target = means.split(' ');
    this.#enter(means);
    for (const phrase of phrases) this.#enter(phrase).push({ words: target, weight });
  }

  #enter(key: string): Meaning[] {
    getOrMake(this.#byRoots, this.#rootsOf(key.split(' ')), () => key);
    return getOrMake(this.#meanings, key, () => []);
  }

  #rootsOf(words: readonly string[]): string {
    return words.map((word) => this.#root(word)).join(' ');
  }

  #telling(words: readonly string[]): string[] {
    return words.filter((word) => !this.isStop(word));
  }

  /** The words cut into phrases of the lexicon and single words. */
  #spans(words: readonly string[]): Span[] {
    const spans: Span[] = [];
    for (let at = 0; at < words.length;) {
      const found = this.#phraseAt(words, at);
      const length = found?.length ?? 1;
      const span = words.slice(at, at + length);
      if (found || !this.isStop(span[0] ?? '')) {
        spans.push({ words: span, meanings: found?.meanings ?? [], isPhrase: found !== undefined });
      }
      at += length;
    }
    return spans;
  }

  #phraseAt(
    words: readonly string[],
    at: number,
  ): { length: number; meanings: Meaning[] } | undefined {
    for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length -= 1) {
      const span = words.slice(at, at + length);
      const key = span.join(' ');
      const meanings =
        this.#meanings.get(key) ?? this.#meanings.get(this.#byRoots.get(this.#rootsOf(span)) ?? '');
      if (meanings) return { length, meanings };
    }
    return undefined;
  }
}
