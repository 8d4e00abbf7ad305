import type { Review } from '../schema/review.ts';
import { addDays } from './dates.ts';

/** Days before the end of a review in which its next one should be under way. */
export const SOON = 90;

/**
 * Where a review stands on a day: `not-reviewed`; `holds`; `due-soon`, which still holds; or `overdue`,
 * from the day after the one it holds until.
 */
export type ReviewState = 'not-reviewed' | 'holds' | 'due-soon' | 'overdue';

export const REVIEW_STATES: readonly ReviewState[] = [
  'overdue',
  'due-soon',
  'holds',
  'not-reviewed',
];

/** The state of a review on a day. Pages never print it: it would be wrong the day after. */
export function reviewState(review: Review, today: string): ReviewState {
  if (review.status === 'not-reviewed') return 'not-reviewed';
  if (review.due < today) return 'overdue';
  return review.due <= addDays(today, SOON) ? 'due-soon' : 'holds';
}

/** Whether a strict site holds a guide back: nobody has signed it, or the signature ran out. */
export function isUnsigned(review: Review, today: string): boolean {
  return ['not-reviewed', 'overdue'].includes(reviewState(review, today));
}
