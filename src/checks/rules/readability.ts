import { blocksOf, extentsIn, measurePages, type PageMeasure } from '../measure.ts';
import { passagesIn, passagesOf } from '../passages.ts';
import type { Problem, ProblemCode } from '../../content/problem.ts';
import { wordsOf } from '../readability.ts';
import type { Rule } from './rule.ts';

/**
 * The limits that the staff guide promises (content/README.md, "reading-grade" and the entries after it). A
 * guide's medical words are those that its grade leaves out.
 */
export const LIMITS = {
  grade: 6,
  gradeWithTerms: 8,
  wordsInSentence: 20,
  usualSentence: 14,
  /** Below this a sentence gives no reason. */
  shortSentence: 5,
  shortShare: 0.1,
  passiveShare: 0.1,
  terms: 15,
  sentencesInParagraph: 3,
  /** Staff are asked for about 150. */
  wordsInSection: 180,
};

/** A page that needs more schooling than grade 6 to read. */
export const readingGrade = pageRule(
  'reading-grade',
  ({ grade, gradeWithTerms }) => grade > LIMITS.grade || gradeWithTerms > LIMITS.gradeWithTerms,
  ({ grade, gradeWithTerms, hardest }) => ({
    message: `The page reads at grade ${grade.toFixed(1)} (${gradeWithTerms.toFixed(1)} with medical words); the limits are ${LIMITS.grade} and ${LIMITS.gradeWithTerms}.`,
    tryThis: `Shorter sentences and words. Hardest here: "${hardest}"`,
  }),
);

/** A page whose usual sentence is longer than 14 words. */
export const sentenceLength = pageRule(
  'usual-sentence',
  ({ wordsPerSentence, medianSentence }) =>
    Math.max(wordsPerSentence, medianSentence) > LIMITS.usualSentence,
  ({ wordsPerSentence, medianSentence }) => ({
    message: `A sentence has ${wordsPerSentence.toFixed(1)} words on average, ${medianSentence} in the middle; the limit is ${LIMITS.usualSentence}.`,
    tryThis: 'One idea a sentence. Cut what the reader does not need.',
  }),
);

/** Pages about the site tell how it is made; tables are too short for a share. */
const HELD_TO_ACTIVE_VOICE = new Set<string>(['articles', 'exercises']);

/** A page with more than one sentence in ten in the passive voice (PEMAT item 5). */
export const passiveVoice = pageRule(
  'passive-voice',
  ({ page, passiveShare }) =>
    HELD_TO_ACTIVE_VOICE.has(page.collection) && passiveShare > LIMITS.passiveShare,
  ({ passiveShare, passives }) => ({
    message: `${(passiveShare * 100).toFixed(0)} of 100 sentences are in the passive voice; the limit is ${LIMITS.passiveShare * 100}.`,
    wrote: passives.slice(0, 3).join(' / '),
    tryThis: 'Say who does it: "A nurse takes out the clips", not "The clips are taken out".',
  }),
);

/** A page that leaves more than 15 medical words out of its grade. */
export const medicalWords = pageRule(
  'medical-words',
  ({ terms }) => terms.length > LIMITS.terms,
  ({ terms }) => ({
    message: `The page uses ${terms.length} medical words; the limit is ${LIMITS.terms}.`,
    wrote: terms.join(', '),
    tryThis: 'Say some of them in plain words.',
  }),
);

/** Lists that are no running text: ticks, the answer in short, choices. */
const LISTS = new Set<unknown>(['checklist', 'inShort', 'choices', 'title', 'aliases']);

/** In fewer sentences than this, one short one more or less decides. */
const ENOUGH_FOR_A_SHARE = 80;

/** A guide in whose running text more than one sentence in ten has under 5 words: reasons were cut out. */
export const choppySentences: Rule = (tree) =>
  tree.all('articles').flatMap((guide): Problem[] => {
    const sentences = passagesIn(guide)
      .filter(({ path }) => !LISTS.has(path[0]) && path[2] !== 'question')
      .flatMap(blocksOf)
      .filter(({ isListed }) => !isListed)
      .flatMap((block) => block.sentences);
    const short = sentences.filter((it) => wordsOf(it).length < LIMITS.shortSentence);
    if (sentences.length < ENOUGH_FOR_A_SHARE) return [];
    if (short.length <= sentences.length * LIMITS.shortShare) return [];
    const share = (100 * short.length) / sentences.length;
    return [
      {
        code: 'choppy',
        file: guide.file,
        line: 1,
        message: `${share.toFixed(0)} of 100 sentences outside lists have under ${LIMITS.shortSentence} words; the limit is ${LIMITS.shortShare * 100}.`,
        wrote: short.slice(0, 4).join(' / '),
        tryThis: 'Join what belongs together with "because", "so that", "when".',
      },
    ];
  });

/** A sentence of more than 20 words. */
export const longSentences: Rule = (tree) =>
  passagesOf(tree).flatMap((passage) =>
    blocksOf(passage).flatMap((block) =>
      block.sentences
        .filter((_, index) => (extentsIn(block)[index]?.words ?? 0) > LIMITS.wordsInSentence)
        .map((sentence): Problem => ({
          code: 'long-sentence',
          file: passage.entry.file,
          line: block.line,
          message: `A sentence of ${wordsOf(sentence).length} words; the limit is ${LIMITS.wordsInSentence}.`,
          wrote: sentence,
          tryThis: 'Two sentences, one idea each.',
        })),
    ),
  );

/** A paragraph of more than three sentences in the running text of a guide. */
export const longParagraphs: Rule = (tree) =>
  passagesOf(tree)
    .filter(({ place, entry }) => place === 'article' && entry.collection === 'articles')
    .flatMap((passage) =>
      blocksOf(passage)
        .filter(
          ({ sentences, hasLead }) =>
            sentences.length - Number(hasLead) > LIMITS.sentencesInParagraph,
        )
        .map(({ text, sentences, line }): Problem => ({
          code: 'long-paragraph',
          file: passage.entry.file,
          line,
          message: `A paragraph of ${sentences.length} sentences; the limit is ${LIMITS.sentencesInParagraph}.`,
          wrote: text,
          tryThis: 'A blank line between two ideas, or a list.',
        })),
    );

function pageRule(
  code: ProblemCode,
  isBroken: (measure: PageMeasure) => boolean,
  tell: (measure: PageMeasure) => Pick<Problem, 'message' | 'wrote' | 'tryThis'>,
): Rule {
  return (tree) =>
    measurePages(tree)
      .filter(isBroken)
      .map((measure) => ({ code, file: measure.page.file, line: 1, ...tell(measure) }));
}
