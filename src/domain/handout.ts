import type { Handout, HandoutFormat } from '../schema/handout.ts';
import * as strings from '../strings/en/index.ts';
import { addresses } from './addresses.ts';
import { editionText, exercisesEdition, guideEdition, rulesEdition } from './edition.ts';
import type { Library } from './library.ts';

/** A page of which a handout is made. */
export interface Sheet {
  /** The start of its file names. */
  name: string;
  title: string;
  path: string;
  edition: string;
}

/** The sheets that are no guide, by name. */
export const CARD = 'card-when-to-call';
export const EXERCISES = 'exercises';

/** Every page of which there is a handout: all guides, all exercises on one sheet, the card. */
export function sheetsOf(library: Library): Sheet[] {
  const guides = [...library.articles.values()].map(({ id, title }) => ({
    name: id,
    title,
    path: addresses.guide(id),
    edition: editionText(guideEdition(library, id)),
  }));
  return [
    ...guides,
    {
      name: EXERCISES,
      title: strings.exerciseSheet.title,
      path: addresses.exerciseSheet,
      edition: editionText(exercisesEdition(library)),
    },
    {
      name: CARD,
      title: strings.card.title,
      path: addresses.card,
      edition: editionText(rulesEdition(library.ruleSet)),
    },
  ];
}

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
    sheets.map(({ name, edition }) => [
      name,
      made.filter((handout) => handout.name === name && handout.edition === edition),
    ]),
  );
}

/** The size of a file as people read it: "112 kB". */
export const kilobytes = (bytes: number) =>
  `${Math.ceil(bytes / 1000)} ${strings.handouts.kilobytes}`;
