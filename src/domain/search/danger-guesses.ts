import type { DangerData } from './data.ts';
import { Speller } from './spelling.ts';
import { stemOf } from './stem.ts';
import { wordsIn } from './words.ts';

/** How far behind the likeliest word another may be. */
const NEAR = 1.25;

/** What a word that nobody knows may have been, as far as danger goes: judged on all of it at once. */
export class DangerGuesses {
  readonly #speller: Speller;
  readonly #stems: ReadonlySet<string>;
  readonly #known: ReadonlyMap<string, number>;

  /** @param known the words of the site and of its lexicon */
  constructor(data: DangerData, known: ReadonlyMap<string, number>) {
    const words = wordsIn(Object.values(data).join(' '), Infinity);
    this.#stems = new Set(words.map(stemOf));
    this.#known = known;
    const forms = words.filter((word) => word.length > 2).flatMap(formsOf);
    this.#speller = new Speller({
      words: new Map([...forms.map((form): [string, number] => [form, 0]), ...known]),
      isGuarded: () => false,
    });
  }

  /**
   * Every two words that may have been written as one; else the words near it, in any form. Nothing
   * for a form of a word that the patterns have.
   */
  of(word: string): string[] {
    if (this.#stems.has(stemOf(word))) return [];
    const splits = this.#splits(word);
    return splits.length > 0 ? splits : this.#speller.near([word], NEAR);
  }

  #splits(word: string): string[] {
    return Array.from(word, (_, at) => [word.slice(0, at), word.slice(at)])
      .filter((parts) => parts.every((it) => this.#known.has(it) || this.#stems.has(stemOf(it))))
      .map((parts) => parts.join(' '));
  }
}

/** A slip may lie in an ending, so the forms are there to be met. */
function formsOf(word: string): string[] {
  const stem = word.replace(/e$/, '');
  return [word, `${word}s`, `${stem}ing`, `${stem}ed`];
}
