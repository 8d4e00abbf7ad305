import { edits, soundOf } from './distance.ts';

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

const SHORTEST = 3;
const FIRST_LETTER = 0.6;
const SAME_SOUND = 1;
const COMMON = 0.5;
/** How common the parts of a word written as one must be. */
const COMMON_PART = 0.35;

/** Finds the word meant by one that nobody knows; keeps what it found. */
export class Speller {
  readonly #dictionary: Dictionary;
  readonly #byLength = new Map<number, string[]>();
  readonly #found = new Map<string, string | undefined>();
  readonly #sounds = new Map<string, string>();

  constructor(dictionary: Dictionary) {
    this.#dictionary = dictionary;
    for (const word of dictionary.words.keys()) {
      const list = this.#byLength.get(word.length);
      if (list) list.push(word);
      else this.#byLength.set(word.length, [word]);
    }
  }

  /** Whether the word is one of the site's own or of its lexicon. */
  knows(word: string): boolean {
    return this.#dictionary.words.has(word);
  }

  /** Whether to leave the word as it is: known, guarded, a number, or too short to tell. */
  isSound(word: string): boolean {
    return (
      word.length < SHORTEST ||
      /\d/.test(word) ||
      this.knows(word) ||
      this.#dictionary.isGuarded(word)
    );
  }

  /** The word or two words most likely meant, or nothing near enough. */
  meant(word: string): string | undefined {
    if (!this.#found.has(word)) this.#found.set(word, this.#split(word) ?? this.#nearest(word));
    return this.#found.get(word);
  }

  /** The most common words that start with these letters. */
  completions(start: string, most: number): string[] {
    const { words } = this.#dictionary;
    return [...words.keys()]
      .filter((word) => word.length > start.length && word.startsWith(start))
      .sort((a, b) => (words.get(b) ?? 0) - (words.get(a) ?? 0) || a.length - b.length)
      .slice(0, most);
  }

  #nearest(word: string): string | undefined {
    const most = mostEdits(word.length);
    const letters = lettersOf(word);
    const sound = this.#soundOf(word);
    let best: string | undefined;
    let least = Infinity;
    for (let length = word.length - most; length <= word.length + most; length += 1) {
      for (const known of this.#byLength.get(length) ?? []) {
        const isHeard = this.#soundOf(known) === sound;
        const allowed = isHeard ? most + 1 : most;
        // Each edit changes at most two of the letters that occur: a quick no for most words.
        if (known.length < SHORTEST || bitsIn(letters ^ lettersOf(known)) > 2 * allowed) continue;
        const distance = edits(word, known, allowed);
        // People may miss the first letter, but not that and another.
        if (distance > (isHeard || known.startsWith(word.charAt(0)) ? allowed : 1)) continue;
        const cost = this.#cost(word, known, distance, isHeard);
        if (cost < least) [best, least] = [known, cost];
      }
    }
    return best;
  }

  #soundOf(word: string): string {
    let sound = this.#sounds.get(word);
    if (sound === undefined) this.#sounds.set(word, (sound = soundOf(word)));
    return sound;
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
