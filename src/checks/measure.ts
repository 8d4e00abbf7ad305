import { withoutCitations } from '../domain/citations.ts';
import { descendants, textOf } from '../markdown/walk.ts';
import { isPassive } from './passive.ts';
import { passagesIn, type Passage } from './passages.ts';
import { reading, sentencesOf, wordsOf } from './readability.ts';
import { termForms, termsIn, wholeWords } from './terms.ts';
import type { CheckedEntry, ContentTree } from './tree.ts';

export interface PageMeasure {
  page: CheckedEntry;
  words: number;
  sentences: number;
  /** Flesch-Kincaid grade without the glossary's words. */
  grade: number;
  gradeWithTerms: number;
  /** Words in a sentence: the mean and the median. */
  wordsPerSentence: number;
  medianSentence: number;
  /** The share of sentences in the passive voice, 0 to 1, and the first of them. */
  passiveShare: number;
  passives: string[];
  /** The glossary's words that were left out of the grade, by id. */
  terms: string[];
  /** The sentence that needs most schooling. */
  hardest: string;
}

/** How each page with running text reads. */
export function measurePages(tree: ContentTree): PageMeasure[] {
  const forms = termForms(tree);
  const leaveOut = wholeWords(forms.map(({ form }) => form));
  const pages = [...tree.all('articles'), ...tree.all('about'), ...tree.all('exercises')];
  return pages.map((page) => {
    const texts = passagesIn(tree, page)
      .flatMap(blocksOf)
      .map(({ text }) => text);
    const sentences = texts.flatMap((text) => sentencesOf(text));
    const full = reading(texts);
    const passives = sentences.filter((sentence) => isPassive(sentence));
    return {
      page,
      words: full.words,
      sentences: full.sentences,
      grade: reading(texts, leaveOut).grade,
      gradeWithTerms: full.grade,
      wordsPerSentence: full.words / Math.max(1, full.sentences),
      medianSentence: median(sentences.map((sentence) => wordsOf(sentence).length)),
      passiveShare: passives.length / Math.max(1, sentences.length),
      passives,
      terms: [...new Set(texts.flatMap((text) => termsIn(text, forms)))].sort(),
      hardest: hardest(sentences, leaveOut),
    };
  });
}

/** A paragraph or an item of a list, with its line. */
export interface Block {
  text: string;
  line: number;
  /** Whether it starts with words in bold that serve as its heading. */
  hasLead: boolean;
  /** Whether it leads to the symptom questions. */
  asksQuestions: boolean;
}

/** The paragraphs and items of a passage, without citation marks. */
export function blocksOf(passage: Passage): Block[] {
  return citedBlocksOf(passage).map((block) => ({ ...block, text: withoutCitations(block.text) }));
}

/** The paragraphs and items of a passage, with their citation marks. */
export function citedBlocksOf(passage: Passage): Block[] {
  return [...descendants(passage.tree)]
    .filter((node) => node.type === 'paragraph')
    .map((node) => ({
      // A line break in the file is a space to the reader, and no end of a sentence.
      text: textOf(node).replaceAll(/\s*\n\s*/g, ' '),
      line: passage.lineOf(node),
      hasLead: node.children[0]?.type === 'strong',
      asksQuestions: [...descendants(node)].some(
        (it) => it.type === 'link' && it.url.startsWith('check:'),
      ),
    }));
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = 0, high = 0] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}

function hardest(sentences: readonly string[], leaveOut: RegExp): string {
  const graded = sentences.map((it) => [reading([it], leaveOut).grade, it] as const);
  const [, sentence] = graded.reduce<readonly [number, string]>(
    (top, next) => (next[0] > top[0] ? next : top),
    [-Infinity, ''],
  );
  return sentence;
}
