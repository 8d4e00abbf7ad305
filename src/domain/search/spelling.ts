import { edits, soundOf } from './distance.ts';
import { getOrMake } from '../get-or-make.ts';

/** What the corrector knows. */
export interface Dictionary {
  /** Words it may offer, with how common each is on the site (0 to 1). */
  words: ReadonlyMap<string, number>;
  /** Whether a word is correct, though the site may not have it. */
  isGuarded: (word: string) => boolean;
}

/** A word that was not understood as typed, and what stands in for it. */
export interface Correction {
  typed: string;
  meant: string;
}

/**
 * How far a word of this many letters may be from what was typed; one more if it sounds the same.
 * With three for any long word, "thickness" became "thinners".
 */
const mostEdits = (letters: number): number => (letters <= 5 ? 1 : 2);

/** A word of the site with what every comparison asks of it, worked out once. */
type KnownWord = readonly [word: string, sound: string, letters: number];

const SHORTEST = 3;
const FIRST_LETTER = 0.5;
const SAME_SOUND = 1;
const COMMON = 0.5;
/** How common the parts of a word written as one must be. */
const COMMON_PART = 0.35;
/** How many guesses are kept, and how far behind the best. */
const MOST_GUESSES = 4;
const NEAR_BEST = 1.5;
/** What it costs to leave an ending off. */
const ENDING = 0.5;

/** Finds the word meant by one that nobody knows; keeps what it found. */
export class Speller {
  readonly #dictionary: Dictionary;
  readonly #byLength = new Map<number, KnownWord[]>();
  readonly #found = new Map<string, string[]>();

  constructor(dictionary: Dictionary) {
    this.#dictionary = dictionary;
    for (const word of dictionary.words.keys()) {
      const known = [word, soundOf(word), lettersOf(word)] as const;
      getOrMake(this.#byLength, word.length, () => []).push(known);
    }
  }

  /** Whether the word is one of the site's own or of its lexicon. */
  knows(word: string): boolean {
    return this.#dictionary.words.has(word);
  }

  /** Whether the word needs no guess: known, a number, or too short to tell. */
  isSure(word: string): boolean {
    return word.length < 2 || /\d/.test(word) || this.knows(word);
  }

  /** Whether to leave the word as it is: the same, or correct English that the site has not. */
  isSound(word: string): boolean {
    return this.isSure(word) || (/[aeiouy]/.test(word) && this.#dictionary.isGuarded(word));
  }

  /** The words most likely meant, the likeliest first; two words where one was left out between. */
  guesses(word: string): string[] {
    return getOrMake(this.#found, word, () => {
      const split = this.#split(word);
      if (split !== undefined) return [split];
      // The site's words are kept by their roots, so an ending may stand in the way.
      const stems = /[^s]s$/.test(word) ? [word, word.slice(0, -1)] : [word];
      return this.near(stems).slice(0, MOST_GUESSES);
    });
  }

  /** The most common words that start with these letters. */
  completions(start: string, most: number): string[] {
    const { words } = this.#dictionary;
    return [...words.keys()]
      .filter((word) => word.length > start.length && word.startsWith(start))
      .sort((a, b) => (words.get(b) ?? 0) - (words.get(a) ?? 0) || a.length - b.length)
      .slice(0, most);
  }

  /**
   * Every word that may have been meant, the likeliest first.
   * @param stems the word as typed, and without an ending
   * @param behind how far behind the likeliest
   */
  near(stems: readonly string[], behind = NEAR_BEST): string[] {
    const costs = new Map<string, number>();
    for (const [at, word] of stems.entries()) this.#compare(word, costs, at * ENDING);
    const sorted = [...costs].sort(([, a], [, b]) => a - b);
    const best = sorted[0]?.[1] ?? 0;
    return sorted.filter(([, cost]) => cost <= best + behind).map(([word]) => word);
  }

  #compare(word: string, costs: Map<string, number>, extra: number): void {
    const most = mostEdits(word.length);
    const letters = lettersOf(word);
    const sound = soundOf(word);
    for (let length = word.length - most - 1; length <= word.length + most + 1; length += 1) {
      for (const [known, itsSound, itsLetters] of this.#byLength.get(length) ?? []) {
        const isHeard = word.length > 2 && itsSound === sound;
        const allowed = isHeard ? most + 1 : most;
        // Each edit changes at most two of the letters that occur: a quick no for most words.
        if (known.length < SHORTEST || bitsIn(letters ^ itsLetters) > 2 * allowed) continue;
        const distance = edits(word, known, allowed);
        // Another first letter and a second slip are two words, unless it was left out of a long one.
        const isNear =
          isHeard ||
          known.startsWith(word.charAt(0)) ||
          (word.length > 6 && known.startsWith(word.charAt(0), 1));
        if (distance > (isNear ? allowed : 1)) continue;
        const cost = this.#cost(word, known, distance, isHeard) + extra;
        costs.set(known, Math.min(costs.get(known) ?? cost, cost));
      }
    }
  }

  /** Ranked by distance, sound and how common the word is; people rarely miss the first letter. */
  #cost(word: string, known: string, distance: number, isHeard: boolean): number {
    const first = known.startsWith(word.charAt(0)) ? 0 : FIRST_LETTER;
    const common = COMMON * (this.#dictionary.words.get(known) ?? 0);
    return distance + first - (isHeard ? SAME_SOUND : 0) - common;
  }

  /** "backpain" is "back pain": two common words of the site written as one. */
  #split(word: string): string | undefined {
    const { words } = this.#dictionary;
    const cuts = Array.from({ length: Math.max(0, word.length - 5) }, (_, index) => index + 3);
    const parts = cuts.map((at) => [word.slice(0, at), word.slice(at)]);
    return parts.find((it) => it.every((part) => (words.get(part) ?? 0) >= COMMON_PART))?.join(' ');
  }
}

/** One bit for each letter that occurs. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

function bitsIn(value: number): number {
  let count = 0;
  for (let rest = value; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
