import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { contentFolder } from './content-folder.ts';
import { COLLECTIONS, type CollectionName } from './schema/collections.ts';

function loaderOf(name: CollectionName) {
  const { shape, path } = COLLECTIONS[name];
  const place = `${contentFolder()}/${path}`;
  switch (shape) {
    case 'mdx-folder':
      return glob({ base: place, pattern: '*.mdx' });
    case 'yaml-folder':
      return glob({ base: place, pattern: '*.yaml' });
    case 'yaml-list':
      return file(place, { parser: (text) => parse(text) as Record<string, unknown>[] });
    case 'yaml-file':
      return file(place, {
        parser: (text) => ({ [path]: parse(text) as Record<string, unknown> }),
      });
  }
}

/** Written out one by one: Astro reads each collection's type from its own schema. */
export const collections = {
  site: defineCollection({ loader: loaderOf('site'), schema: COLLECTIONS.site.schema }),
  articles: defineCollection({ loader: loaderOf('articles'), schema: COLLECTIONS.articles.schema }),
  about: defineCollection({ loader: loaderOf('about'), schema: COLLECTIONS.about.schema }),
  topics: defineCollection({ loader: loaderOf('topics'), schema: COLLECTIONS.topics.schema }),
  exercises: defineCollection({
    loader: loaderOf('exercises'),
    schema: COLLECTIONS.exercises.schema,
  }),
  expectations: defineCollection({
    loader: loaderOf('expectations'),
    schema: COLLECTIONS.expectations.schema,
  }),
  timeline: defineCollection({ loader: loaderOf('timeline'), schema: COLLECTIONS.timeline.schema }),
  reviewers: defineCollection({
    loader: loaderOf('reviewers'),
    schema: COLLECTIONS.reviewers.schema,
  }),
  clinics: defineCollection({ loader: loaderOf('clinics'), schema: COLLECTIONS.clinics.schema }),
  shortAddresses: defineCollection({
    loader: loaderOf('shortAddresses'),
    schema: COLLECTIONS.shortAddresses.schema,
  }),
  sources: defineCollection({ loader: loaderOf('sources'), schema: COLLECTIONS.sources.schema }),
  glossary: defineCollection({ loader: loaderOf('glossary'), schema: COLLECTIONS.glossary.schema }),
  synonyms: defineCollection({ loader: loaderOf('synonyms'), schema: COLLECTIONS.synonyms.schema }),
  dangerWords: defineCollection({
    loader: loaderOf('dangerWords'),
    schema: COLLECTIONS.dangerWords.schema,
  }),
  redirects: defineCollection({
    loader: loaderOf('redirects'),
    schema: COLLECTIONS.redirects.schema,
  }),
  plainWords: defineCollection({
    loader: loaderOf('plainWords'),
    schema: COLLECTIONS.plainWords.schema,
  }),
  codes: defineCollection({ loader: loaderOf('codes'), schema: COLLECTIONS.codes.schema }),
  ruleSet: defineCollection({ loader: loaderOf('ruleSet'), schema: COLLECTIONS.ruleSet.schema }),
  levels: defineCollection({ loader: loaderOf('levels'), schema: COLLECTIONS.levels.schema }),
  contacts: defineCollection({ loader: loaderOf('contacts'), schema: COLLECTIONS.contacts.schema }),
  signs: defineCollection({ loader: loaderOf('signs'), schema: COLLECTIONS.signs.schema }),
  contexts: defineCollection({ loader: loaderOf('contexts'), schema: COLLECTIONS.contexts.schema }),
  combinations: defineCollection({
    loader: loaderOf('combinations'),
    schema: COLLECTIONS.combinations.schema,
  }),
  firstScreen: defineCollection({
    loader: loaderOf('firstScreen'),
    schema: COLLECTIONS.firstScreen.schema,
  }),
  door: defineCollection({ loader: loaderOf('door'), schema: COLLECTIONS.door.schema }),
  areas: defineCollection({ loader: loaderOf('areas'), schema: COLLECTIONS.areas.schema }),
  flows: defineCollection({ loader: loaderOf('flows'), schema: COLLECTIONS.flows.schema }),
};
