import type { MedicalWebPage, Thing } from 'schema-dts';
import type { Review } from '../../schema/review.ts';
import type { Reviewer } from '../../schema/reviewer.ts';
import type { Site } from '../../schema/site.ts';
import { absolute, organizationId } from './graph.ts';
import { reviewFacts } from './guide.ts';

/** What the structured data of a page made from data takes: plain words, as the page shows them. */
export interface DataPageFacts {
  path: string;
  title: string;
  summary: string;
  published: string;
  updated: string;
  review: Review;
  reviewer: Reviewer | undefined;
}

/** The page itself; its table or list is for people. */
export function dataPageThings(site: Site, facts: DataPageFacts): Thing[] {
  const url = absolute(site, facts.path);
  const page: MedicalWebPage = {
    '@type': 'MedicalWebPage',
    '@id': url,
    url,
    name: facts.title,
    description: facts.summary,
    inLanguage: 'en',
    datePublished: facts.published,
    dateModified: facts.updated,
    audience: { '@type': 'MedicalAudience', audienceType: 'Patient' },
    publisher: { '@id': organizationId(site) },
    ...reviewFacts(facts),
  };
  return [page];
}
