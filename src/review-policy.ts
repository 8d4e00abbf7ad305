import { addresses } from './domain/addresses.ts';
import type { Item, Library } from './domain/library.ts';
import { isUnsigned } from './domain/review.ts';
import { withheld } from './domain/withheld.ts';
import type { Review } from './schema/review.ts';
import { today } from './today.ts';

/**
 * Whether this build holds a guide back. With `REVIEW_POLICY=strict` a guide is shown in full only while
 * a clinician's review holds, on the day of the build; without it every guide is.
 * @throws when the variable has another value: a typing mistake must not publish
 */
export function isHeldBack(review: Review): boolean {
  const policy = process.env.REVIEW_POLICY ?? '';
  if (policy === '') return false;
  if (policy !== 'strict') throw new Error(`REVIEW_POLICY is "${policy}"; it can be "strict".`);
  return isUnsigned(review, today());
}

/** The paths of the guides that this build holds back: nobody is to hand them out as if they were whole. */
export function heldBackGuides({ articles }: Library): Set<string> {
  const heldBack = [...articles.values()].filter(({ review }) => isHeldBack(review));
  return new Set(heldBack.map(({ id }) => addresses.guide(id)));
}

/** A guide as this build may show it in its other forms: whole, or without its advice. */
export const shown = (article: Item<'articles'>): Item<'articles'> =>
  isHeldBack(article.review) ? withheld(article) : article;
