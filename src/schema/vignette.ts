import { z } from 'zod';
import { id, line } from './fields.ts';
import { LEVELS } from './triage.ts';

/** A case that the symptom questions are tried on, in `content/triage/vignettes.yaml`. */
export const vignetteSchema = z.strictObject({
  id: id.meta({ title: 'Id' }),
  flow: line
    .optional()
    .meta({ title: 'Flow', description: 'The page they start at; else the door.' }),
  areas: z.array(z.string()).optional().meta({ title: 'Areas', description: 'Worries they tick.' }),
  more: z.array(z.string()).optional().meta({ title: 'More areas' }),
  other: z.boolean().optional().meta({ title: 'Something else' }),
  words: z.string().min(20).meta({ title: 'Words', description: 'What a patient says.' }),
  ticks: z.array(z.string()).meta({ title: 'Ticks', description: 'Signs and contexts they tick.' }),
  notSure: z.array(z.string()).optional().meta({ title: 'Not sure' }),
  reference: z.enum([...LEVELS, 'not-asked']).meta({
    title: 'Level called for',
    description: 'What the source calls for, written before the questions are asked.',
  }),
  source: line.meta({ title: 'Source', description: 'An id in `sources.yaml`, or `rules`.' }),
  note: z.string().optional().meta({ title: 'Note' }),
});
