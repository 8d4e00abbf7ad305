import { z } from 'zod';
import { calendarDate, id, idIn, inline, line, sentence } from './fields.ts';
import { changeSchema } from './article.ts';
import { reviewSchema } from './review.ts';

/** The five levels of urgency, most urgent first. */
export const LEVELS = ['emergency', 'same-day', 'within-24h', 'routine', 'self-care'] as const;

const level = z.enum(LEVELS);

/** A sign of trouble (or of none), worded once. Every face of the site shows these words. */
export const signSchema = z.strictObject({
  id: id.meta({ title: 'Id' }),
  statement: sentence.max(160).meta({
    title: 'Statement',
    description: 'What the reader notices, as "You ..." or "Your ..."; the only wording there is.',
  }),
  help: sentence.max(160).optional().meta({
    title: 'Help',
    description: 'Words in the statement that need an example, such as names of medicines.',
  }),
  meaning: sentence.max(160).optional().meta({
    title: 'Meaning',
    description: 'What it can be a sign of. Never a diagnosis.',
  }),
  doNow: sentence.max(160).optional().meta({
    title: 'Do now',
    description: 'What to do while help comes, if anything.',
  }),
  level: level.meta({
    title: 'Level',
    description: '`emergency`, `same-day`, `within-24h`, `routine` or `self-care`.',
  }),
  days: z
    .strictObject({
      to: z.int().min(0).meta({
        title: 'Last day',
        description: 'The last day since the operation on which the sign has its own level.',
      }),
      late: idIn('signs').meta({
        title: 'Late sign',
        description: 'The more urgent sign that it counts as after that day.',
      }),
    })
    .optional()
    .meta({
      title: 'Days',
      description: 'For a sign that is milder in the first days: until when, and what it is later.',
    }),
  sources: z.array(idIn('sources')).default([]).meta({
    title: 'Sources',
    description: 'Where this urgency comes from.',
  }),
  unverified: line.optional().meta({
    title: 'Unverified',
    description: 'What could not be checked; the level is then a cautious one.',
  }),
});

/** Signs and contexts that together raise the urgency. */
export const combinationSchema = z.strictObject({
  id: id.meta({ title: 'Id' }),
  all: z.array(idIn('signs or contexts')).min(2).meta({
    title: 'All of',
    description: 'The signs and contexts that must all be present.',
  }),
  raiseTo: level.meta({ title: 'Raise to', description: 'Higher than each sign on its own.' }),
  reason: sentence.meta({ title: 'Reason', description: 'Shown with the result. No diagnosis.' }),
  sources: z.array(idIn('sources')).default([]).meta({ title: 'Sources' }),
});

/** Something about the reader that can only raise the urgency. */
export const contextSchema = z.strictObject({
  id: id.meta({ title: 'Id' }),
  statement: sentence.max(160).meta({ title: 'Statement' }),
  help: sentence
    .max(160)
    .optional()
    .meta({ title: 'Help', description: 'What counts, in a few words.' }),
  from: z.int().min(1).optional().meta({
    title: 'From day',
    description: 'For a context about time: the first day since the operation on which it is true.',
  }),
});

/** Up to seven signs asked together. */
export const groupSchema = z.strictObject({
  id: id.meta({ title: 'Id' }),
  heading: line.max(60).meta({ title: 'Heading' }),
  signs: z.array(idIn('signs')).min(1).max(7).meta({ title: 'Signs' }),
});

/** The shared first screen: every sign that is an emergency whatever the worry is. */
export const firstScreenSchema = z.strictObject({
  heading: line.meta({ title: 'Heading' }),
  groups: z.array(groupSchema).min(1).meta({ title: 'Groups' }),
  card: z.array(idIn('signs')).min(1).max(7).meta({
    title: 'Card',
    description: 'The emergency signs on cards of guides without a flow of their own.',
  }),
});

/** The questions for one worry, asked after the shared first screen. */
export const flowSchema = z.strictObject({
  title: line.max(60).meta({ title: 'Title' }),
  name: line.max(30).meta({ title: 'Name', description: 'The worry in two to five words.' }),
  worry: line
    .max(50)
    .meta({ title: 'Worry', description: 'In the reader\'s words: "My back hurts".' }),
  description: line.min(50).max(160).meta({
    title: 'Description',
    description: 'One sentence for search engines, 50 to 160 characters.',
  }),
  order: z.int().min(1).meta({ title: 'Order' }),
  groups: z.array(groupSchema).min(1).meta({
    title: 'Groups',
    description: 'Most urgent first.',
  }),
  contexts: z.array(idIn('contexts')).meta({
    title: 'Contexts',
    description: 'The contexts that a combination of this flow uses.',
  }),
  card: z.array(idIn('signs')).min(1).max(14).meta({
    title: 'Card',
    description: 'The short list on guides: at most 7 emergency and 7 same-day signs.',
  }),
  articles: z.array(idIn('articles')).meta({
    title: 'Guides',
    description: 'The guides that help at home; `[]` while there is none.',
  }),
});

/** What one level asks of the reader. */
export const levelSchema = z.strictObject({
  id: level.meta({ title: 'Level' }),
  name: line.max(30).meta({ title: 'Name', description: 'The word beside the shape.' }),
  heading: sentence.meta({ title: 'Heading', description: 'What to do, as an order.' }),
  action: sentence.meta({
    title: 'Action',
    description: 'Follows each sign, so that a line quoted alone says what to do and how soon.',
  }),
  advice: z.array(inline).min(1).meta({ title: 'What to do' }),
  fallback: inline.optional().meta({
    title: 'If nobody answers',
    description: 'The next step, with the time to wait.',
  }),
  say: z.array(inline).meta({ title: 'What to say on the phone' }),
  meanwhile: z.array(inline).min(1).meta({ title: 'Meanwhile' }),
  sooner: z.array(inline).meta({
    title: 'Call sooner if',
    description: 'What would raise the urgency, and when to look again.',
  }),
});

/** The rule set as a whole: its date, its review state and its history. */
export const ruleSetSchema = z.strictObject({
  date: calendarDate.meta({ title: 'Date' }),
  review: reviewSchema.meta({ title: 'Review' }),
  changes: z
    .array(
      changeSchema.extend({
        version: z
          .string()
          .regex(/^[0-9a-f]{8}$/, 'must be 8 letters and digits, as npm run check tells them')
          .meta({
            title: 'Version of the rules',
            description: 'The fingerprint of all rules after the change; `npm run check` tells it.',
            example: "'1a2b3c4d'",
          }),
      }),
    )
    .min(1)
    .meta({ title: 'Changes', description: 'The history of the rules, newest first.' }),
});

export type Level = z.output<typeof level>;
export type Sign = z.output<typeof signSchema>;
export type Combination = z.output<typeof combinationSchema>;
export type Context = z.output<typeof contextSchema>;
export type Group = z.output<typeof groupSchema>;
export type FirstScreen = z.output<typeof firstScreenSchema>;
export type Flow = z.output<typeof flowSchema>;
export type LevelAdvice = z.output<typeof levelSchema>;
export type RuleSet = z.output<typeof ruleSetSchema>;
