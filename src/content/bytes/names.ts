import { strangeCharacters } from '../../schema/characters.ts';
import { collectionOf, idOf } from '../collection-of.ts';
import { COLLECTIONS } from '../../schema/collections.ts';
import type { SourceFile } from '../files.ts';
import type { Problem } from '../problem.ts';
import { slugOf } from '../suggest.ts';

const LONGEST = 60;

/** Names that Windows keeps for itself: the file could not be checked out there. */
const RESERVED = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** A file name becomes an address: lower-case letters a-z, digits, hyphens; no two that look alike. */
export function nameProblem(
  file: SourceFile,
  all: readonly SourceFile[],
): Omit<Problem, 'file'> | undefined {
  const collection = collectionOf(file.path);
  if (!collection || !COLLECTIONS[collection].shape.endsWith('folder')) return undefined;
  const name = idOf(file.path);
  const slug = slugOf(name);
  const message = complaint(name);
  if (message === undefined) return undefined;
  const twin = all.find((it) => it.path !== file.path && slugOf(it.path) === slugOf(file.path));
  return {
    code: 'file-name',
    line: 1,
    message,
    wrote: name,
    tryThis: twin
      ? `Another name; ${twin.shownAs} has almost this one. Or delete one of the two.`
      : freeName(slug),
  };
}

function complaint(name: string): string | undefined {
  const rule = 'A file name becomes an address: lower-case letters a-z, digits and hyphens only';
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
    if (name.length > LONGEST)
      return `The name has ${name.length} characters; the limit is ${LONGEST}.`;
    if (RESERVED.test(name)) return 'Windows keeps this name for itself.';
    return undefined;
  }
  const foreign = name.match(/\p{L}/gu)?.find((it) => slugOf(it) === '');
  const strange = strangeCharacters(name)[0]?.name;
  if (strange !== undefined) return `${rule}. This one has ${strange}.`;
  if (foreign !== undefined) return `${rule}. "${foreign}" only looks like one of them.`;
  return `${rule}.`;
}

/** A name that may stand: cut between two words, and not one of those of Windows. */
function freeName(slug: string): string {
  if (RESERVED.test(slug)) return `${slug}-guide`;
  return slug.length <= LONGEST ? slug : slug.slice(0, LONGEST).replace(/-[^-]*$/, '');
}
