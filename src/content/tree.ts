import type { z } from 'zod';
import { SCENES } from '../figures/index.ts';
import { SEQUENCES } from '../figures/sequences.ts';
import { COLLECTIONS, type CollectionName, type EntryData } from '../schema/collections.ts';
import type { Ledger } from '../schema/ledger.ts';
import { fieldsOf, type Field } from './fields.ts';
import type { Path } from './locate.ts';
import { oncePer } from '../domain/once.ts';

/** An entry as it lies on disk, before its schema has judged it. */
export interface Draft {
  collection: CollectionName;
  id: string;
  file: string;
  /** What the author wrote, as plain data. */
  written: unknown;
  /** The line of the value at a path inside the entry. */
  lineOf: (path: Path) => number;
  /** The Markdown below the front matter, and the line on which it starts. */
  body: string;
  bodyLine: number;
}

/** A draft whose data its schema accepts. */
export interface CheckedEntry<Name extends CollectionName = CollectionName> extends Draft {
  collection: Name;
  data: EntryData<Name>;
}

/** What content may refer to and is not content itself: the drawn pictures. */
const DRAWN = new Map<string, ReadonlyMap<string, unknown>>([
  ['figures', SCENES],
  ['figure sequences', SEQUENCES],
]);

/** The content tree as the rules see it. Rules get what is sound; `ids` has every id there is. */
export class ContentTree {
  readonly drafts: readonly Draft[];
  readonly entries: readonly CheckedEntry[];

  readonly #ids = new Map<string, ReadonlySet<string>>();

  /** Collections of which a file could not be read, so nobody knows all of their ids. */
  readonly unread: ReadonlySet<string>;

  /** What was published before; `undefined` when its file cannot be read. */
  readonly ledger: Ledger | undefined;

  constructor(
    drafts: readonly Draft[],
    entries: readonly CheckedEntry[],
    unread: readonly CollectionName[] = [],
    ledger?: Ledger,
  ) {
    this.drafts = drafts;
    this.entries = entries;
    this.unread = new Set(unread);
    this.ledger = ledger;
  }

  /** The sound entries of one collection. */
  all<Name extends CollectionName>(name: Name): CheckedEntry<Name>[] {
    return this.entries.filter((entry): entry is CheckedEntry<Name> => entry.collection === name);
  }

  /** Whether every entry of a collection is sound, so that a rule may say what is not there. */
  isWhole(name: CollectionName): boolean {
    const drafts = this.drafts.filter((it) => it.collection === name);
    return !this.unread.has(name) && drafts.length === this.all(name).length;
  }

  /** The ids of a collection, or of several joined by "or"; unsound entries count as present. */
  ids(names: string): ReadonlySet<string> {
    let ids = this.#ids.get(names);
    if (!ids) {
      const wanted = names.split(' or ');
      const drafts = this.drafts.filter((it) => wanted.includes(it.collection));
      ids = new Set([
        ...drafts.map((it) => it.id),
        ...wanted.flatMap((name) => [...(DRAWN.get(name)?.keys() ?? [])]),
      ]);
      this.#ids.set(names, ids);
    }
    return ids;
  }

  /** Whether an id exists, as far as anyone can know while some file cannot be read. */
  hasId(names: string, id: string): boolean {
    return names.split(' or ').some((name) => this.unread.has(name)) || this.ids(names).has(id);
  }
}

/** Every text of an entry with its field's metadata. */
export const entryFields = oncePer((entry: CheckedEntry): Field[] => {
  const schema: z.ZodType = COLLECTIONS[entry.collection].schema;
  return [...fieldsOf(schema, entry.data)];
});
