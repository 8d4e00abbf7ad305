import { bloomHas } from './bloom.ts';
import { DangerGuesses } from './danger-guesses.ts';
import { DangerWords } from './danger.ts';
import type { SearchData } from './data.ts';
import { planTextSearches, type TextSearch } from './full-text-plan.ts';
import { groupsIn } from './groups.ts';
import { getOrMake } from '../get-or-make.ts';
import { Lexicon, type LexiconData } from './lexicon.ts';
import { NameIndex } from './name-index.ts';
import { readQuery, type Query } from './query.ts';
import {
  rankByAll,
  rankByNames,
  weigh,
  worthShowing,
  type Ranked,
  type TextHits,
} from './ranking.ts';
import { rootOf } from './roots.ts';
import { Speller } from './spelling.ts';
import { countOf, decodeVocabulary } from './vocabulary.ts';
import { wordsIn } from './words.ts';

/** How common a word of the lexicon counts that the site itself does not use. */
const UNUSED = -0.4;
const OFTEN = 0.2;
/** What a notice looks at: warning pages among so many of the first results. */
const FIRST_RESULTS = 3;

/** The answer to a query, from the small index alone or with the full text. */
export interface Answer {
  query: Query;
  results: Ranked[];
  /** What to ask of the full text for a complete answer. */
  searches: TextSearch[];
  /** The number of the topic to keep to, if any. */
  topic: number | undefined;
}

/** Everything that search does without the full text: made once from the data file, then pure. */
export class SearchEngine {
  readonly data: SearchData;
  readonly #lexicon: Lexicon;
  readonly #names: NameIndex;
  readonly #speller: Speller;
  readonly #danger: DangerWords;
  readonly #words: ReadonlyMap<string, number>;
  #guesses: DangerGuesses | undefined;
  readonly #vocabulary: Map<string, number>;
  readonly #root: (word: string) => string;

