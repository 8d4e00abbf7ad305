import { z } from 'zod';
import { idIn, line } from './fields.ts';

/**
 * `content/search/danger-words.yaml`: which words in a search may speak of a sign of danger. What
 * the notice then says comes from the sign itself: no danger is worded here.
 */
export const dangerWordsSchema = z.strictObject({
  lists: z.record(z.string().regex(/^[a-z-]+$/), z.array(line).min(1)).meta({
    title: 'Lists',
    description: 'Wordings of one thing, by a name that patterns use: `<cannot>`.',
  }),
  rules: z
    .array(
      z.strictObject({
        sign: idIn('signs').meta({ title: 'Sign', description: 'The sign the words speak of.' }),
        when: z.array(line).min(1).meta({
          title: 'When',
          description:
            'Patterns, any of which is enough. Parts joined by `+` stand within a few words, in any order.',
        }),
        unless: z.array(line).optional().meta({
          title: 'Unless',
          description: 'Patterns that keep the rule silent.',
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
