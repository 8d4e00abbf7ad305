import * as strings from '../strings/en/index.ts';
import { addresses } from './addresses.ts';
import { guidesByTopic } from './article.ts';
import {
  editionText,
  exerciseEdition,
  expectationsEdition,
  guideEdition,
  rulesEdition,
  timelineEdition,
} from './edition.ts';
import type { Library } from './library.ts';
import type { SheetKey } from './pack-link.ts';
import { qrCodes } from './qr-codes.ts';
import { choosableRepeats } from './repeats.ts';
import { shortAddressOf } from './short-addresses.ts';
import { absolute } from './structured-data/graph.ts';

/** A page that can be part of a pack, with what its sheet says about it. */
export interface PackSheet {
  key: SheetKey;
  title: string;
  /** Where its words are taken from. */
  path: string;
  /** The permanent address in words, without the `https://` that nobody types. */
  address: string;
  shortAddress: string | undefined;
  /** The file of its QR code. */
  qr: string;
  edition: string;
  isReviewed: boolean;
  /** For an exercise: the numbers of repeats that its published dose allows to choose. */
  repeats: readonly number[];
}

/** Sheets under one heading of the list that a pack is picked from. */
export interface SheetGroup {
  heading: string;
  sheets: PackSheet[];
}

/**
 * Every page that can be part of a pack, by heading. A page with an `<article>` of its own joins the
 * first group with one line: its key, title, address and edition.
 * @param heldBack the paths of guides that are not shown whole, and so are no sheets
 */
export function packSheets(
  library: Library,
  heldBack: ReadonlySet<string> = new Set(),
): SheetGroup[] {
  const { exercises, expectations, timeline, ruleSet } = library;
  const isReviewed = ruleSet.review.status === 'reviewed';
  const sheet = sheetMaker(library);
  const groups: SheetGroup[] = [
    {
      heading: strings.pack.oneSheet,
      sheets: [
        sheet('s:card', strings.card.title, addresses.card, {
          edition: rulesEdition(ruleSet),
          isReviewed,
        }),
        sheet('s:normal', expectations.title, addresses.isThisNormal, {
          edition: expectationsEdition(library),
          isReviewed: expectations.review.status === 'reviewed',
        }),
        sheet('s:timeline', timeline.title, addresses.timeline, {
          edition: timelineEdition(library),
          isReviewed: timeline.review.status === 'reviewed',
        }),
      ],
    },
    ...guidesByTopic(library).map(({ topic, articles: guides }) => ({
      heading: topic.title,
      sheets: guides.map(({ id, title, review }) =>
        sheet(`g:${id}`, title, addresses.guide(id), {
          edition: guideEdition(library, id),
          isReviewed: review.status === 'reviewed',
        }),
      ),
    })),
    {
      heading: strings.exercise.listTitle,
      sheets: [...exercises.values()].map((exercise) =>
        sheet(`e:${exercise.id}`, exercise.title, addresses.exercise(exercise.id), {
          edition: exerciseEdition(exercise),
          isReviewed: exercise.review.status === 'reviewed',
          repeats: choosableRepeats(exercise),
        }),
      ),
    },
  ];
  return groups
    .map(({ heading, sheets }) => ({
      heading,
      sheets: sheets.filter(({ path }) => !heldBack.has(path)),
    }))
    .filter(({ sheets }) => sheets.length > 0);
}

interface SheetFacts {
  edition: { date: string; hash: string };
  isReviewed: boolean;
  repeats?: readonly number[];
}

function sheetMaker(library: Library) {
  const codes = new Map(qrCodes(library).map(({ path, name }) => [path, name]));
  const inWords = (path: string) => absolute(library.site, path).replace(/^https?:\/\//, '');
  return (
    key: SheetKey,
    title: string,
    path: string,
    { edition, isReviewed, repeats = [] }: SheetFacts,
  ): PackSheet => {
    const code = codes.get(path);
    if (code === undefined) throw new Error(`There is no QR code for ${path}.`);
    const short = shortAddressOf(library, path);
    return {
      key,
      title,
      path,
      address: inWords(path),
      shortAddress: short === undefined ? undefined : inWords(short),
      qr: addresses.qrCode(code),
      edition: editionText(edition),
      isReviewed,
      repeats,
    };
  };
}
