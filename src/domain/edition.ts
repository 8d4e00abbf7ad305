import { createHash } from 'node:crypto';
import type { Exercise } from '../schema/exercise.ts';
import type { RuleSet } from '../schema/triage.ts';
import { HUB } from './addresses.ts';
import { articleTexts } from './article.ts';
import { withoutCitations } from './citations.ts';
import { latest } from './dates.ts';
import { exercisesIn, exerciseTexts } from './exercise.ts';
import { expectationTexts } from './expectations.ts';
import { guideModified } from './last-modified.ts';
import { oncePer } from './once.ts';
import { take, takeAll, type Item, type Library } from './library.ts';
import { timelineTexts } from './timeline.ts';
import { cardOf, EVERY_WORRY, flowSigns } from './triage/faces.ts';
import { signSentence } from './triage/sentence.ts';

/** What a clinic notes in a record, so that it can be told later which words a patient was given. */
export interface Edition {
  /** The day of the newest change. */
  date: string;
  /** The first eight hexadecimal digits of the SHA-256 of its words. */
  hash: string;
}

/**
 * The edition of a guide: its own words, those of the exercises in it, and the danger signs it shows.
 * Sources, spaces and line ends do not count. The rules of all signs have one date, which would be too
 * new for most guides: a changed sign changes the hash, and the date only of the list of every sign.
 */
export const guideEdition = (library: Library, id: string): Edition => editions(library)(id);

/** Each form of a guide, and each list of guides, names its edition. */
const editions = oncePer((library: Library) => {
  const known = new Map<string, Edition>();
  return (id: string): Edition => {
    const edition = known.get(id) ?? makeEdition(library, id);
    known.set(id, edition);
    return edition;
  };
});

function makeEdition(library: Library, id: string): Edition {
  const article = take(library.articles, id);
  const words = [
    article.title,
    ...articleTexts(article, library.exercises),
    ...exercisesIn(library, id).flatMap(headAndCaptions),
    ...signSentences(library, article),
  ];
  return { date: guideModified(library, id), hash: hashOf(words) };
}

/** The edition of an exercise on a page or a sheet of its own. */
export function exerciseEdition(exercise: Item<'exercises'>): Edition {
  const words = [...headAndCaptions(exercise), ...exerciseTexts(exercise)];
  return { date: exercise.updated, hash: hashOf(words) };
}

/** The edition of the sheet of all exercises. */
export function exercisesEdition({ exercises }: Library): Edition {
  const all = [...exercises.values()];
  const words = all.flatMap((exercise) => [
    ...headAndCaptions(exercise),
    ...exerciseTexts(exercise),
  ]);
  return { date: latest(all.map(({ updated }) => updated)), hash: hashOf(words) };
}

/** The edition of the table of what is normal; its urgent cells show the words of signs. */
export function expectationsEdition({ expectations, signs, ruleSet }: Library): Edition {
  const words = expectations.rows.flatMap(({ name, also, stages, signs: asked }) => [
    name,
    ...also,
    ...Object.entries(stages).map(([stage, { says }]) => `${stage} ${says}`),
    ...takeAll(signs, [...asked, ...Object.values(stages).flatMap((it) => it.signs)]).map(
      ({ statement }) => statement,
    ),
  ]);
  return {
    date: latest([expectations.updated, ruleSet.date]),
    hash: hashOf([expectations.title, ...expectationTexts(expectations, signs), ...words]),
  };
}

/** The edition of the recovery timeline. */
export function timelineEdition({ timeline }: Library): Edition {
  const words = timeline.milestones.flatMap(({ title, ranges }) => [
    title,
    ...ranges.flatMap(({ operation, who, from, to = '', orLater }) => [
      `${operation} ${who} ${from} ${to} ${String(orLater)}`,
    ]),
  ]);
  return {
    date: timeline.updated,
    hash: hashOf([timeline.title, ...timelineTexts(timeline), ...words]),
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

const headAndCaptions = ({ title, figures }: Exercise): string[] => [
  title,
  ...figures.map(({ caption }) => caption),
];

/** Every sign that a guide shows, whole: those of its own card, and those its text asks for. */
function signSentences(library: Library, { id, triage, holds }: Item<'articles'>): string[] {
  const signs =
    id === HUB
      ? flowSigns(library, EVERY_WORRY)
      : [triage, ...holds.flows].flatMap((flow) =>
          cardOf(library, flow).flatMap((face) => face.signs),
        );
  return signs.map((sign) => signSentence(library, sign));
}

/** The first eight hexadecimal digits of the SHA-256 of some texts, whatever their spaces and citations. */
export function hashOf(texts: readonly string[]): string {
  const words = texts.map((text) => withoutCitations(text).normalize('NFC').trim());
  return createHash('sha256')
    .update(words.filter(Boolean).join('\n').replaceAll(/\s+/g, ' '))
    .digest('hex')
    .slice(0, 8);
}
