import { z } from 'zod';

/** How many tests passed and failed. */
export const tallySchema = z.strictObject({ passed: z.int(), failed: z.int() });
export type Tally = z.output<typeof tallySchema>;

export const sum = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((total, { passed }) => total + passed, 0),
  failed: tallies.reduce((total, { failed }) => total + failed, 0),
});
