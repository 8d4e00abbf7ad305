import { z } from 'zod';
import { line } from './fields.ts';

/** What words can do to a guide's voice: each has its file of words, and is the code of a problem. */
export const VOICE_RULES = [
  'answer-withheld',
  'talk-of-sources',
  'study-talk',
  'doubt-twice',
  'vague-word',
] as const;

export type VoiceRule = (typeof VOICE_RULES)[number];

/** Words that keep an answer back, speak of sources or studies, doubt again, or say nothing exact. */
export const voiceSchema = z.strictObject({
  words: z
    .array(
      z.strictObject({
        avoid: z.array(line).min(1).meta({
          title: 'Avoid',
          description: 'Words as they would stand there, in lower case.',
        }),
        use: line.meta({ title: 'Use', description: 'A better pattern, for the one who writes.' }),
      }),
    )
    .min(1)
    .meta({ title: 'Words' }),
});
