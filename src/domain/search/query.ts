import type { Concept, Lexicon, Variant } from './lexicon.ts';
import type { Correction, Speller } from './spelling.ts';
import { mendSpaces } from './slips.ts';
import { wordsIn } from './words.ts';

/** A query as it was understood. */
export interface Query {
  /** Words as typed, in one spelling. */
  typed: string[];
  /** The same words, corrected. */
  words: string[];
  corrections: Correction[];
  /** Whether every corrected word can be meant as one word only. */
  isCertain: boolean;
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
const MOST_CONCEPTS = 10;
/** How much a guess counts that was not the first. */
const GUESSED = 0.8;

/** How to read: as a word is typed, every word as it stands, or boldly, when nothing was understood. */
interface Way {
  typing: boolean;
  literally: boolean;
  boldly: boolean;
}

/** A word as typed, and what it may stand for. */
interface Token {
  typed: string;
  chosen: string;
  guesses: string[];
}

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
  const read = understood(typed, reading, { typing, literally, boldly: false });
  if (literally || typed.length === 0 || hasTopic(read)) return read;
  // Correct English, but nothing the site has: "stars" may still have been meant as "stairs".
  const bold = understood(typed, reading, { typing, literally, boldly: true });
  return hasTopic(bold) || read.concepts.length === 0 ? bold : read;
}

const hasTopic = ({ concepts }: Query) => concepts.some(({ isContext }) => !isContext);

function understood(typed: string[], reading: Reading, way: Way): Query {
  const { lexicon, isKnown } = reading;
  const tokens = tokensOf(typed, reading, way);
  const words = tokens.flatMap(({ chosen }) => chosen.split(' '));
  const concepts = lexicon
    .conceptsOf(words)
    .map((concept) => withGuesses(concept, tokens, lexicon))
    .map((concept) => ({
      ...concept,
      variants: concept.variants.filter((it) => isFound(it, isKnown)),
    }))
    .filter(({ variants }) => variants.length > 0);
  return {
    typed,
    words,
    corrections: tokens
      .filter((it) => it.chosen !== it.typed)
      .map((it) => ({ typed: it.typed, meant: it.chosen })),
    isCertain: tokens.every((it) => it.chosen === it.typed || it.guesses.length < 2),
    concepts: onlyOnce(concepts).slice(0, MOST_CONCEPTS),
  };
}

function tokensOf(typed: string[], { lexicon, speller }: Reading, way: Way): Token[] {
  if (way.literally) return typed.map((word) => ({ typed: word, chosen: word, guesses: [] }));
  const mended = mendSpaces(typed, (word) => lexicon.isStop(word) || speller.knows(word));
  const tokens = mended.map((word, index): Token => {
    if (speller.isSure(word)) return { typed: word, chosen: word, guesses: [] };
    const isLast = way.typing && index === mended.length - 1;
    const mayBeStart = isLast || word.length >= LONG_ENOUGH_TO_COMPLETE;
    const longer = mayBeStart ? speller.completions(word, MOST_COMPLETIONS) : [];
    const near = speller
      .guesses(word)
      .filter((it) => !way.boldly || !(lexicon.isStop(it) || lexicon.isContext(it)));
    const isLeft = longer.length > 0 || (speller.isSound(word) && !way.boldly);
    const guesses = [...longer, ...near];
    return { typed: word, chosen: isLeft ? word : (near[0] ?? word), guesses };
  });
  for (const [at, token] of tokens.entries()) {
    // The guess that makes a phrase of the lexicon with its neighbours is the one: "out of bdd".
    const fits = token.guesses.find((guess) =>
      lexicon.hasPhraseAt(
        tokens.map(({ chosen }, index) => (index === at ? guess : chosen)),
        at,
      ),
    );
    token.chosen = fits ?? token.chosen;
    const isPlain = fits !== undefined || (speller.isSound(token.typed) && !way.boldly);
    if (isPlain) token.guesses = [];
  }
  return tokens;
}

/** A word that had to be guessed stands for all it may be: its neighbours decide. */
function withGuesses(concept: Concept, tokens: readonly Token[], lexicon: Lexicon): Concept {
  const token = tokens.find((it) => it.chosen === concept.typed && it.guesses.length > 0);
  if (!token) return concept;
  const others = token.guesses.flatMap((word): Variant[] =>
    lexicon
      .conceptsOf(word.split(' '))
      .filter(({ isContext }) => !isContext)
      .flatMap((it) => it.variants)
      .map((it) => ({ ...it, weight: it.weight * (word === token.chosen ? 1 : GUESSED) })),
  );
  return { ...concept, variants: [...concept.variants, ...others] };
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
