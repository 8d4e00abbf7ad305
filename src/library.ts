import { getCollection } from 'astro:content';
import { assembleLibrary, type Library } from './domain/library.ts';

let library: Promise<Library> | undefined;

/** Everything staff have written, checked and by id. Read once a build; anew each time in `dev`. */
export function getLibrary(): Promise<Library> {
  if (import.meta.env.DEV) return readLibrary();
  return (library ??= readLibrary());
}

async function readLibrary(): Promise<Library> {
  return assembleLibrary({
    site: (await getCollection('site')).map(entry),
    articles: (await getCollection('articles')).map(entry),
    about: (await getCollection('about')).map(entry),
    topics: (await getCollection('topics')).map(entry),
    exercises: (await getCollection('exercises')).map(entry),
    expectations: (await getCollection('expectations')).map(entry),
    timeline: (await getCollection('timeline')).map(entry),
    reviewers: (await getCollection('reviewers')).map(entry),
    clinics: (await getCollection('clinics')).map(entry),
    shortAddresses: (await getCollection('shortAddresses')).map(entry),
    sources: (await getCollection('sources')).map(entry),
    glossary: (await getCollection('glossary')).map(entry),
    synonyms: (await getCollection('synonyms')).map(entry),
    dangerWords: (await getCollection('dangerWords')).map(entry),
    plainWords: (await getCollection('plainWords')).map(entry),
    redirects: (await getCollection('redirects')).map(entry),
    codes: (await getCollection('codes')).map(entry),
    ruleSet: (await getCollection('ruleSet')).map(entry),
    levels: (await getCollection('levels')).map(entry),
    contacts: (await getCollection('contacts')).map(entry),
    signs: (await getCollection('signs')).map(entry),
    contexts: (await getCollection('contexts')).map(entry),
    combinations: (await getCollection('combinations')).map(entry),
    firstScreen: (await getCollection('firstScreen')).map(entry),
    door: (await getCollection('door')).map(entry),
    areas: (await getCollection('areas')).map(entry),
    flows: (await getCollection('flows')).map(entry),
  });
}

/** What we keep of an entry of Astro's: its id, its data, its Markdown. */
function entry<Data>({ id, data, body }: { id: string; data: Data; body?: string }) {
  return { id, data, body };
}
