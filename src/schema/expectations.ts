import { z } from 'zod';
import { dataPageFields } from './data-page.ts';
import { id, idIn, inline, line, sentence } from './fields.ts';
import { STAGE_IDS } from './stage.ts';

/** What the table can say of something at a stage of recovery, calmest first. */
export const SAYINGS = ['expected', 'ask', 'urgent'] as const;

/** One thing at one stage: is it expected, worth asking about, or urgent? */
export const cellSchema = z.strictObject({
  says: z.enum([...SAYINGS, 'same']).meta({
    title: 'Says',
    description:
      '`expected` (a source describes it at this stage), `ask` (worth a question, or no source), `urgent` (a sign calls for help now or today) or `same` (as the stage before).',
  }),
  note: inline.max(220).optional().meta({
    title: 'Note',
    description:
      'Why, in a sentence or two. `expected` cites a source; `urgent` has no note: its signs speak.',
  }),
  signs: z.array(idIn('signs')).max(3).default([]).meta({
    title: 'Signs',
    description:
      'Signs that are this very thing at this stage. `expected` takes signs to care for at home, `ask` those of within 24 hours or the next visit, `urgent` those of today or emergency, at least one.',
  }),
});

/** Something that people notice, at each stage of recovery. */
export const rowSchema = z.strictObject({
  id: id.meta({ title: 'Id', description: 'The address of the row: `#warm-knee`.' }),
  name: sentence
    .max(40)
    .meta({ title: 'Name', description: 'What people notice, in their words.' }),
  also: z.array(line).max(4).default([]).meta({
    title: 'Also',
    description: 'Other words for it, shown with the name.',
  }),
  stages: z.record(z.enum(STAGE_IDS), cellSchema).meta({
    title: 'Stages',
    description:
      'All five: `first-3-days`, `days-4-14`, `weeks-2-6`, `weeks-6-12`, `after-3-months`. One that says `same` is shown as one with the stage before.',
  }),
  signs: z.array(idIn('signs')).min(1).max(7).meta({
    title: 'Signs',
    description:
      'When the same thing needs a call: signs of within 24 hours or more urgent, or that a combination makes so; at least one of today or emergency.',
  }),
  flows: z.array(idIn('flows')).max(2).meta({
    title: 'Symptom flows',
    description:
      'The questions about it. Together they ask every sign of the row; `[]` where the emergency signs of the first screen are all.',
  }),
  guide: idIn('articles').optional().meta({
    title: 'Guide',
    description: 'The guide that tells what helps.',
  }),
});

/** `content/expectations.yaml`: what is normal after knee surgery, and when it is not. */
export const expectationsSchema = z.strictObject({
  ...dataPageFields,
  rows: z.array(rowSchema).min(1).meta({ title: 'Rows' }),
});

export type Saying = (typeof SAYINGS)[number];
export type Cell = z.output<typeof cellSchema>;
/** A cell with something to say of its own. */
export type SpeakingCell = Cell & { says: Saying };
export type Row = z.output<typeof rowSchema>;
export type Expectations = z.output<typeof expectationsSchema>;
