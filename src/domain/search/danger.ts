import type { DangerEntry } from './data.ts';
import { wordsIn } from './words.ts';

/** Parts of one pattern stand within this many words of each other, in any order. */
const WINDOW = 9;

/** Words that change nothing: "hit my head" is "hit the head". */
const FILLERS = new Set(
  'my the a an your our their is are was were just really quite some any to'.split(' '),
);

/** Ways to say "cant": in these, people differ most. */
const CANNOT = /^(?:cannot|couldnt|unable)$/;

/** The words of a text as patterns compare them: no fillers, and one way to say "cant". */
export const tellingWords = (words: readonly string[]): string[] =>
  words.filter((word) => !FILLERS.has(word)).map((word) => (CANNOT.test(word) ? 'cant' : word));

/** `<list>` names a list of wordings; anything else is a wording itself. */
type Part = readonly (readonly string[])[];
type Pattern = readonly Part[];

interface Rule {
  sign: string;
  when: readonly Pattern[];
  unless: readonly Pattern[];
}

/**
 * Finds words of danger: a class of symptom near a part of the body, in any order, within a few
 * words. It knows ids of signs only; what to say about them is in the triage data.
 */
export class DangerWords {
  readonly #rules: readonly Rule[];
  readonly #root: (word: string) => string;

  constructor(
    entries: readonly DangerEntry[],
    lists: Readonly<Record<string, readonly string[]>>,
    root: (word: string) => string,
  ) {
    this.#root = root;
    const pattern = (text: string): Pattern =>
      partsOf(text).map((part) => wordingsOf(part, lists).map((it) => this.#roots(wordsIn(it))));
    this.#rules = entries.map(({ sign, when, unless = [] }) => ({
      sign,
      when: when.map(pattern),
      unless: unless.map(pattern),
    }));
  }

  /** The signs that these words may speak of, in the order of the rules. */
  signsIn(words: readonly string[]): string[] {
    const roots = this.#roots(words);
    const found = this.#rules.filter(
      ({ when, unless }) =>
        when.some((pattern) => isNear(pattern, roots)) &&
        !unless.some((pattern) => isNear(pattern, roots)),
    );
    return [...new Set(found.map(({ sign }) => sign))];
  }

  #roots(words: readonly string[]): string[] {
    return tellingWords(words).map((word) => this.#root(word));
  }
}

/** The parts of a pattern such as `<cannot> + <pee>`. */
export const partsOf = (pattern: string): string[] => pattern.split('+').map((part) => part.trim());

/** The name of the list that a part stands for, if it stands for one. */
export const listIn = (part: string): string | undefined => /^<([\w-]+)>$/.exec(part)?.[1];

function wordingsOf(part: string, lists: Readonly<Record<string, readonly string[]>>) {
  const name = listIn(part);
  return name === undefined ? [part] : (lists[name] ?? []);
}

/** Whether every part is there, and some choice of places lies within the window. */
function isNear(pattern: Pattern, words: readonly string[]): boolean {
  const places = pattern.map((part) => part.flatMap((wording) => placesOf(wording, words)));
  if (places.some((list) => list.length === 0)) return false;
  const spans = (at: number, chosen: readonly Place[]): boolean => {
    const list = places[at];
    if (!list) return true;
    return list.some((place) => {
      const all = [...chosen, place];
      const start = Math.min(...all.map((it) => it.start));
      const end = Math.max(...all.map((it) => it.end));
      const isApart = chosen.every((it) => it.end < place.start || it.start > place.end);
      return isApart && end - start < WINDOW && spans(at + 1, all);
    });
  };
  return spans(0, []);
}

interface Place {
  start: number;
  end: number;
}

function placesOf(wording: readonly string[], words: readonly string[]): Place[] {
  if (wording.length === 0) return [];
  return words.flatMap((_, start) =>
    wording.every((word, index) => words[start + index] === word)
      ? [{ start, end: start + wording.length - 1 }]
      : [],
  );
}
