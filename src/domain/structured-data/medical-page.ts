import type { MedicalWebPage } from 'schema-dts';
import type { Review } from '../../schema/review.ts';
import type { Reviewer } from '../../schema/reviewer.ts';
import type { Site } from '../../schema/site.ts';
import { absolute, organizationId } from './graph.ts';

/** What the structured data of a page for patients takes: plain words, as the page shows them. */
export interface PageFacts {
  path: string;
  title: string;
  summary: string;
  published: string;
  updated: string;
  review: Review;
  reviewer: Reviewer | undefined;
}

/** A page for patients: its words in short, its dates, and who signed it. */
export function medicalPage(site: Site, facts: PageFacts) {
  const url = absolute(site, facts.path);
  return {
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
  } as const satisfies MedicalWebPage;
}

/** A review is claimed only when a person has signed it. */
function reviewFacts({ review, reviewer }: Pick<PageFacts, 'review' | 'reviewer'>) {
  if (review.status !== 'reviewed' || !reviewer) return {};
  return {
    lastReviewed: review.date,
    reviewedBy: {
      '@type': 'Person',
      name: reviewer.name,
      jobTitle: reviewer.profession,
      url: reviewer.registerAddress,
    },
  } as const;
}
