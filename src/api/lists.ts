import { addresses } from '../domain/addresses.ts';
import {
  expectationsEdition,
  guideEdition,
  rulesEdition,
  timelineEdition,
} from '../domain/edition.ts';
import { takeAll, type Library } from '../domain/library.ts';
import { absolute } from '../domain/structured-data/graph.ts';
import { isHeldBack } from '../review-policy.ts';
import {
  codesDocumentSchema,
  indexDocumentSchema,
  type CodesDocument,
  type IndexDocument,
} from '../schema/api.ts';
import type { Code } from '../schema/code.ts';
import * as strings from '../strings/en/index.ts';
import { editionFact, guideLinks, publication, reviewFact } from './publication.ts';

/** Every guide with its edition and its other forms; the way to everything else. */
export function indexDocument(library: Library): IndexDocument {
  const { site, ruleSet } = library;
  const at = (path: string) => absolute(site, path);
  return indexDocumentSchema.parse({
    ...publication(library),
    name: site.name,
    canonical: at(addresses.home),
    notice: strings.footer.disclaimer,
    emergencyNumbers: site.countries.map(({ code, name, emergency }) => ({
      country: code,
      name,
      number: emergency.number,
    })),
    rules: {
      edition: editionFact(rulesEdition(ruleSet)),
      review: reviewFact(library, ruleSet.review, strings.check.notReviewed),
      canonical: at(addresses.symptomQuestions),
    },
    guides: [...library.articles.values()].map(({ id, title, description, topic, review }) => ({
      id,
      title,
      description,
      topic,
      canonical: at(addresses.guide(id)),
      links: guideLinks(library, id),
      edition: editionFact(guideEdition(library, id)),
      review: reviewFact(library, review, strings.guide.notReviewedLong),
      heldBack: isHeldBack(review),
    })),
    pages: dataPageFacts(library),
    codes: at(addresses.apiCodes),
    feeds: { all: at(addresses.feed), clinical: at(addresses.clinicalFeed) },
    schemas: {
      index: at(addresses.apiSchema('index')),
      guide: at(addresses.apiSchema('guide')),
      codes: at(addresses.apiSchema('codes')),
    },
  } satisfies IndexDocument);
}

/** The table of what is normal, and the timeline. */
function dataPageFacts(library: Library): IndexDocument['pages'] {
  const { site, expectations, timeline } = library;
  return [
    {
      id: 'is-this-normal',
      page: expectations,
      path: addresses.isThisNormal,
      edition: expectationsEdition(library),
    },
    {
      id: 'recovery-timeline',
      page: timeline,
      path: addresses.timeline,
      edition: timelineEdition(library),
    },
  ].map(({ id, page: { title, description, review }, path, edition }) => ({
    id,
    title,
    description,
    canonical: absolute(site, path),
    edition: editionFact(edition),
    review: reviewFact(library, review, strings.guide.notReviewedLong),
  }));
}

/** How HL7 FHIR names a terminology. */
const SYSTEM_ADDRESSES: Record<Code['system'], string> = {
  'ICD-10-CM': 'http://hl7.org/fhir/sid/icd-10-cm',
  'SNOMED CT': 'http://snomed.info/sct',
};

/** The guides for each clinical code. */
export function codesDocument(library: Library): CodesDocument {
  const { site } = library;
  return codesDocumentSchema.parse({
    ...publication(library),
    notice: strings.codes.notice,
    attribution: strings.codes.attribution,
    codes: [...library.codes.values()].map(({ system, code, name, guides, sources, seen }) => ({
      system,
      systemAddress: SYSTEM_ADDRESSES[system],
      code,
      name,
      guides: takeAll(library.articles, guides).map(({ id, title }) => ({
        id,
        title,
        canonical: absolute(site, addresses.guide(id)),
        document: absolute(site, addresses.apiGuide(id)),
      })),
      sources,
      seen,
    })),
  } satisfies CodesDocument);
}