  constructor(data: SearchData) {
    this.data = data;
    this.#vocabulary = decodeVocabulary({ words: data.vocabulary, frequencies: data.frequencies });
    const guard = Uint8Array.from(atob(data.guard), (letter) => letter.charCodeAt(0));
    const lexicon = { ...data, same: groupsIn(data.same), near: groupsIn(data.near) };
    const words = dictionaryOf(lexicon, this.#vocabulary);
    const isWord = (word: string) => words.has(word) || bloomHas(guard, word);
    this.#root = rooter(data, isWord);
    this.#lexicon = new Lexicon(lexicon, this.#root);
    this.#speller = new Speller({
      words,
      // A form of a correct word is correct: neither list holds every "massages".
      isGuarded: (word) => isWord(word) || rootOf(word, isWord) !== word,
    });
    this.#names = new NameIndex(data.pages, this.#lexicon, this.#root);
    this.#danger = new DangerWords(data.danger);
    this.#words = words;
  }

  /**
   * The instant answer.
   * @param typing whether the last word may not be finished
   * @param topic number of the topic to keep to
   */
  ask(
    text: string,
    options: { typing?: boolean; literally?: boolean; topic?: number | undefined } = {},
  ): Answer {
    const isKnown = (word: string) => this.#shareOf(word) > 0 || this.#names.has(word);
    const reading = { lexicon: this.#lexicon, speller: this.#speller, isKnown };
    const query = readQuery(text, reading, options.typing, options.literally);
    const weighed = weigh(query.concepts, this.#names);
    const named = rankByNames(this.data.pages, this.#names.match(weighed), options.topic);
    const searches = planTextSearches(weighed, this.data.pageCount, (word) => this.#shareOf(word));
    return {
      query,
      results: options.typing ? worthShowing(named) : named,
      searches,
      topic: options.topic,
    };
  }

  /** The full answer: the instant one with what the full text found. */
  complete({ query, results, topic }: Answer, hits: readonly TextHits[]): Ranked[] {
    const weighed = weigh(query.concepts, this.#names);
    const { pages } = this.data;
    const ranked = rankByAll(pages, weighed, results, hits);
    return worthShowing(
      ranked.filter(({ page }) => topic === undefined || pages[page]?.topic === topic),
    );
  }

  /**
   * The numbers of the signs that a text speaks of, the most urgent first: in its words as they were
   * typed, or as they were corrected where only one word can be meant.
   */
  signsSaid(text: string, { typed, words, isCertain }: Query): number[] {
    const meant = words.join(' ');
    if (meant === typed.join(' ')) return this.#danger.rulesIn(text);
    return isCertain ? this.#danger.rulesIn(meant) : [];
  }

  /**
   * Those, and the signs that it may speak of: judged with every guess at a word that nobody knows.
   * They are worth a notice, but not another order of the results.
   */
  signsIn(text: string, query: Query): number[] {
    // Made when it is needed first: it is a speller of its own, and takes a while to make.
    const guesses = (word: string) =>
      this.#speller.isSure(word)
        ? []
        : (this.#guesses ??= new DangerGuesses(this.data.danger, this.#words)).of(word);
    const found = [
      ...this.#danger.rulesIn(text, guesses),
      ...this.#danger.rulesIn(query.words.join(' ')),
    ];
    return [...new Set(found)].sort((a, b) => a - b);
  }

  /**
   * The sign whose pages go first among some results: one that the text speaks of, or one that it may
   * speak of when the best result is a page of it already.
   */
  leadingSign(text: string, query: Query, results: readonly Ranked[]): number | undefined {
    const [said] = this.signsSaid(text, query);
    const [maybe] = this.signsIn(text, query);
    const [, ...pages] = this.data.signs[maybe ?? -1] ?? [];
    return said ?? (pages.includes(results[0]?.page ?? -1) ? maybe : undefined);
  }

  /**
   * The pages that go with a sign stand first, whatever topic is kept to: of its guides the one that
   * fits the words best, then its questions.
   */
  withPagesOf(sign: number | undefined, results: readonly Ranked[]): Ranked[] {
    const { pages, signs } = this.data;
    const [, questions = -1, ...guides] = signs[sign ?? -1] ?? [];
    const guide = results.find(({ page }) => guides.includes(page))?.page ?? guides[0] ?? -1;
    const own = [guide, questions].filter((page) => page in pages);
    return [
      ...own.map(
        (page) =>
          results.find((it) => it.page === page) ??
          ({ page, id: pages[page]?.id ?? '', score: 1, heading: -1 } satisfies Ranked),
      ),
      ...results.filter(({ page }) => !own.includes(page)),
    ];
  }

  /** Whether a page that tells of warning signs is among the first results. */
  isNearWarning(results: readonly Ranked[]): boolean {
    return results.slice(0, FIRST_RESULTS).some(({ page }) => this.data.pages[page]?.warns);
  }

  #shareOf(word: string): number {
    const common = this.#vocabulary.get(word) ?? this.#vocabulary.get(this.#root(word));
    return common === undefined ? 0 : countOf(common, this.data.pageCount) / this.data.pageCount;
  }
}

type WordLists = LexiconData & Pick<SearchData, 'danger'>;

/** The words that a correction may offer: those of the site, of the lexicon, of the danger rules. */
export function dictionaryOf(
  data: WordLists,
  vocabulary: ReadonlyMap<string, number>,
): Map<string, number> {
  const { means, together, lists, rules } = data.danger;
  const phrases = [...data.same.flat(), ...data.near.flat(), means, together, lists, rules];
  const often = `${data.stopWords} ${data.contextWords}`.split(' ');
  return new Map([
    ...phrases
      .flatMap((phrase) => wordsIn(phrase, Infinity))
      // The site's words are kept by their roots: "stairs" is as common as "stair".
      .map((word): [string, number] => [word, vocabulary.get(word.replace(/s$/, '')) ?? UNUSED]),
    ...often.map((word): [string, number] => [word, OFTEN]),
    ...vocabulary,
  ]);
}

/** Finds roots, and keeps them: the same words come again at every letter typed. */
export function rooter(
  data: Pick<SearchData, 'ownWords' | 'stopWords'>,
  isWord: (word: string) => boolean,
): (word: string) => string {
  const own = new Set(data.ownWords.split(' '));
  const stop = new Set(data.stopWords.split(' '));
  const isRoot = (word: string) => isWord(word) && !stop.has(word);
  const roots = new Map<string, string>();
  return (word) =>
    getOrMake(roots, word, () => (own.has(word) || stop.has(word) ? word : rootOf(word, isRoot)));
}
