import { z } from 'zod';
import { OPERATIONS } from './article.ts';
import { dataPageFields } from './data-page.ts';
import { id, idIn, inline, sentence } from './fields.ts';

/** A time since the operation, as a source gives it: `10 days`, `6 weeks`, `3 months`. */
const span = z
  .string()
  .regex(
    /^\d+(\.\d+)? (days?|weeks?|months?)$/,
    'must be a number and days, weeks or months: 6 weeks',
  );

/** What one source says about when a milestone is usually reached after one operation. */
export const rangeSchema = z.strictObject({
  operation: z.enum(OPERATIONS).exclude(['any']).meta({
    title: 'Operation',
    description: 'The operation it is about; one entry for each operation and source.',
  }),
  who: sentence.max(60).meta({
    title: 'Who says so',
    description: 'The source in a few plain words: "The NHS", "One US hospital".',
  }),
  from: span.meta({ title: 'From', description: 'The earliest time.', example: '6 weeks' }),
  to: span.optional().meta({
    title: 'To',
    description: 'The latest time; left out where the source gives one time only.',
    example: '12 weeks',
  }),
  orLater: z.boolean().default(false).meta({
    title: 'Or later',
    description: '`true` for "at least": the bar is drawn with an open end.',
  }),
  note: inline.max(240).meta({
    title: 'Note',
    description: 'What the source says, on what it depends. Cites the source.',
  }),
});

/** Something that people get back after the operation. */
export const milestoneSchema = z.strictObject({
  id: id.meta({ title: 'Id' }),
  title: sentence.max(30).meta({ title: 'Title', description: 'In a few words, as on the chart.' }),
  guide: idIn('articles').optional().meta({
    title: 'Guide',
    description: 'The guide that tells more.',
  }),
  ranges: z.array(rangeSchema).min(1).meta({
    title: 'Ranges',
    description: 'What sources say, by operation. Where nothing is known: no entry.',
  }),
});

/** `content/timeline.yaml`: what usually happens when, by operation. */
export const timelineSchema = z.strictObject({
  ...dataPageFields,
  milestones: z.array(milestoneSchema).min(1).meta({ title: 'Milestones' }),
});

export type Range = z.output<typeof rangeSchema>;
export type Milestone = z.output<typeof milestoneSchema>;
export type Timeline = z.output<typeof timelineSchema>;
