import { z } from 'zod';
import { aliasAnchors, calendarDate, inline, line } from './fields.ts';

/** The front matter of a page about the site itself, in `content/about/<language>/`. */
export const aboutSchema = z.strictObject({
  title: line.max(80).meta({ title: 'Title' }),
  description: line.min(50).max(160).meta({
    title: 'Description',
    description: 'One sentence for search engines, 50 to 160 characters.',
  }),
  summary: inline
    .max(420)
    .meta({ title: 'Summary', description: 'The page in a sentence or two.' }),
  order: z.int().min(1).meta({ title: 'Order', description: 'Its place in the list of pages.' }),
  anchors: aliasAnchors,
  updated: calendarDate.meta({ title: 'Updated', description: 'The day it was last changed.' }),
});

export type About = z.output<typeof aboutSchema>;
