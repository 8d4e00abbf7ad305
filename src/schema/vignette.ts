import { z } from 'zod';
import { LEVELS } from './triage.ts';

/** A test case of the symptom questions, in `tests/triage/vignettes.yaml`. */
export const vignettesSchema = z.array(
  z.strictObject({
    id: z.string(),
    flow: z.string().optional(),
    areas: z.array(z.string()).optional(),
    more: z.array(z.string()).optional(),
    other: z.boolean().optional(),
    words: z.string().min(20),
    ticks: z.array(z.string()),
    notSure: z.array(z.string()).optional(),
    reference: z.enum([...LEVELS, 'not-asked']),
    source: z.string(),
    note: z.string().optional(),
  }),
);
