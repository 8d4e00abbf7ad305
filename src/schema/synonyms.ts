import { z } from 'zod';
import { line } from './fields.ts';

const group = z.strictObject({
  words: z.array(line).min(1).meta({ title: 'Words', description: "Patients' words." }),
  means: line.meta({ title: 'Means', description: 'The word our pages use.' }),
});

/** `content/search/synonyms.yaml`: patients' words and the words the pages use for them. */
export const synonymsSchema = z.strictObject({
  abbreviations: z.array(group).min(1).meta({ title: 'Abbreviations' }),
  sameMeaning: z.array(group).min(1).meta({ title: 'Same meaning' }),
});

export type Synonyms = z.output<typeof synonymsSchema>;
