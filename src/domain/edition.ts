import { createHash } from 'node:crypto';
import type { Exercise } from '../schema/exercise.ts';
import type { RuleSet } from '../schema/triage.ts';
import { withoutCitations } from './citations.ts';
import { exerciseTexts } from './exercise.ts';
import { take, type Library } from './library.ts';

/** What a clinic notes in a record, so that it can be told later which words a patient was given. */
export interface Edition {
  /** The day of the newest change. */
  date: string;
  /** The first eight hexadecimal digits of the SHA-256 of its words. */
  hash: string;
}

/** The edition of a guide. Sources, spaces and line ends do not count; every other word does. */
export function guideEdition({ articles }: Library, id: string): Edition {
  const article = take(articles, id);
  const words = [
    article.title,
    article.summary,
    ...article.inShort,
    article.body,
    ...(article.choices ?? []).flatMap(({ option, benefit, risk }) => [option, benefit, risk]),
    article.ifNot ?? '',
    ...article.checklist,
    ...article.faqs.flatMap(({ question, answer }) => [question, answer]),
    ...article.uncertainties,
  ];
  return { date: article.updated, hash: hashOf(words) };
}

/** The edition of an exercise on a page or a sheet of its own. */
export function exerciseEdition(exercise: Exercise): Edition {
  return {
    date: exercise.updated,
    hash: hashOf([exercise.title, ...exerciseTexts(exercise)]),
  };
}

/** The edition of what is made from the rules, such as the card: the version of the rules. */
export function rulesEdition({ changes }: RuleSet): Edition {
  const [newest] = changes;
  if (!newest) throw new Error('The rules have no history.');
  return { date: newest.date, hash: newest.version };
}

/** An edition in one line, as it stands on pages, sheets and in data: "2026-11-22 1a2b3c4d". */
export const editionText = ({ date, hash }: Edition): string => `${date} ${hash}`;

function hashOf(texts: readonly string[]): string {
  const words = texts.map((text) => withoutCitations(text).normalize('NFC').trim());
  return createHash('sha256')
    .update(words.filter(Boolean).join('\n').replaceAll(/\s+/g, ' '))
    .digest('hex')
    .slice(0, 8);
}
