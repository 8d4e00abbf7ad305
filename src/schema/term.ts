import { z } from 'zod';
import { id, inline, line } from './fields.ts';

/** A medical word in plain words. Its forms are left out of the reading-grade count. */
export const termSchema = z.strictObject({
  id: id.meta({ title: 'Id', description: 'Linked from text as `[words](term:id)`.' }),
  term: line.meta({ title: 'Term', description: 'The word as patients meet it.' }),
  also: z.array(line).default([]).meta({
    title: 'Also called',
    description: 'Other names for the same thing, shown with the term.',
  }),
  forms: z.array(line).default([]).meta({
    title: 'Other forms',
    description: 'Plurals and related words, not shown; they count as the term too.',
  }),
  everyday: z.boolean().default(false).meta({
    title: 'Everyday word',
    description:
      '`true` for a word that everyone knows: it is explained, needs no mark in guides, and counts in the reading grade.',
  }),
  meaning: inline.meta({ title: 'Meaning', description: 'In one or two plain sentences.' }),
});

export type Term = z.output<typeof termSchema>;
