import { assembleLibrary, type Library } from '../domain/library.ts';
import type { CollectionName } from '../schema/collections.ts';
import type { ContentTree } from './tree.ts';

/** The library of a tree whose entries are all sound: what Astro would build from it. */
export function libraryOf(tree: ContentTree): Library {
  const all = <Name extends CollectionName>(name: Name) =>
    tree.all(name).map(({ id, data, body }) => ({ id, data, body }));
  return assembleLibrary({
    site: all('site'),
    articles: all('articles'),
    about: all('about'),
    topics: all('topics'),
    exercises: all('exercises'),
    expectations: all('expectations'),
    timeline: all('timeline'),
    reviewers: all('reviewers'),
    clinics: all('clinics'),
    shortAddresses: all('shortAddresses'),
    sources: all('sources'),
    glossary: all('glossary'),
    synonyms: all('synonyms'),
    dangerWords: all('dangerWords'),
    plainWords: all('plainWords'),
    redirects: all('redirects'),
    codes: all('codes'),
    ruleSet: all('ruleSet'),
    levels: all('levels'),
    contacts: all('contacts'),
    signs: all('signs'),
    contexts: all('contexts'),
    combinations: all('combinations'),
    firstScreen: all('firstScreen'),
    door: all('door'),
    areas: all('areas'),
    flows: all('flows'),
  });
}
