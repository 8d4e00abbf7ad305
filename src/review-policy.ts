import { isUnsigned } from './domain/review.ts';
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
