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
  articles: z.array(idIn('articles')).min(1).meta({
    title: 'Guides',
    description: 'The guides of the topic, in reading order.',
  }),
});

export type Topic = z.output<typeof topicSchema>;
