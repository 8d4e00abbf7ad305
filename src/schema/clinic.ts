import { z } from 'zod';
import { calendarDate, idIn, line } from './fields.ts';
import { TELEPHONE } from './telephone.ts';

const telephone = z
  .string()
  .regex(TELEPHONE, 'must be 7 to 15 digits in quotes, with spaces and a leading + if you like');

/** What a pack holds: guides, exercises, and the card of danger signs. */
const packSchema = z.strictObject({
  guides: z.array(idIn('articles')).min(1).max(12).meta({
    title: 'Guides',
    description: 'The guides that every patient gets, in reading order.',
  }),
  exercises: z.array(idIn('exercises')).max(12).default([]).meta({ title: 'Exercises' }),
  card: z.boolean().default(true).meta({
    title: 'Card',
    description: 'Whether the card of danger signs is part of it.',
  }),
});

/** A clinic that hands out our pages: its own number stands on its page and in its packs. */
export const clinicSchema = z.strictObject({
  name: line.max(80).meta({ title: 'Name', description: 'As patients know it.' }),
  telephone: telephone.meta({
    title: 'Telephone',
    description: 'The number patients call with a problem, in quotes. Never an emergency number.',
    example: "'+44 1632 960 123'",
  }),
  hours: z.array(line.max(80)).min(1).max(5).meta({
    title: 'Hours',
    description: 'When somebody answers, and who else does at other times. One line each.',
  }),
  languages: z.array(line).min(1).max(12).meta({
    title: 'Languages',
    description: 'In which one can talk with them.',
  }),
  confirmed: calendarDate.meta({
    title: 'Confirmed',
    description: 'The day on which somebody called the number and read the hours.',
  }),
  pack: packSchema.meta({ title: 'Default pack', description: 'What most of its patients get.' }),
});

export type Clinic = z.output<typeof clinicSchema>;
