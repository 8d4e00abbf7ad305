import { withoutCitations } from '../../domain/citations.ts';
import { descendants, textOf } from '../../markdown/walk.ts';
import { passagesIn, passagesOf, type Passage } from '../passages.ts';
import type { Problem } from '../problem.ts';
import { reading, sentencesOf, wordsOf } from '../readability.ts';
import type { ContentTree } from '../tree.ts';
import type { Rule } from './rule.ts';

/** `quality.md`, "Words": grade 6 without the glossary's words, 8 with them; 20 words a sentence. */
export const LIMITS = { grade: 6, gradeWithTerms: 8, wordsInSentence: 20 } as const;

interface Block {
  text: string;
  line: number;
}

/** A page that needs more schooling than grade 6 to read. */
export const readingGrade: Rule = (tree) => {
  const terms = glossaryForms(tree);
  const pages = [...tree.all('articles'), ...tree.all('about'), ...tree.all('exercises')];
  return pages.flatMap((page): Problem[] => {
    const texts = passagesIn(tree, page)
      .flatMap(blocksOf)
      .map(({ text }) => text);
    const plain = reading(texts, terms).grade;
    const full = reading(texts).grade;
    if (plain <= LIMITS.grade && full <= LIMITS.gradeWithTerms) return [];
    return [
      {
        code: 'reading-grade',
        file: page.file,
        line: 1,
        message: `The page reads at grade ${plain.toFixed(1)} (${full.toFixed(1)} with medical words); the limits are ${LIMITS.grade} and ${LIMITS.gradeWithTerms}.`,
        tryThis: `Shorter sentences and words. Hardest here: "${hardest(texts, terms)}"`,
      },
    ];
  });
};

/** A sentence of more than 20 words. */
export const longSentences: Rule = (tree) =>
  passagesOf(tree).flatMap((passage) =>
    blocksOf(passage).flatMap(({ text, line }) =>
      sentencesOf(text)
        .filter((sentence) => wordsOf(sentence).length > LIMITS.wordsInSentence)
        .map((sentence): Problem => ({
          code: 'long-sentence',
          file: passage.entry.file,
          line,
          message: `A sentence of ${wordsOf(sentence).length} words; the limit is ${LIMITS.wordsInSentence}.`,
          wrote: sentence,
          tryThis: 'Two sentences, one idea each.',
        })),
    ),
  );

/** The paragraphs, items and cells of a passage, without citation marks. */
export function blocksOf(passage: Passage): Block[] {
  return [...descendants(passage.tree)]
    .filter((node) => node.type === 'paragraph' || node.type === 'tableCell')
    .map((node) => ({ text: withoutCitations(textOf(node)), line: passage.lineOf(node) }));
}

/** The words of the glossary with their forms, longest first, in lower case. */
export function glossaryForms(tree: ContentTree): string[] {
  return tree
    .all('glossary')
    .flatMap(({ data }) => [data.term, ...data.forms])
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
