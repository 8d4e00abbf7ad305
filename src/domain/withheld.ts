import type { Review } from '../schema/review.ts';
import * as strings from '../strings/en/index.ts';
import { NOTHING } from './body.ts';
import { dateInWords } from './dates.ts';
import type { Item } from './library.ts';

/** Why a guide is held back, in words for the reader. */
export function withheldReason(review: Review): string {
  const { heldBackText, heldBackEnded, heldBackUnsigned } = strings.guide;
  return review.status === 'reviewed'
    ? `${heldBackText} ${heldBackEnded} ${dateInWords(review.due)}.`
    : `${heldBackText} ${heldBackUnsigned}`;
}

/** A guide without its advice, for its other forms: they say why, and keep when to get help. */
export function withheld(article: Item<'articles'>): Item<'articles'> {
  const kept = { ...article };
  delete kept.choices;
  delete kept.ifNot;
  return {
    ...kept,
    summary: `${withheldReason(article.review)} ${strings.guide.heldBackUntilThen}`,
    inShort: [],
    checklist: [],
    faqs: [],
    uncertainties: [],
    body: '',
    holds: NOTHING,
  };
}
