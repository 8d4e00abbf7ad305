import { z } from 'zod';
import { idIn, line } from './fields.ts';

const words = z
  .array(z.string().regex(/^=?[a-z0-9]+$/, 'must be one word in small letters'))
  .default([]);

/**
 * `content/search/danger-words.yaml`: which words in a search may speak of a sign of danger. What
 * the notice then says comes from the sign itself: no danger is worded here.
 */
export const dangerWordsSchema = z.strictObject({
  skip: words.meta({
    title: 'Skipped words',
    description: 'Words that change nothing: "hit my head" is "hit the head".',
  }),
  light: words.meta({
    title: 'Light words',
    description: 'Words that a phrase may step over, and that no distance counts.',
  }),
  dated: words.meta({
    title: 'Before a date',
    description: 'A number after one of these counts nothing: "week 8".',
  }),
  units: words.meta({
    title: 'Units',
    description: 'A number before one of these counts nothing: "8 hours".',
  }),
  means: z
    .record(z.string().regex(/^[a-z0-9]+$/), z.array(line).min(1))
    .default({})
    .meta({
      title: 'Means',
      description: 'Wordings that are read as one word, by that word: "could not" is `cant`.',
    }),
  together: z.array(line).default([]).meta({
    title: 'Together',
    description:
      'Phrases that are one thing, so that their words do not count alone: "blood test".',
  }),
  absent: z.array(idIn('signs')).default([]).meta({
    title: 'Absent',
    description: 'Signs that say what is not there ("you see no injury"): no search can know that.',
  }),
  lists: z.record(z.string().regex(/^[a-z0-9-]+$/), z.array(line).min(1)).meta({
    title: 'Lists',
    description: 'Wordings of one thing, by a name that patterns and wordings use: `<cannot>`.',
  }),
  rules: z
    .array(
      z.strictObject({
        sign: idIn('signs').meta({ title: 'Sign', description: 'The sign the words speak of.' }),
        levelOnly: z.literal(true).optional().meta({
          title: 'Level only',
          description:
            'For a sign under `absent`: the notice tells who to call, and does not show its words.',
        }),
        when: z.array(line).min(1).meta({
          title: 'When',
          description:
            'Patterns, any of which is enough. Parts joined by `+` stand within a few words, in any order; `/ 3` at the end asks for fewer.',
        }),
        unless: z.array(line).optional().meta({
          title: 'Unless',
          description: 'Patterns that keep the rule silent where they stand near its words.',
        }),
        fires: z.array(line).min(5).meta({
          title: 'Fires on',
          description: 'At least five searches that must show the notice; tests try each.',
        }),
        silent: z.array(line).min(3).meta({
          title: 'Silent on',
          description: 'At least three near misses that must not; tests try each.',
        }),
      }),
    )
    .min(1)
    .meta({ title: 'Rules' }),
});

export type DangerWordsFile = z.output<typeof dangerWordsSchema>;
