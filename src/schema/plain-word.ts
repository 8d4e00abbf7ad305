import { z } from 'zod';
import { id, line } from './fields.ts';

/** Words that patients stumble over, and the plain one to write instead. */
export const plainWordSchema = z.strictObject({
  id: id.meta({ title: 'Id', description: 'The first word of the entry.' }),
  avoid: z.array(line).min(1).meta({
    title: 'Avoid',
    description: 'The hard word with its forms, in lower case.',
  }),
  use: line.meta({ title: 'Use', description: 'What to write instead.' }),
});

export type PlainWord = z.output<typeof plainWordSchema>;
