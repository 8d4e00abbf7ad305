import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

export interface Reading {
  words: number;
  sentences: number;
  /** Flesch-Kincaid grade: years of US schooling needed. */
  grade: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of a text. A line that does not end in a full stop (a list item) counts as one. */
export function sentencesOf(text: string): string[] {
  return [...segmenter.segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);
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
  const counted = leaveOut
    ? sentences.map((sentence) => sentence.replaceAll(leaveOut, ' '))
    : sentences;
  const words = counted.flatMap((sentence) => wordsOf(sentence));
  return {
    words: words.length,
    sentences: sentences.length,
    grade:
      words.length === 0
        ? 0
        : fleschKincaid({
            sentence: sentences.length,
            word: words.length,
            syllable: words.reduce((sum, word) => sum + syllable(word), 0),
          }),
  };
}
