import type { Path } from '../../content/locate.ts';
import type { Problem } from '../../content/problem.ts';
import { reading, wordsOf } from '../readability.ts';
import { termForms, wholeWords } from '../terms.ts';
import { entryFields } from '../../content/tree.ts';
import type { Rule } from './rule.ts';

/** The signs of one level together read at grade 5 or lower. */
const GRADE = 5;

/** A line that a frightened reader takes in at one glance. */
const MOST_WORDS = 20;

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

/** A level, or a contact at a level, whose words belong to a milder one. */
export const levelWords: Rule = (tree) =>
  [
    ...tree.all('levels').map((entry) => ({ entry, levelAt: () => entry.data.id })),
    ...tree.all('contacts').map((entry) => ({
      entry,
      levelAt: ([, index]: Path) => entry.data.levels[Number(index)]?.level,
    })),
  ].flatMap(({ entry, levelAt }) =>
    entryFields(entry).flatMap(({ path, text }): Problem[] => {
      const level = levelAt(path);
      if (level === undefined || level === 'self-care' || !CALMS.test(text)) return [];
      return [
        {
          code: 'sign-alone',
          file: entry.file,
          line: entry.lineOf(path),
          message: `The level "${level}" asks for a call; this line says otherwise.`,
          wrote: text,
          tryThis: 'Who is called and how soon; what to do at home belongs to "self-care".',
        },
      ];
    }),
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
  ...tree.all('contacts').flatMap((contact) =>
    contact.data.levels.flatMap(({ level, action }, index): Problem[] =>
      level === 'self-care' || SOON.test(action)
        ? []
        : [
            {
              code: 'sign-alone',
              file: contact.file,
              line: contact.lineOf(['levels', index, 'action']),
              message: 'Action: it must say how soon, because it ends every sign of its level.',
              wrote: action,
              tryThis: 'Call your surgical team today.',
            },
          ],
    ),
  ),
];

/** A sign is one idea in at most twenty words; what needs more words goes into its help. */
export const signLength: Rule = (tree) =>
  tree
    .all('signs')
    .map((sign) => ({ sign, count: wordsOf(sign.data.statement).length }))
    .filter(({ count }) => count > MOST_WORDS)
    .map(({ sign, count }) => ({
      code: 'sign-length',
      file: sign.file,
      line: sign.lineOf(['statement']),
      message: `Statement: ${count} words; at most ${MOST_WORDS}.`,
      wrote: sign.data.statement,
      tryThis: 'One idea a sign: split it in two, or put examples into "help".',
    }));
