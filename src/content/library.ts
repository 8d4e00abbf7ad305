import type { Library } from '../domain/library.ts';
import { oncePer } from '../domain/once.ts';
import { levelRank } from '../domain/triage/level.ts';
import { bodyParts } from '../markdown/body.ts';
import {
  COLLECTION_NAMES,
  COLLECTIONS,
  type CollectionName,
  type Order,
} from '../schema/collections.ts';
import type { Level } from '../schema/triage.ts';
import type { ContentTree } from './tree.ts';

/** An entry as a reader of files hands it over: its id, its checked data, and its Markdown. */
export interface Entry {
  id: string;
  data: object;
  body?: string | undefined;
}

/** The library of a tree whose entries are all sound. */
export const libraryOf = oncePer((tree: ContentTree): Library =>
  assembleLibrary((name) => tree.all(name)),
);

/**
 * Puts entries on their shelves.
 * @param entriesOf gives the entries of a collection
 * @throws when a collection that is a single entry does not have exactly one
 */
export function assembleLibrary(entriesOf: (name: CollectionName) => readonly Entry[]): Library {
  const collections = COLLECTION_NAMES.map((name) => {
    const entries = entriesOf(name);
    const isSingle = COLLECTIONS[name].shape === 'yaml-file';
    return [name, isSingle ? only(entries, name) : shelf(entries, name)] as const;
  });
  // Each name has the kind that its shape says; the compiler cannot follow that through a loop.
  return Object.fromEntries(collections) as unknown as Library;
}

function only(entries: readonly Entry[], name: CollectionName) {
  const [first, second] = entries;
  if (!first || second) throw new Error(`The collection "${name}" must have exactly one entry.`);
  return first.data;
}

function shelf(entries: readonly Entry[], name: CollectionName) {
  const collection = COLLECTIONS[name];
  const items = entries.map(({ id, data, body = '' }) => ({
    ...data,
    id,
    body,
    ...(collection.shape === 'mdx-folder' ? { holds: bodyParts(body) } : {}),
  }));
  if ('order' in collection) items.sort(ORDERS[collection.order]);
  return new Map(items.map((item) => [item.id, item]));
}

type Compare = (a: { id: string }, b: { id: string }) => number;

const byWords =
  (field: string): Compare =>
  (a, b) =>
    String(Reflect.get(a, field)).localeCompare(String(Reflect.get(b, field)), 'en');

/** The orders in which readers meet entries. */
const ORDERS: Record<Order, Compare> = {
  id: byWords('id'),
  title: byWords('title'),
  name: byWords('name'),
  term: byWords('term'),
  order: (a, b) => Number(Reflect.get(a, 'order')) - Number(Reflect.get(b, 'order')),
  // The ids of levels are those of the schema; the most urgent stands first.
  urgency: (a, b) => levelRank(b.id as Level) - levelRank(a.id as Level),
};
