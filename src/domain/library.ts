import { levelRank } from './triage/level.ts';
import type { CollectionName, EntryData } from '../schema/collections.ts';

/** An entry as a reader of files hands it over: its id, its checked data, and its Markdown. */
export interface Entry<Name extends CollectionName> {
  id: string;
  data: EntryData<Name>;
  body?: string | undefined;
}

export type Entries = { [Name in CollectionName]: readonly Entry<Name>[] };

/** Entries by id, in the order in which readers meet them. */
export type Shelf<Name extends CollectionName> = ReadonlyMap<string, Item<Name>>;

export type Item<Name extends CollectionName> = EntryData<Name> & { id: string; body: string };

/**
 * Everything that staff have written, checked and by id: what the pure functions of `domain/`
 * take. It is made from Astro's collections (`src/library.ts`) or from files (`checks/`).
 */
export interface Library {
  site: EntryData<'site'>;
  ruleSet: EntryData<'ruleSet'>;
  firstScreen: EntryData<'firstScreen'>;
  door: EntryData<'door'>;
  synonyms: EntryData<'synonyms'>;
  dangerWords: EntryData<'dangerWords'>;
  expectations: EntryData<'expectations'>;
  timeline: EntryData<'timeline'>;
  redirects: EntryData<'redirects'>;
  articles: Shelf<'articles'>;
  about: Shelf<'about'>;
  topics: Shelf<'topics'>;
  exercises: Shelf<'exercises'>;
  reviewers: Shelf<'reviewers'>;
  clinics: Shelf<'clinics'>;
  shortAddresses: Shelf<'shortAddresses'>;
  sources: Shelf<'sources'>;
  glossary: Shelf<'glossary'>;
  plainWords: Shelf<'plainWords'>;
  codes: Shelf<'codes'>;
  levels: Shelf<'levels'>;
  contacts: Shelf<'contacts'>;
  signs: Shelf<'signs'>;
  contexts: Shelf<'contexts'>;
  combinations: Shelf<'combinations'>;
  areas: Shelf<'areas'>;
  flows: Shelf<'flows'>;
}

/**
 * Puts entries on their shelves.
 * @throws when a single-entry collection does not have exactly one entry.
 */
export function assembleLibrary(entries: Entries): Library {
  return {
    site: only(entries.site, 'site'),
    ruleSet: only(entries.ruleSet, 'ruleSet'),
    firstScreen: only(entries.firstScreen, 'firstScreen'),
    door: only(entries.door, 'door'),
    synonyms: only(entries.synonyms, 'synonyms'),
    dangerWords: only(entries.dangerWords, 'dangerWords'),
    expectations: only(entries.expectations, 'expectations'),
    timeline: only(entries.timeline, 'timeline'),
    redirects: only(entries.redirects, 'redirects'),
    articles: shelf(entries.articles, byTitle),
    about: shelf(entries.about, byOrder),
    topics: shelf(entries.topics, byOrder),
    exercises: shelf(entries.exercises, byTitle),
    reviewers: shelf(entries.reviewers, byId),
    clinics: shelf(entries.clinics, byName),
    shortAddresses: shelf(entries.shortAddresses),
    sources: shelf(entries.sources, byId),
    glossary: shelf(entries.glossary, (a, b) => compare(a.term, b.term)),
    plainWords: shelf(entries.plainWords, byId),
    codes: shelf(entries.codes, byId),
    levels: shelf(entries.levels, (a, b) => levelRank(b.id) - levelRank(a.id)),
    contacts: shelf(entries.contacts, byOrder),
    signs: shelf(entries.signs),
    contexts: shelf(entries.contexts, byOrder),
    combinations: shelf(entries.combinations),
    areas: shelf(entries.areas, byOrder),
    flows: shelf(entries.flows, byOrder),
  };
}

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

function shelf<Name extends CollectionName>(
  entries: readonly Entry<Name>[],
  order?: (a: Item<Name>, b: Item<Name>) => number,
): Shelf<Name> {
  const items = entries.map((entry) => ({ ...entry.data, id: entry.id, body: entry.body ?? '' }));
  if (order) items.sort(order);
  return new Map(items.map((item) => [item.id, item]));
}

function only<Name extends CollectionName>(entries: readonly Entry<Name>[], name: Name) {
  const [first, second] = entries;
  if (!first || second) throw new Error(`The collection "${name}" must have exactly one entry.`);
  return first.data;
}

const compare = (a: string, b: string) => a.localeCompare(b, 'en');
const byId = (a: { id: string }, b: { id: string }) => compare(a.id, b.id);
const byName = (a: { name: string }, b: { name: string }) => compare(a.name, b.name);
const byTitle = (a: { title: string }, b: { title: string }) => compare(a.title, b.title);
const byOrder = (a: { order: number }, b: { order: number }) => a.order - b.order;
