import { LEVELS } from '../schema/triage.ts';
import { addresses, HUB } from './addresses.ts';
import { PAGE_ANCHORS } from './page-anchors.ts';

/** Collections whose entries give addresses or anchors. */
export type AddressedCollection =
  | 'articles'
  | 'topics'
  | 'exercises'
  | 'about'
  | 'flows'
  | 'glossary'
  | 'clinics'
  | 'shortAddresses';

/**
 * Every address of the site that is a promise, with the anchors that are one too: parts that every
 * guide has, words of the glossary, levels of urgency. The headings that authors write come on top
 * (`checks/ledger.ts`). Letters of the A to Z, numbers of questions and the like are no promise. The
 * other forms of a guide (embedded view, Markdown, documents of the API) follow the guide: `redirects.ts`.
 * @param idsOf the ids of a collection
 */
export function permanentPages(
  idsOf: (collection: AddressedCollection) => readonly string[],
): Map<string, string[]> {
  const levels = [...LEVELS, 'numbers-by-country'];
  const pages: [string, readonly string[]][] = [
    [addresses.home, []],
    [addresses.guides, []],
    [addresses.check, [...levels, 'worries']],
    [addresses.crisis, []],
    [addresses.card, ['emergency', 'same-day']],
    [addresses.isThisNormal, []],
    [addresses.timeline, []],
    [addresses.exercises, []],
    [addresses.exerciseSheet, []],
    [addresses.glossary, idsOf('glossary')],
    [addresses.search, []],
    [addresses.aToZ, []],
    [addresses.symptomQuestions, []],
    [addresses.pictures, []],
    [addresses.sources, []],
    [addresses.quality, []],
    [addresses.qualityData, []],
    [addresses.feed, []],
    [addresses.clinicalFeed, []],
    [addresses.editions, []],
    [addresses.handouts, []],
    [addresses.pack, []],
    [addresses.readingList, []],
    [addresses.api, []],
    [addresses.apiCodes, []],
    ...pagesOf('articles', addresses.guide),
    ...pagesOf('topics', addresses.topic),
    ...pagesOf('exercises', addresses.exercise),
    ...pagesOf('about', addresses.aboutPage),
    ...pagesOf('flows', addresses.flow, levels),
    ...pagesOf('clinics', addresses.clinic),
    ...pagesOf('shortAddresses', addresses.short),
  ];
  const hub = addresses.guide(HUB);
  return new Map(
    pages.map(([path, anchors]) => [path, path === hub ? [...anchors, ...levels] : [...anchors]]),
  );

  function pagesOf(
    collection: AddressedCollection,
    address: (id: string) => string,
    anchors: readonly string[] = [],
  ): [string, readonly string[]][] {
    return idsOf(collection).map((id) => [address(id), anchors]);
  }
}

/** The anchors that a guide's own parts give it; two of the parts are not in every guide. */
export function guidePartAnchors(guide: {
  choices?: unknown;
  related: readonly string[];
}): string[] {
  return PAGE_ANCHORS.filter(
    (anchor) =>
      (anchor !== 'choices' || guide.choices !== undefined) &&
      (anchor !== 'related' || guide.related.length > 0),
  );
}
