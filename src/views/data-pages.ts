import { addresses } from '../domain/addresses.ts';
import { take, type Library } from '../domain/library.ts';
import type { PageFacts } from '../domain/structured-data/medical-page.ts';
import { plainText } from '../markdown/render.ts';

/** What is normal, or the timeline: a page made from one file of data. */
export type DataPage = Library['expectations'] | Library['timeline'];

/** A page as lists of pages and of worries show it. */
interface PageEntry {
  title: string;
  worry: string;
  description: string;
  href: string;
}

/** The pages made from data. */
export function dataPages({ expectations, timeline }: Library): PageEntry[] {
  return [
    { ...expectations, href: addresses.isThisNormal },
    { ...timeline, href: addresses.timeline },
  ].map(({ title, worry, description, href }) => ({ title, worry, description, href }));
}

/** Such a page in plain words for its structured data, with whoever signed it. */
export function dataPageFacts(library: Library, page: DataPage, path: string): PageFacts {
  const { title, summary, published, updated, review } = page;
  const reviewer =
    review.status === 'reviewed' ? take(library.reviewers, review.reviewer) : undefined;
  return { path, title, summary: plainText(summary), published, updated, review, reviewer };
}
