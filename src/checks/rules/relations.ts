import { addresses, LINK_KINDS } from '../../domain/addresses.ts';
import { COLLECTIONS } from '../../schema/collections.ts';
import { describeField } from '../../content/fields.ts';
import { entryFields, type CheckedEntry } from '../../content/tree.ts';
import type { Path } from '../../content/locate.ts';
import { problemAt, type Rule } from './rule.ts';

const problem = problemAt('relation');
const reserved = problemAt('reserved-address');

/** An entry that points to itself: related to itself, late sign of itself. */
export const relations: Rule = (tree) =>
  tree.entries.flatMap((entry) =>
    entryFields(entry)
      .filter(({ text, meta }) => text === entry.id && refersTo(meta.refersTo, entry))
      .map(({ path }) =>
        problem(
          entry,
          path,
          `${fieldName(entry, path)}: "${entry.id}" points to itself.`,
          entry.id,
          'Another one, or none.',
        ),
      ),
  );

const fieldName = (entry: CheckedEntry, path: Path) =>
  describeField(COLLECTIONS[entry.collection].schema, path, entry.written).name;

const refersTo = (names: string | undefined, entry: CheckedEntry) =>
  names?.split(' or ').includes(entry.collection) ?? false;

/** The same thing twice in one list: shown twice, counted twice, or one of the two meant another. */
export const listedTwice: Rule = (tree) =>
  tree.entries.flatMap((entry) => {
    const seen = new Set<string>();
    return entryFields(entry).flatMap(({ path, text }) => {
      const index = path.at(-1);
      // The list of sources has a rule of its own.
      if (typeof index !== 'number' || path[0] === 'sources') return [];
      const key = `${path.slice(0, -1).join('.')} ${text.trim().toLowerCase()}`;
      if (seen.has(key)) {
        const name = fieldName(entry, path.slice(0, -1));
        return [
          {
            ...problem(entry, path, `${name}: this is listed twice.`, text, 'Delete one.'),
            code: 'listed-twice' as const,
          },
        ];
      }
      seen.add(key);
      return [];
    });
  });

/** An id whose address is that of one of the site's own pages: one of the two would vanish. */
export const reservedAddresses: Rule = (tree) => {
  const taken = new Set<string>([
    ...Object.values(addresses).filter((it) => typeof it === 'string'),
  ]);
  const meant = new Set<string>([addresses.whenToCall, addresses.about]);
  return [...LINK_KINDS.values()].flatMap(({ collection, address }) =>
    tree.entries
      .filter((entry) => entry.collection === collection)
      .filter(({ id }) => taken.has(address(id)) && !meant.has(address(id)))
      .map((entry) =>
        reserved(
          entry,
          [],
          `The address ${address(entry.id)} is taken by a page that the site makes itself.`,
          entry.id,
          `${entry.id}-guide, or another file name.`,
        ),
      ),
  );
};
