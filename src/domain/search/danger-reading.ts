import type { DangerData } from './data.ts';
import { groupsIn } from './groups.ts';
import { Phrases, type Seen } from './phrases.ts';
import { stemOf } from './stem.ts';

/** A larger number is an amount, whatever stands beside it: 6000 mg. So is 38.5. */
const COUNTS = 4000;

type Kind = 'skip' | 'light' | 'dated' | 'units';

/** Reads texts and wordings alike. */
export class DangerReading {
  readonly #data: DangerData;
  readonly #means = new Phrases();
  readonly #ranges: string[][];

  constructor(data: DangerData) {
    this.#data = data;
    this.#ranges = [...`${data.lists} ${data.rules}`.matchAll(/([\d.]+?)\.\.([\d.]+)/g)];
    for (const [name = '', ...wordings] of groupsIn(data.means)) {
      for (const wording of wordings) this.#means.add(name, this.#seen(wording.split(' ')));
    }
    for (const phrase of data.together.split('|')) {
      this.#means.add(phrase, this.#seen(phrase.split(' ')), true);
    }
  }

  /**
   * The words that tell something, phrases of one meaning as one word, and numbers with the ranges
   * they lie in.
   * @param guesses what a word may have been meant to be; "chest pain" for one that was two
   */
  read(words: readonly string[], guesses?: (word: string) => readonly string[]): Seen[] {
    const seen = this.#seen(words, guesses);
    for (let at = 0; at < seen.length; at += 1) {
      const found = this.#means.at(seen, at).sort((a, b) => b.end - a.end)[0];
      if (!found) continue;
      seen.splice(at, found.end - at + 1, { stems: [found.name], isLight: false });
      // What it means may be the start of another phrase: "isnt able" is "not able" is "cant".
      at -= 1;
    }
    const isOf = (kind: Kind, it: Seen | undefined) =>
      it?.stems.some((stem) => this.#is(kind, stem));
    for (const [at, { stems }] of seen.entries()) {
      const value = Number(stems[0]);
      const isCount =
        value > COUNTS ||
        value % 1 > 0 ||
        ![isOf('dated', seen[at - 1]), isOf('units', seen[at + 1])].includes(true);
      for (const [range = '', least, most] of this.#ranges) {
        if (isCount && value >= Number(least) && value <= Number(most)) stems.push(range);
      }
    }
    return seen;
  }

  /** Whether a word is one of a kind. */
  #is(kind: Kind, word: string): boolean {
    return ` ${this.#data[kind]} `.includes(` ${word} `);
  }

  #seen(words: readonly string[], guesses: (word: string) => readonly string[] = () => []): Seen[] {
    return words.flatMap((word) => {
      if (this.#is('skip', word)) return [];
      const ways = [word, ...guesses(word)].map((way) => way.split(' '));
      const firsts = ways.map(([first = '']) => first);
      const seconds = ways.flatMap(([, second = []]) => second);
      const isLight = firsts.some((way) => this.#is('skip', way) || this.#is('light', way));
      // The word itself too: a pattern may ask for "=legs", and not for "leg".
      const whole = { stems: [...firsts.map(stemOf), `=${word}`], isLight };
      return seconds[0] ? [whole, { stems: seconds.map(stemOf), isLight: true }] : whole;
    });
  }
}
