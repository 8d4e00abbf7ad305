import type { Problem } from '../problem.ts';
import { reading } from '../readability.ts';
import { termForms, wholeWords } from '../terms.ts';
import { entryFields } from '../tree.ts';
import type { Rule } from './rule.ts';

/** `quality.md`, "Words": danger signs at grade 5 or lower. */
const GRADE = 5;

/** Words that lean on a line before: quoted alone, the sign would say nothing. */
const LEANS = /^(?:it|this|that|these|those|they|also|and|or|but|same|such|then)\b/i;

/** Words that tell how soon. */
const SOON = /\b(?:now|today|tonight|\d+ hours?|visit|days?|weeks?)\b/i;

/** The signs of one level together read above grade 5. */
export const signGrade: Rule = (tree) => {
  const leaveOut = wholeWords(termForms(tree).map(({ form }) => form));
  return tree.all('levels').flatMap((level): Problem[] => {
    const signs = tree.all('signs').filter(({ data }) => data.level === level.data.id);
    const texts = signs.flatMap(({ data }) => [data.statement, data.doNow ?? '']);
    const { grade } = reading(texts, leaveOut);
    if (grade <= GRADE) return [];
    const [hardest] = signs
      .map((sign) => ({ sign, grade: reading([sign.data.statement], leaveOut).grade }))
      .sort((a, b) => b.grade - a.grade);
    return [
      {
        code: 'sign-grade',
        file: level.file,
        line: level.lineOf([]),
        message: `The signs of this level read at grade ${grade.toFixed(1)}; the limit is ${GRADE}.`,
        wrote: hardest?.sign.data.statement,
        tryThis: 'Shorter words and sentences, the hardest sign first.',
      },
    ];
  });
};

/** Words that send nobody for help. Above care at home, no line of a level may say them. */
const CALMS =
  /\b(?:rest|wait|stay|remain|care|cope|manage)\b[^.]{0,20}\bat home\b|\bwait and see\b|\bno need to (?:call|worry)\b|\bnot urgent\b/i;

/** A level whose words belong to a milder one. */
export const levelWords: Rule = (tree) =>
  tree
    .all('levels')
    .filter(({ data }) => data.id !== 'self-care')
    .flatMap((level) =>
      entryFields(level)
        .filter(({ text }) => CALMS.test(text))
        .map(({ path, text }): Problem => ({
          code: 'sign-alone',
          file: level.file,
          line: level.lineOf(path),
          message: `The level "${level.data.id}" asks for a call; this line says otherwise.`,
          wrote: text,
          tryThis: 'Who is called and how soon; what to do at home belongs to "self-care".',
        })),
    );

/** A sign that says nothing when it is quoted alone, or a level that does not tell how soon. */
export const signAlone: Rule = (tree) => [
  ...tree
    .all('signs')
    .filter(({ data }) => LEANS.test(data.statement) || !/[.!]\)?$/.test(data.statement))
    .map((sign): Problem => ({
      code: 'sign-alone',
      file: sign.file,
      line: sign.lineOf(['statement']),
      message: 'Statement: it must be a sentence that makes sense when it is quoted alone.',
      wrote: sign.data.statement,
      tryThis: 'Start with "You" or "Your" and name what is noticed; end with a full stop.',
    })),
  ...tree
    .all('levels')
    .filter(({ data }) => data.id !== 'self-care' && !SOON.test(data.action))
    .map((level): Problem => ({
      code: 'sign-alone',
      file: level.file,
      line: level.lineOf(['action']),
      message: 'Action: it must say how soon, because it ends every sign of its level.',
      wrote: level.data.action,
      tryThis: 'Call your surgical team today.',
    })),
];
