import { blocksOf, measurePages } from '../measure.ts';
import { passagesOf } from '../passages.ts';
import type { Problem } from '../problem.ts';
import { sentencesOf, wordsOf } from '../readability.ts';
import type { Rule } from './rule.ts';

/** `quality.md`, "Words": grade 6 without the glossary's words, 8 with them; 20 words a sentence. */
const LIMITS = { grade: 6, gradeWithTerms: 8, wordsInSentence: 20 };

/** A page that needs more schooling than grade 6 to read. */
export const readingGrade: Rule = (tree) =>
  measurePages(tree)
    .filter(
      ({ grade, gradeWithTerms }) => grade > LIMITS.grade || gradeWithTerms > LIMITS.gradeWithTerms,
    )
    .map(({ page, grade, gradeWithTerms, hardest }): Problem => ({
      code: 'reading-grade',
      file: page.file,
      line: 1,
      message: `The page reads at grade ${grade.toFixed(1)} (${gradeWithTerms.toFixed(1)} with medical words); the limits are ${LIMITS.grade} and ${LIMITS.gradeWithTerms}.`,
      tryThis: `Shorter sentences and words. Hardest here: "${hardest}"`,
    }));

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
