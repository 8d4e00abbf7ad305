import { STAGE_IDS } from './stage.ts';
import { z } from 'zod';
import { idIn, inline, line } from './fields.ts';

/** A group of guides, in the order in which they are shown. */
export const topicSchema = z.strictObject({
  title: line.max(60).meta({ title: 'Title' }),
  description: line.min(50).max(160).meta({
    title: 'Description',
    description: 'One sentence for search engines, 50 to 160 characters.',
  }),
  intro: inline.meta({
    title: 'Introduction',
    description: 'Where to start, in a sentence or two.',
  }),
  figure: idIn('figures').optional().meta({
    title: 'Figure',
    description: 'The drawn picture that stands for the topic.',
  }),
  order: z.int().min(1).meta({ title: 'Order', description: 'Its place among the topics.' }),
  readFirst: z
    .array(
      z.strictObject({
        stage: z.enum(STAGE_IDS).meta({
          title: 'Stage',
          description:
            '`first-3-days`, `days-4-14`, `weeks-2-6`, `weeks-6-12` or `after-3-months`.',
        }),
        guide: idIn('articles').meta({ title: 'Guide' }),
        why: inline.meta({ title: 'Why', description: 'Why it matters now, in one sentence.' }),
      }),
    )
    .max(8)
    .default([])
    .meta({
      title: 'Read first',
      description: 'By stage of recovery, in order: the guide that matters most then, and why.',
    }),
  articles: z.array(idIn('articles')).min(1).meta({
    title: 'Guides',
    description: 'The guides of the topic, in reading order.',
  }),
});

export type Topic = z.output<typeof topicSchema>;
