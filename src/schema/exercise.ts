import { z } from 'zod';
import { calendarDate, idIn, inline, line, sentence } from './fields.ts';
import { reviewSchema } from './review.ts';

/** A movement to do at home: shown inside guides and on a page of its own. */
export const exerciseSchema = z.strictObject({
  title: line.max(60).meta({ title: 'Title' }),
  description: line.min(50).max(160).meta({
    title: 'Description',
    description: 'One sentence for search engines, 50 to 160 characters.',
  }),
  purpose: inline.meta({ title: 'Purpose', description: 'What it is for, in one sentence.' }),
  position: inline.meta({ title: 'Start position', description: 'How to get ready.' }),
  steps: z.array(inline).min(2).max(7).meta({ title: 'Steps', description: 'One action each.' }),
  dose: z
    .strictObject({
      amount: inline.meta({ title: 'Amount', description: 'How many, how long to hold.' }),
      often: inline.meta({ title: 'How often' }),
      checked: z.boolean().meta({
        title: 'Dose checked',
        description: '`true` when a cited source gives this dose; `false` makes the page say so.',
      }),
    })
    .meta({ title: 'Dose' }),
  figures: z
    .array(
      z.strictObject({
        id: idIn('figures').meta({ title: 'Figure' }),
        caption: sentence.meta({ title: 'Caption', description: 'One short sentence.' }),
      }),
    )
    .max(4)
    .default([])
    .meta({
      title: 'Figures',
      description: 'Drawn pictures of the movement, in order, each with a caption.',
    }),
  feel: inline.meta({ title: 'How it should feel' }),
  stopIf: z.array(inline).min(1).meta({ title: 'Stop if' }),
  askFirst: z.array(inline).min(1).meta({
    title: 'Ask first if',
    description: 'Who should not do it before asking their team.',
  }),
  easier: inline.optional().meta({ title: 'Easier' }),
  harder: inline.optional().meta({ title: 'Harder' }),
  sources: z.array(idIn('sources')).min(1).meta({
    title: 'Sources',
    description: 'The id of every source it cites.',
  }),
  review: reviewSchema.meta({
    title: 'Review',
    description: '`status: not-reviewed`, or `status: reviewed` with reviewer, date and due.',
  }),
  updated: calendarDate.meta({ title: 'Updated' }),
});

export type Exercise = z.output<typeof exerciseSchema>;
