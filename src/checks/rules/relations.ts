import { addresses, LINK_KINDS } from '../../domain/addresses.ts';
import { EVERY_WORRY } from '../../domain/triage/faces.ts';
import { entryFields, type CheckedEntry } from '../tree.ts';
import type { Path } from '../locate.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** An entry that points to itself, and signs whose late signs lead round in a circle. */
export const relations: Rule = (tree) => {
  const late = new Map(
    tree.all('signs').flatMap(({ id, data }) => (data.days ? [[id, data.days.late]] : [])),
  );
  const selves = tree.entries.flatMap((entry) =>
    entryFields(entry)
      .filter(({ text, meta }) => text === entry.id && refersTo(meta.refersTo, entry))
      .map(({ path }) =>
        problem(entry, path, `"${entry.id}" points to itself.`, entry.id, 'Another one, or none.'),
      ),
  );
  const circles = tree
    .all('signs')
    .filter(({ id }) => late.get(id) !== id && circleFrom(id, late).length > 0)
    .map((sign) =>
      problem(
        sign,
        ['days', 'late'],
        `Its late signs lead round in a circle: ${circleFrom(sign.id, late).join(', ')}.`,
        late.get(sign.id) ?? '',
        'A late sign that is more urgent and has no days of its own.',
      ),
    );
  return [...selves, ...circles];
};

/** The ids on the way from a sign back to itself; empty when the way ends elsewhere. */
function circleFrom(start: string, late: ReadonlyMap<string, string>): string[] {
  const way = [start];
  for (let id = late.get(start); id !== undefined; id = late.get(id)) {
    if (id === start) return [...way, start];
    if (way.includes(id)) return [];
    way.push(id);
  }
  return [];
}

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
        const where = path.slice(0, -1).map((it) => (typeof it === 'number' ? it + 1 : it));
        return [
          {
            ...problem(entry, path, `${where.join(' ')}: listed twice.`, text, 'Delete one.'),
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
    addresses.flow(EVERY_WORRY),
  ]);
  const meant = new Set<string>([addresses.whenToCall, addresses.about]);
  return [...LINK_KINDS.values()].flatMap(({ collection, address }) =>
    tree.entries
      .filter((entry) => entry.collection === collection)
      .filter(({ id }) => taken.has(address(id)) && !meant.has(address(id)))
      .map((entry) => ({
        ...problem(
          entry,
          [],
          `The address ${address(entry.id)} is taken by a page that the site makes itself.`,
          entry.id,
          `${entry.id}-guide, or another file name.`,
        ),
        code: 'reserved-address' as const,
      })),
  );
};

function problem(
  entry: CheckedEntry,
  path: Path,
  message: string,
  wrote: string,
  tryThis: string,
): Problem {
  return { code: 'relation', file: entry.file, line: entry.lineOf(path), message, wrote, tryThis };
}
