import { withoutCitations } from '../domain/citations.ts';
import { descendants, textOf } from '../markdown/walk.ts';
import { oncePer } from '../domain/once.ts';
import { isPassive } from './passive.ts';
import { passagesIn, type Passage } from './passages.ts';
import { extentOf, readingOf, sentencesOf, type Extent } from './readability.ts';
import { likelyForms, termForms, termsIn, wholeWords, wordsIn } from './terms.ts';
import type { CheckedEntry, ContentTree } from '../content/tree.ts';

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
export const measurePages = oncePer((tree: ContentTree): PageMeasure[] => {
  const forms = termForms(tree);
  const leaveOut = wholeWords(forms.map(({ form }) => form));
  const pages = [
    ...tree.all('articles'),
    ...tree.all('about'),
    ...tree.all('exercises'),
    ...tree.all('expectations'),
    ...tree.all('timeline'),
  ];
  return pages.map((page) => {
    const blocks = passagesIn(page).flatMap(blocksOf);
    const sentences = blocks.flatMap((block) => block.sentences);
    const extents = blocks.flatMap((block) => extentsIn(block));
    const terms = blocks.flatMap((block) => {
      const likely = likelyForms(wordsOfBlock(block), forms);
      return block.sentences.map((sentence) => termsIn(sentence, likely));
    });
    const withoutTerms = sentences.map((sentence, index) => {
      const extent = terms[index]?.length === 0 ? extents[index] : undefined;
      return extent ?? extentOf(sentence.replaceAll(leaveOut, ' '));
    });
    const full = readingOf(extents);
    const passives = sentences.filter((sentence) => isPassive(sentence));
    return {
      page,
      words: full.words,
      sentences: full.sentences,
      grade: readingOf(withoutTerms).grade,
      gradeWithTerms: full.grade,
      wordsPerSentence: full.words / Math.max(1, full.sentences),
      medianSentence: median(extents.map(({ words }) => words)),
      passiveShare: passives.length / Math.max(1, sentences.length),
      passives,
      terms: [...new Set(terms.flat())].sort(),
      hardest: hardest(sentences, withoutTerms),
    };
  });
});

/** How long each sentence of a block is. */
export const extentsIn = oncePer((block: Block): Extent[] =>
  block.sentences.map((sentence) => extentOf(sentence)),
);

/** The words of a block, to look quickly whether a phrase may be in it. */
export const wordsOfBlock = oncePer((block: Block): ReadonlySet<string> => wordsIn(block.text));

/** A paragraph or an item of a list, with its line. */
interface CitedBlock {
  text: string;
  line: number;
  /** Whether it starts with words in bold that serve as its heading. */
  hasLead: boolean;
  /** Whether it leads to the symptom questions. */
  asksQuestions: boolean;
  /** Whether it stands in a list, where steps stay short. */
  isListed: boolean;
}

export interface Block extends CitedBlock {
  sentences: string[];
}

/** The paragraphs and items of a passage, without citation marks. */
export const blocksOf = oncePer((passage: Passage): Block[] =>
  citedBlocksOf(passage).map((block) => {
    const text = withoutCitations(block.text);
    return { ...block, text, sentences: sentencesOf(text) };
  }),
);

/** The paragraphs and items of a passage, with their citation marks. */
export const citedBlocksOf = oncePer((passage: Passage): CitedBlock[] => {
  const nodes = descendants(passage.tree);
  const listed = new Set(
    nodes.filter(({ type }) => type === 'listItem').flatMap((item) => descendants(item)),
  );
  return nodes
    .filter((node) => node.type === 'paragraph')
    .map((node) => {
      // A line break in the file is a space to the reader, and no end of a sentence.
      const words = textOf(node);
      const text = words.includes('\n') ? words.replaceAll(/\s*\n\s*/g, ' ') : words;
      return {
        text,
        line: passage.lineOf(node),
        hasLead: node.children[0]?.type === 'strong',
        asksQuestions: descendants(node).some(
          (it) => it.type === 'link' && it.url.startsWith('check:'),
        ),
        isListed: listed.has(node),
      };
    });
});

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = 0, high = 0] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}

function hardest(sentences: readonly string[], withoutTerms: readonly Extent[]): string {
  const graded = sentences.map(
    (it, index) => [readingOf(withoutTerms.slice(index, index + 1)).grade, it] as const,
  );
  const [, sentence] = graded.reduce<readonly [number, string]>(
    (top, next) => (next[0] > top[0] ? next : top),
    [-Infinity, ''],
  );
  return sentence;
}
