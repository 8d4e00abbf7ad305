import { getCollection } from 'astro:content';
import { assembleLibrary, type Entry } from './content/library.ts';
import type { Library } from './domain/library.ts';
import { COLLECTION_NAMES, type CollectionName } from './schema/collections.ts';

let library: Promise<Library> | undefined;

/** Everything staff have written, checked and by id. Read once a build; anew each time in `dev`. */
export function getLibrary(): Promise<Library> {
  if (import.meta.env.DEV) return readLibrary();
  return (library ??= readLibrary());
}

async function readLibrary(): Promise<Library> {
  const entries = new Map<CollectionName, Entry[]>();
  for (const name of COLLECTION_NAMES) entries.set(name, await getCollection(name));
  return assembleLibrary((name) => entries.get(name) ?? []);
}
