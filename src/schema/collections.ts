import type { z } from 'zod';
import { aboutSchema } from './about.ts';
import { articleSchema } from './article.ts';
import { clinicSchema } from './clinic.ts';
import { codeSchema } from './code.ts';
import { dangerWordsSchema } from './danger-words.ts';
import { exerciseSchema } from './exercise.ts';
import { expectationsSchema } from './expectations.ts';
import { plainWordSchema } from './plain-word.ts';
import { redirectsSchema } from './redirects.ts';
import { reviewerSchema } from './reviewer.ts';
import { shortAddressSchema } from './short-address.ts';
import { siteSchema } from './site.ts';
import { sourceSchema } from './source.ts';
import { synonymsSchema } from './synonyms.ts';
import { termSchema } from './term.ts';
import { timelineSchema } from './timeline.ts';
import { topicSchema } from './topic.ts';
import {
  areaSchema,
  combinationSchema,
  contactSchema,
  contextSchema,
  doorSchema,
  firstScreenSchema,
  flowSchema,
  levelSchema,
  ruleSetSchema,
  signSchema,
} from './triage.ts';

import { vignetteSchema } from './vignette.ts';
import { voiceSchema } from './voice.ts';

/**
 * Where each collection lives under `content/` and what may be written in it. `shape` says how
 * entries lie on disk: a folder of MDX or YAML files (the id is the file name), one YAML file with
 * a list (each item has an `id`), or one YAML file that is a single entry. `order` is that in which
 * readers meet the entries: by a field, the most urgent first, or, without it, as they lie on disk.
 *
 * This is the one list of collections: the reader, the checks, Astro and the library follow it.
 */
interface Collection {
  shape: 'mdx-folder' | 'yaml-folder' | 'yaml-list' | 'yaml-file';
  path: string;
  schema: z.ZodType;
  order?: Order;
}

export type Order = 'id' | 'title' | 'name' | 'term' | 'order' | 'urgency';

export const COLLECTIONS = {
  site: { shape: 'yaml-file', path: 'site.yaml', schema: siteSchema },
  articles: { shape: 'mdx-folder', path: 'articles/en', schema: articleSchema, order: 'title' },
  about: { shape: 'mdx-folder', path: 'about/en', schema: aboutSchema, order: 'order' },
  topics: { shape: 'yaml-folder', path: 'topics', schema: topicSchema, order: 'order' },
  exercises: { shape: 'yaml-folder', path: 'exercises', schema: exerciseSchema, order: 'title' },
  expectations: { shape: 'yaml-file', path: 'expectations.yaml', schema: expectationsSchema },
  timeline: { shape: 'yaml-file', path: 'timeline.yaml', schema: timelineSchema },
  reviewers: { shape: 'yaml-folder', path: 'reviewers', schema: reviewerSchema, order: 'id' },
  clinics: { shape: 'yaml-folder', path: 'clinics', schema: clinicSchema, order: 'name' },
  shortAddresses: {
    shape: 'yaml-list',
    path: 'short-addresses.yaml',
    schema: shortAddressSchema,
  },
  sources: { shape: 'yaml-list', path: 'sources.yaml', schema: sourceSchema, order: 'id' },
  glossary: { shape: 'yaml-list', path: 'glossary.yaml', schema: termSchema, order: 'term' },
  plainWords: {
    shape: 'yaml-list',
    path: 'plain-words.yaml',
    schema: plainWordSchema,
    order: 'id',
  },
  voice: { shape: 'yaml-folder', path: 'voice', schema: voiceSchema, order: 'id' },
  redirects: { shape: 'yaml-file', path: 'redirects.yaml', schema: redirectsSchema },
  codes: { shape: 'yaml-list', path: 'codes.yaml', schema: codeSchema, order: 'id' },
  synonyms: { shape: 'yaml-file', path: 'search/synonyms.yaml', schema: synonymsSchema },
  dangerWords: {
    shape: 'yaml-file',
    path: 'search/danger-words.yaml',
    schema: dangerWordsSchema,
  },
  ruleSet: { shape: 'yaml-file', path: 'triage/rules.yaml', schema: ruleSetSchema },
  levels: { shape: 'yaml-list', path: 'triage/levels.yaml', schema: levelSchema, order: 'urgency' },
  contacts: {
    shape: 'yaml-list',
    path: 'triage/contacts.yaml',
    schema: contactSchema,
    order: 'order',
  },
  signs: { shape: 'yaml-list', path: 'triage/signs.yaml', schema: signSchema },
  contexts: {
    shape: 'yaml-list',
    path: 'triage/contexts.yaml',
    schema: contextSchema,
    order: 'order',
  },
  combinations: { shape: 'yaml-list', path: 'triage/combinations.yaml', schema: combinationSchema },
  firstScreen: { shape: 'yaml-file', path: 'triage/first-screen.yaml', schema: firstScreenSchema },
  door: { shape: 'yaml-file', path: 'triage/door.yaml', schema: doorSchema },
  areas: { shape: 'yaml-list', path: 'triage/areas.yaml', schema: areaSchema, order: 'order' },
  vignettes: { shape: 'yaml-list', path: 'triage/vignettes.yaml', schema: vignetteSchema },
  flows: { shape: 'yaml-folder', path: 'triage/flows', schema: flowSchema, order: 'order' },
} as const satisfies Record<string, Collection>;

export type CollectionName = keyof typeof COLLECTIONS;

export const COLLECTION_NAMES = Object.keys(COLLECTIONS) as CollectionName[];

type Shaped<Shape extends Collection['shape']> = {
  [Name in CollectionName]: (typeof COLLECTIONS)[Name]['shape'] extends Shape ? Name : never;
}[CollectionName];

/** The collections that are one entry each. */
export type SingleName = Shaped<'yaml-file'>;

/** The collections of pages with running text. */
export type PageName = Shaped<'mdx-folder'>;

export type EntryData<Name extends CollectionName> = z.output<(typeof COLLECTIONS)[Name]['schema']>;
