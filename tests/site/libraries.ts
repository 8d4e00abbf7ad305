import type { Library } from '../../src/domain/library.ts';
import { library as real } from '../content/real.ts';
import { clinic } from '../unit/clinic.ts';
import { CLINIC, REAL } from './site.ts';

const made = clinic();

/** What a built site was made from: the site is held to its own content, not to what stands there today. */
export function libraryBehind(site: string): Library {
  if (site !== REAL && site !== CLINIC) throw new Error(`${site} is held to no library.`);
  return site === REAL ? real : made;
}

/** Whether a guide of a site carries a review that holds. */
export const isReviewed = (site: string, path: string): boolean => {
  const id = /^\/(?:guides|embed)\/([^/]+)\/$/.exec(path)?.[1] ?? '';
  return libraryBehind(site).articles.get(id)?.review.status === 'reviewed';
};
