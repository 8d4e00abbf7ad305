import { citationMarks } from '../../domain/citations.ts';
import { citedBlocksOf } from '../measure.ts';
import { passagesIn, type Passage } from '../passages.ts';
import type { Problem } from '../../content/problem.ts';
import { sentencesOf } from '../readability.ts';
import type { CheckedEntry } from '../../content/tree.ts';
import type { Rule } from './rule.ts';

const UNITS =
  'seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|times|degrees|inches|steps|glasses|tablets';
const IN_WORDS = new RegExp(
  `\\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty)(?:\\s+(?:to|or)\\s+\\p{L}+)?\\s+(?:${UNITS})\\b`,
  'iu',
);

/** A sentence of a guide or a page of data that states a number and does not say where it comes from. */
export const numberUnsourced: Rule = (tree) =>
  [...tree.all('articles'), ...tree.all('expectations'), ...tree.all('timeline')].flatMap((guide) =>
    numbersIn(guide)
      .filter(({ isSourced }) => !isSourced)
      .map(({ sentence, line }): Problem => ({
        code: 'number-unsourced',
        file: guide.file,
        line,
        message: 'A number without its source.',
        wrote: sentence,
        tryThis: 'Cite it in the same sentence: "... 6 weeks [@nhs-rec]." Or leave the number out.',
      })),
  );

/** A dose that is said to be checked, and names no source. */
export const doseUnsourced: Rule = (tree) =>
  tree
    .all('exercises')
    .filter(({ data: { dose } }) => dose.checked && !hasCitation(`${dose.amount} ${dose.often}`))
    .map((exercise) => ({
      code: 'number-unsourced',
      file: exercise.file,
      line: exercise.lineOf(['dose', 'amount']),
      message: 'Dose: "checked" says that a source gives it, and none is cited.',
      wrote: exercise.data.dose.amount,
      tryThis: `${exercise.data.dose.amount} [@source], or "checked: false".`,
    }));

/** A number with a unit that is written in words. */
export const numberInWords: Rule = (tree) =>
  [
    ...tree.all('articles'),
    ...tree.all('exercises'),
    ...tree.all('expectations'),
    ...tree.all('timeline'),
  ].flatMap((page) =>
    passagesIn(page).flatMap((passage) =>
      sentences(passage, IN_WORDS).flatMap(({ sentence, line }): Problem[] => {
        const found = IN_WORDS.exec(sentence);
        if (!found) return [];
        return [
          {
            code: 'number-in-words',
            file: page.file,
            line,
            message: `"${found[0]}": numbers with a unit are written as numerals.`,
            wrote: sentence,
            tryThis: 'For example "3 weeks" or "10 minutes".',
          },
        ];
      }),
    ),
  );

/** Every sentence of a guide that states a number, and whether it carries a citation. */
export function numbersIn(guide: CheckedEntry<'articles' | 'expectations' | 'timeline'>) {
  return passagesIn(guide)
    .filter(({ place, path }) => place !== 'plain' && path[0] !== 'checklist')
    .flatMap((passage) => sentences(passage, /\d/))
    .map((it) => ({ ...it, isSourced: hasCitation(it.sentence) }))
    .filter(({ sentence }) => /\d/.test(withoutMarks(sentence)));
}

/** The sentences of the paragraphs that have something of a kind. */
function sentences(passage: Passage, kind: RegExp): { sentence: string; line: number }[] {
  return citedBlocksOf(passage)
    .filter(({ text }) => kind.test(text))
    .flatMap(({ text, line }) => sentencesOf(text).map((sentence) => ({ sentence, line })));
}

const hasCitation = (text: string) => citationMarks(text).length > 0;
const withoutMarks = (text: string) => text.replaceAll(/\[@[^\]]*\]/g, '');
