import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** The syllables of a word. The vocabulary is small and its words come often: each is counted once. */
const counted = new Map<string, number>();
function syllablesOf(word: string): number {
  let syllables = counted.get(word);
  if (syllables === undefined) {
    syllables = syllable(word);
    counted.set(word, syllables);
  }
  return syllables;
}

/** How long some sentences are. */
export interface Extent {
  words: number;
  syllables: number;
  sentences: number;
}

export interface Reading extends Extent {
  /** Flesch-Kincaid grade: years of US schooling needed. */
  grade: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of a text. A line that does not end in a full stop (a list item) counts as one. */
export function sentencesOf(text: string): string[] {
  // Most texts are one sentence, with no stop before their end; the segmenter is slow.
  if (!/[.!?‼⁇⁈⁉\n]\s*\S/u.test(text)) return /\p{L}/u.test(text) ? [text.trim()] : [];
  return [...segmenter.segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

/** The words of a text: runs of letters with inner apostrophes and hyphens. Numbers do not count. */
export function wordsOf(text: string): string[] {
  return text.match(/\p{L}+(?:[’'-]\p{L}+)*/gu) ?? [];
}

/**
 * Measures how hard a text is to read.
 * @param leaveOut a global pattern of the words that do not count (medical words that the glossary
 *   explains)
 */
export function reading(texts: readonly string[], leaveOut?: RegExp): Reading {
  const sentences = texts.flatMap((text) => sentencesOf(text));
  return readingOf(sentences.map((it) => extentOf(leaveOut ? it.replaceAll(leaveOut, ' ') : it)));
}

/** How long one sentence is. */
export function extentOf(sentence: string): Extent {
  const words = wordsOf(sentence);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return { words: words.length, syllables, sentences: 1 };
}

/** Measures how hard some sentences are to read. */
export function readingOf(sentences: readonly Extent[]): Reading {
  const sum = { words: 0, syllables: 0, sentences: sentences.length };
  for (const { words, syllables } of sentences) {
    sum.words += words;
    sum.syllables += syllables;
  }
  const { words: word, syllables: syllable, sentences: sentence } = sum;
  return { ...sum, grade: word === 0 ? 0 : fleschKincaid({ sentence, word, syllable }) };
}
