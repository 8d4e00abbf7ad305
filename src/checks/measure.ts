import { withoutCitations } from '../domain/citations.ts';
import { descendants, textOf } from '../markdown/walk.ts';
import { passagesIn, type Passage } from './passages.ts';
import { reading, sentencesOf } from './readability.ts';
import type { CheckedEntry, ContentTree } from './tree.ts';

export interface PageMeasure {
  page: CheckedEntry;
  /** Flesch-Kincaid grade without the glossary's words. */
  grade: number;
  gradeWithTerms: number;
  wordsPerSentence: number;
  /** The sentence that needs most schooling. */
  hardest: string;
}

/** How each page with running text reads. */
export function measurePages(tree: ContentTree): PageMeasure[] {
  const terms = glossaryForms(tree);
  const pages = [
    ...tree.all('articles'),
    ...tree.all('about'),
    ...tree.all('exercises'),
    ...tree.all('expectations'),
    ...tree.all('timeline'),
  ];
  return pages.map((page) => {
    const texts = passagesIn(tree, page)
      .flatMap(blocksOf)
      .map(({ text }) => text);
    const full = reading(texts);
    return {
      page,
      grade: reading(texts, terms).grade,
      gradeWithTerms: full.grade,
      wordsPerSentence: full.words / Math.max(1, full.sentences),
      hardest: hardest(texts, terms),
    };
  });
}

/** The paragraphs and items of a passage, without citation marks, with their lines. */
export function blocksOf(passage: Passage): { text: string; line: number }[] {
  return [...descendants(passage.tree)]
    .filter((node) => node.type === 'paragraph')
    .map((node) => ({ text: withoutCitations(textOf(node)), line: passage.lineOf(node) }));
}

/** The words of the glossary with their forms, longest first, in lower case. */
function glossaryForms(tree: ContentTree): string[] {
  return tree
    .all('glossary')
    .flatMap(({ data }) => [data.term, ...data.also, ...data.forms])
    .map((form) => form.toLowerCase())
    .sort((a, b) => b.length - a.length);
}

function hardest(texts: readonly string[], terms: readonly string[]): string {
  const sentences = texts.flatMap((text) => sentencesOf(text));
  const graded = sentences.map((sentence) => [reading([sentence], terms).grade, sentence] as const);
  const [, sentence] = graded.reduce<readonly [number, string]>(
    (top, next) => (next[0] > top[0] ? next : top),
    [-Infinity, ''],
  );
  return sentence;
}
