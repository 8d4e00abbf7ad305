import { COLLECTION_NAMES, COLLECTIONS, type CollectionName } from '../schema/collections.ts';

/** The collection to which a file belongs by its place; `undefined` when it belongs to none. */
export function collectionOf(path: string): CollectionName | undefined {
  return COLLECTION_NAMES.find((name) => {
    const { shape, path: place } = COLLECTIONS[name];
    if (!shape.endsWith('folder')) return path === place;
    const rest = path.startsWith(`${place}/`) ? path.slice(place.length + 1) : '/';
    return !rest.includes('/') && rest.endsWith(shape === 'mdx-folder' ? '.mdx' : '.yaml');
  });
}

/** The id of an entry that is a file of its own: the file's name. */
export const idOf = (path: string) => path.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
