import type { Handout, HandoutFormat } from '../schema/handout.ts';
import type { Review } from '../schema/review.ts';
import * as strings from '../strings/en/index.ts';
import { addresses } from './addresses.ts';
import { editionText, exercisesEdition, guideEdition, hashOf, rulesEdition } from './edition.ts';
import { exercisesIn } from './exercise.ts';
import type { Library } from './library.ts';

/** A page of which a handout is made. */
export interface Sheet {
  /** The start of its file names. */
  name: string;
  title: string;
  path: string;
  edition: string;
  /** The code of what is printed beside the words of the edition, and makes a print old too. */
  beside: string;
}

/** The sheets that are no guide, by name. */
export const CARD = 'card-when-to-call';
export const EXERCISES = 'exercises';

/** Every page of which there is a handout: all guides, all exercises on one sheet, the card. */
export function sheetsOf(library: Library): Sheet[] {
  const guides = [...library.articles.values()].map(({ id, title, review }) => ({
    name: id,
    title,
    path: addresses.guide(id),
    edition: editionText(guideEdition(library, id)),
    beside: besideOf(library, [review, ...reviewsOf(exercisesIn(library, id))]),
  }));
  return [
    ...guides,
    {
      name: EXERCISES,
      title: strings.exerciseSheet.title,
      path: addresses.exerciseSheet,
      edition: editionText(exercisesEdition(library)),
      beside: besideOf(library, reviewsOf([...library.exercises.values()])),
    },
    {
      name: CARD,
      title: strings.card.title,
      path: addresses.card,
      edition: editionText(rulesEdition(library.ruleSet)),
      beside: besideOf(library, [library.ruleSet.review]),
    },
  ];
}

/** Who signed, the numbers to call, the address, and the meanings that stand in brackets. */
function besideOf({ site, reviewers, glossary }: Library, reviews: readonly Review[]): string {
  return hashOf([
    site.name,
    site.address,
    site.publisher,
    JSON.stringify(site.countries),
    ...reviews.map((review) => Object.values(review).join(' ')),
    ...[...reviewers.values()].map(
      ({ name, profession, register }) => `${name} ${profession} ${register}`,
    ),
    ...[...glossary.values()].map(({ term, meaning }) => `${term} ${meaning}`),
  ]);
}

const reviewsOf = (items: readonly { review: Review }[]) => items.map(({ review }) => review);

export const handoutFile = (name: string, format: HandoutFormat) => `${name}-${format}.pdf`;

/**
 * The handouts that show the words of today, by sheet. One of an older edition is left out: a page
 * never leads to a PDF that says something else.
 */
export function currentHandouts(
  sheets: readonly Sheet[],
  made: readonly Handout[],
): Map<string, Handout[]> {
  return new Map(
    sheets.map(({ name, edition, beside }) => [
      name,
      made.filter(
        (handout) =>
          handout.name === name && handout.edition === edition && handout.beside === beside,
      ),
    ]),
  );
}

/** The size of a file as people read it: "112 kB". */
export const kilobytes = (bytes: number) =>
  `${Math.ceil(bytes / 1000)} ${strings.handouts.kilobytes}`;
