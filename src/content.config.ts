import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineCollection } from 'astro:content';
import type { Loader, LoaderContext } from 'astro/loaders';
import { contentFolder } from './content-folder.ts';
import { readWrittenContent, type WrittenEntry } from './content/content.ts';
import { readFiles } from './content/files.ts';
import { COLLECTION_NAMES, COLLECTIONS, type CollectionName } from './schema/collections.ts';

/** Gives Astro what our own reader has read: the very entries that `npm run check` judges. */
function loaderOf(name: CollectionName): Loader {
  const { path } = COLLECTIONS[name];
  return {
    name: 'content',
    load: async (context) => {
      await fill(name, context);
      context.watcher?.on('all', (_, file) => {
        const place = relative(contentFolder(), file);
        if (place === path || place.startsWith(`${path}/`)) void fill(name, context);
      });
    },
  };
}

/** Puts the entries of a collection into Astro's store. While one is broken in `dev`, its last text stays. */
async function fill(name: CollectionName, context: LoaderContext) {
  const { store, watcher } = context;
  const content = readWrittenContent(readFiles(contentFolder())).get(name);
  if (!content) return;
  const { entries, isWhole } = content;
  if (!isWhole && !watcher) throw new Error(`A file of "${name}" cannot be read: npm run check.`);
  // A collection that never had an entry is no collection to Astro, and each question for it a warning.
  if (entries.length === 0) {
    store.set({ id: name, data: {} });
    store.delete(name);
  }
  const ids = new Set(entries.map(({ id }) => id));
  if (isWhole) for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  for (const entry of entries) {
    try {
      await put(entry, name, context);
    } catch (error) {
      // While one writes, the check tells of it in the browser.
      if (!watcher) throw error;
    }
  }
}

/** Throws when the schema refuses what was written. */
async function put(
  { id, path, written, body }: WrittenEntry,
  name: CollectionName,
  context: LoaderContext,
) {
  const filePath = relative(fileURLToPath(context.config.root), `${contentFolder()}/${path}`);
  const data = await context.parseData({ id, data: written, filePath });
  const isPage = COLLECTIONS[name].shape === 'mdx-folder';
  context.store.set({ id, data, body, filePath, ...(isPage ? { deferredRender: true } : {}) });
}

type Collections = {
  [Name in CollectionName]: { loader: Loader; schema: (typeof COLLECTIONS)[Name]['schema'] };
};

/** Every collection, with the schema that `npm run check` holds it to. */
export const collections = Object.fromEntries(
  COLLECTION_NAMES.map((name) => [
    name,
    defineCollection({ loader: loaderOf(name), schema: COLLECTIONS[name].schema }),
  ]),
  // The loop gives each name its own schema; the compiler cannot follow that.
) as unknown as Collections;
