import { DangerReading } from './danger-reading.ts';
import type { DangerData } from './data.ts';
import { groupsIn } from './groups.ts';
import { getOrMake } from '../get-or-make.ts';
import { Phrases } from './phrases.ts';
import { wordsIn } from './words.ts';

/** Parts of one pattern stand within this many telling words of each other, in any order. */
const WINDOW = 9;
/** What keeps a rule silent stands this near, its words and those that it explains together. */
const NEAR = 13;

/** Parts to be found near each other: `<list>`, a wording, or numbers from 38 to 38.9 (`38..38.9`). */
interface Pattern {
  parts: readonly string[];
  window: number;
}

/** The first and the last word of what was found. */
type Place = readonly [first: number, last: number];

/**
 * Finds words of danger: a class of symptom near a part of the body, in any order, within a few
 * words. It knows the numbers of rules only: what to say is in the triage data.
 */
export class DangerWords {
  readonly #reading: DangerReading;
  /** Of each rule the patterns that fire it, and those that keep it silent. */
  readonly #rules: readonly (readonly Pattern[])[][];
  readonly #phrases = new Phrases();

  constructor(data: DangerData) {
    this.#reading = new DangerReading(data);
    this.#rules = data.rules.split('\n').map((rule) => rule.split('!').map(patternsIn));
    const lists = groupsIn(data.lists);
    for (const part of new Set(this.#rules.flat(2).flatMap(({ parts }) => parts))) {
      for (const wording of wordingsOf(part, lists)) {
        this.#phrases.add(part, this.#reading.read(wording.split(' ')));
      }
    }
  }

  /**
   * The numbers of the rules whose words a text has.
   * @param guesses what a word may have been meant to be; "chest pain" for one that was two
   */
  rulesIn(text: string, guesses?: (word: string) => readonly string[]): number[] {
    const seen = this.#reading.read(wordsIn(text), guesses);
    const places = new Map<string, Place[]>();
    let column = 0;
    const columns = seen.map(({ isLight }, at) => {
      for (const { name, end } of this.#phrases.at(seen, at)) {
        getOrMake(places, name, () => []).push([at, end]);
      }
      return isLight ? column : (column += 1);
    });
    const width = (found: readonly Place[]) =>
      (columns[Math.max(...found.flat())] ?? 0) - (columns[Math.min(...found.flat())] ?? 0);
    // Every choice of places, one for each part, that lies within the window.
    const find = ({ parts, window }: Pattern) =>
      parts.every((part) => places.has(part))
        ? parts.reduce<Place[][]>(
            (found, part) =>
              found.flatMap((chosen) =>
                (places.get(part) ?? [])
                  .filter(([first, last]) => chosen.every(([a, z]) => last < a || first > z))
                  .map((place) => [...chosen, place])
                  .filter((all) => width(all) < window),
              ),
            [[]],
          )
        : [];
    return this.#rules.flatMap(([when = [], unless = []], number) => {
      const explained = unless.flatMap(find);
      const isFound = when
        .flatMap(find)
        .some((it) => !explained.some((by) => width([...it, ...by]) < NEAR));
      return isFound ? number : [];
    });
  }
}

const patternsIn = (patterns: string): Pattern[] =>
  patterns.split('|').map((pattern) => {
    const [parts = '', window = WINDOW] = pattern.split('/');
    return { parts: parts.split('+'), window: Number(window) };
  });

/** A text with each wording of the lists in it: "kill <9>" is "kill myself", "kill himself", ... */
function wordingsOf(text: string, lists: readonly (readonly string[])[]): readonly string[] {
  const [list, code = ''] = /<(\w+)>/.exec(text) ?? [];
  if (!list) return [text];
  const wordings = lists[parseInt(code, 36)] ?? [];
  return wordings.flatMap((it) => wordingsOf(text.replace(list, it), lists));
}
