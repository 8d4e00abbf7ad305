import { z } from 'zod';

/** The sheets of a handout: two sizes of paper, and large print on a page that fits both. */
export const HANDOUT_FORMATS = ['letter', 'a4', 'large-print'] as const;

/** A PDF that `npm run handouts` made, and of which edition of its page. */
export const handoutSchema = z.strictObject({
  /** The guide, or the sheet that is none. */
  name: z.string(),
  format: z.enum(HANDOUT_FORMATS),
  /** As `editionText` tells it. */
  edition: z.string(),
  /** The code of what is printed beside those words. */
  beside: z.string(),
  file: z.string().regex(/^[a-z0-9-]+\.pdf$/),
  bytes: z.int().min(1),
});

/** `handouts/manifest.json`. */
export const handoutsSchema = z.array(handoutSchema);

export type HandoutFormat = (typeof HANDOUT_FORMATS)[number];
export type Handout = z.output<typeof handoutSchema>;
