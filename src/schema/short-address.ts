import { z } from 'zod';

/**
 * Short words that are hard to mishear on the telephone: no two sound alike, and none is part of a
 * danger sign. Add to the list at will; a word that an address uses stays.
 */
export const SHORT_WORDS: readonly string[] = [
  ...['apple', 'banjo', 'basket', 'bottle', 'bridge', 'bucket', 'cactus', 'camel', 'candle'],
  ...['canoe', 'carpet', 'cherry', 'circus', 'clock', 'cloud', 'coffee', 'copper', 'dolphin'],
  ...['donkey', 'eagle', 'falcon', 'feather', 'flute', 'forest', 'garden', 'ginger', 'guitar'],
  ...['helmet', 'honey', 'igloo', 'island', 'jacket', 'jungle', 'kettle', 'kitten', 'ladder'],
  ...['lemon', 'magnet', 'mango', 'maple', 'marble', 'mirror', 'napkin', 'nutmeg'],
  ...['olive', 'onion', 'orange', 'otter', 'panda', 'parrot', 'peanut', 'pencil', 'penguin'],
  ...['pepper', 'piano', 'pigeon', 'planet', 'pocket', 'potato', 'pumpkin', 'puppet'],
  ...['rabbit', 'radish', 'ribbon', 'robin', 'salmon', 'silver', 'spider', 'spoon'],
  ...['sunset', 'teapot', 'tiger', 'tomato', 'tractor', 'trumpet', 'tulip', 'turtle', 'umbrella'],
  ...['velvet', 'violin', 'wagon', 'walnut', 'window', 'winter', 'zebra', 'zipper'],
];

const FORM = /^([a-z]+)-[2-9]$/;

const isWellFormed = (id: string) => SHORT_WORDS.includes(FORM.exec(id)?.[1] ?? '');

/** A short address that can be said on the telephone: `/k/maple-7/` leads to one page, for good. */
export const shortAddressSchema = z.strictObject({
  id: z
    .string()
    .refine(isWellFormed, 'must be a word of the list in src/schema/short-address.ts and 2 to 9')
    .meta({
      title: 'Id',
      description: 'A word, a hyphen and a digit from 2 to 9. Never change one that was published.',
      example: 'maple-7',
    }),
  to: z
    .string()
    .regex(/^(guide|exercise|check):[a-z0-9-]+$/, 'must be guide:<id>, exercise:<id> or check:<id>')
    .meta({
      title: 'Leads to',
      description: '`guide:<id>`, `exercise:<id>` or `check:<id>` for a flow.',
      example: 'guide:sleeping-after-knee-surgery',
    }),
});

export type ShortAddress = z.output<typeof shortAddressSchema>;
