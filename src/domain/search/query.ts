import type { Concept, Lexicon, Variant } from './lexicon.ts';
import type { Correction, Speller } from './spelling.ts';
import { wordsIn } from './words.ts';

/** A query as it was understood. */
export interface Query {
  /** Words as typed, in one spelling. */
  typed: string[];
  /** The same words, corrected. */
  words: string[];
  corrections: Correction[];
  concepts: Concept[];
}

export interface Reading {
  lexicon: Lexicon;
  speller: Speller;
  /** Whether a word is found anywhere on the site. */
  isKnown: (word: string) => boolean;
}

const LONG_ENOUGH_TO_COMPLETE = 4;
const MOST_COMPLETIONS = 4;
const COMPLETED = 0.8;
const MOST_CONCEPTS = 10;

/**
 * Understands a query: spelling, phrases, what to leave out.
 * @param typing whether the last word may not be finished yet
 * @param literally to take every word as typed
 */
export function readQuery(
  text: string,
  reading: Reading,
  typing = false,
  literally = false,
): Query {
  const typed = wordsIn(text);
  const read = understood(typed, reading, typing, literally, false);
  const isLost = typed.length > 0 && !read.concepts.some(({ isContext }) => !isContext);
  // Correct English, but nothing the site has: "stars" may still have been meant as "stairs".
  if (!isLost || literally) return read;
  const bold = understood(typed, reading, typing, literally, true);
  return bold.concepts.length > read.concepts.length || !hasTopic(read) ? bold : read;
}

const hasTopic = ({ concepts }: Query) => concepts.some(({ isContext }) => !isContext);

function understood(
  typed: string[],
  { lexicon, speller, isKnown }: Reading,
  typing: boolean,
  literally: boolean,
  boldly: boolean,
): Query {
  const corrections: Correction[] = [];
  const completions = new Map<string, string[]>();
  const words = typed.flatMap((word, index) => {
    const isSound =
      speller.isSound(word) && !(boldly && !speller.knows(word) && !lexicon.isStop(word));
    if (literally || isSound) return [word];
    const mayBeStart =
      (typing && index === typed.length - 1) || word.length >= LONG_ENOUGH_TO_COMPLETE;
    const longer = mayBeStart ? speller.completions(word, MOST_COMPLETIONS) : [];
    if (longer.length > 0) {
      completions.set(word, longer);
      return [word];
    }
    const meant = speller.meant(word);
    if (meant === undefined) return [word];
    corrections.push({ typed: word, meant });
    return meant.split(' ');
  });
  const concepts = lexicon
    .conceptsOf(words)
    .map((concept) => completed(concept, completions.get(concept.typed), lexicon))
    .map((concept) => ({
      ...concept,
      variants: concept.variants.filter((it) => isFound(it, isKnown)),
    }))
    .filter(({ variants }) => variants.length > 0);
  return { typed, words, corrections, concepts: onlyOnce(concepts).slice(0, MOST_CONCEPTS) };
}

/** A word that is only the start of one stands for what it may become. */
function completed(concept: Concept, longer: string[] | undefined, lexicon: Lexicon): Concept {
  if (!longer) return concept;
  const variants = longer.flatMap((word): Variant[] =>
    lexicon
      .conceptsOf([word])
      .flatMap((it) => it.variants)
      .map((it) => ({ ...it, weight: it.weight * COMPLETED })),
  );
  return { ...concept, variants };
}

/** A phrase is of use if each of its words is on the site; a loose one, if any is. */
function isFound({ words, loose }: Variant, isKnown: (word: string) => boolean): boolean {
  return loose ? words.some(isKnown) : words.every(isKnown);
}

function onlyOnce(concepts: readonly Concept[]): Concept[] {
  const seen = new Set<string>();
  return concepts.filter(({ variants }) => {
    const key = variants.map(({ words }) => words.join(' ')).join('|');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
