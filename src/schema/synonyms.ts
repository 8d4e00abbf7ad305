import { z } from 'zod';
import { line } from './fields.ts';

const group = z.strictObject({
  words: z.array(line).min(1).meta({ title: 'Words', description: "Patients' words." }),
  means: line.meta({ title: 'Means', description: 'The words our pages use.' }),
});

const groups = (title: string, description: string) =>
  z.array(group).default([]).meta({ title, description });

const wordList = (title: string, description: string) =>
  z
    .array(line.regex(/^[a-z0-9]+$/, 'must be one word in small letters, without an apostrophe'))
    .default([])
    .meta({ title, description });

/** `content/search/synonyms.yaml`: patients' words and the words the pages use for them. */
export const synonymsSchema = z.strictObject({
  abbreviations: groups('Abbreviations', 'Short forms such as TKR.'),
  sameMeaning: groups('Same meaning', 'Other words for the same thing.'),
  countries: groups('Words of one country, and brands', 'British and American words, brand names.'),
  body: groups('Body words', 'Everyday words for parts of the body.'),
  feelings: groups('Feelings', 'How it feels, in everyday words.'),
  joined: groups('Split and joined', 'One word written as two, or two as one.'),
  nearMeaning: groups('Near meaning', 'Words that lead to a page, without meaning the same.'),
  pageNames: z
    .array(
      z.strictObject({
        page: line.regex(/^\/(?:[a-z0-9-]+\/)*$/, 'must be an address such as /check/').meta({
          title: 'Page',
          description: 'Its address on this site, such as `/check/`.',
        }),
        names: z.array(line).min(1).meta({ title: 'Names', description: 'What people type.' }),
      }),
    )
    .default([])
    .meta({
      title: 'Names of pages',
      description: 'More that people type when they need a page, beside its title and aliases.',
    }),
  sharedAliases: z.array(line).default([]).meta({
    title: 'Shared aliases',
    description: 'Aliases that two guides may both have.',
  }),
  contextWords: wordList(
    'Context words',
    'On every page, such as "knee": they count for little beside another word.',
  ),
  stopWords: wordList('Stop words', 'Words that search leaves out, such as "the".'),
  ownWords: wordList(
    'Words of their own',
    'Words never shortened to a root: a "dressing" has nothing to do with "dress".',
  ),
});

/** The sections of the lexicon that say the same in other words. */
export const SAME_SECTIONS = [
  'abbreviations',
  'sameMeaning',
  'countries',
  'body',
  'feelings',
  'joined',
] as const;

export type Synonyms = z.output<typeof synonymsSchema>;
