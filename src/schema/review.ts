import { z } from 'zod';
import { calendarDate, idIn } from './fields.ts';

const STATUS = '`not-reviewed`, or `reviewed` once a named person has signed.';

/**
 * Whether a clinician has checked a page. A page is `not-reviewed` until a real, named reviewer
 * from `content/reviewers/` has signed it; nothing else on the site may claim a review.
 */
export const reviewSchema = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('not-reviewed').meta({ title: 'Review status', description: STATUS }),
  }),
  z.strictObject({
    status: z.literal('reviewed').meta({ title: 'Review status', description: STATUS }),
    reviewer: idIn('reviewers').meta({
      title: 'Reviewer',
      description: 'The id of a person in `content/reviewers/`.',
    }),
    date: calendarDate.meta({ title: 'Review date', description: 'The day they signed.' }),
    due: calendarDate.meta({
      title: 'Next review due',
      description: 'The day by which the page must be reviewed again; later than the review date.',
    }),
  }),
]);

export type Review = z.output<typeof reviewSchema>;
