import type { CollectionName, EntryData, PageName, SingleName } from '../schema/collections.ts';
import type { BodyParts } from './body.ts';

/** Entries by id, in the order in which readers meet them. */
export type Shelf<Name extends CollectionName> = ReadonlyMap<string, Item<Name>>;

export type Item<Name extends CollectionName> = EntryData<Name> & {
  id: string;
  /** Its Markdown, as it was written; empty for what has none. */
  body: string;
} & (Name extends PageName ? { holds: BodyParts } : unknown);

type Singles = { [Name in SingleName]: EntryData<Name> };
type Shelves = { [Name in Exclude<CollectionName, SingleName>]: Shelf<Name> };

/**
 * Everything that staff have written, checked and by id: what the pure functions of `domain/` take.
 * Each collection is a shelf, or the one entry that it is (`schema/collections.ts` says which).
 */
export interface Library extends Singles, Shelves {}

/**
 * The entry with this id.
 * @throws when there is none: `npm run check` proves ids before a page asks for one.
 */
export function take<T>(shelf: ReadonlyMap<string, T>, id: string): T {
  const item = shelf.get(id);
  if (item === undefined) throw new Error(`There is no entry "${id}".`);
  return item;
}

/** The entries with these ids, in the order of the ids. */
export function takeAll<T>(shelf: ReadonlyMap<string, T>, ids: readonly string[]): T[] {
  return ids.map((id) => take(shelf, id));
}
