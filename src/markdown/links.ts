import { LINK_KINDS } from '../domain/addresses.ts';
import { addressFault } from '../schema/web-address.ts';

/** Where a link written by an author leads, or why it may not stand. */
export type LinkTarget =
  | { kind: 'entry'; collection: string; id: string; href: string }
  | { kind: 'anchor'; href: string }
  | { kind: 'web'; href: string }
  | { kind: 'refused'; reason: string };

/**
 * Judges the address of a link. `guide:id` and its kin lead inside the site, `#heading` within the
 * page, `https://` outside. Everything else is refused: a naive look at the first characters lets
 * `//host`, `/\host` and `java\tscript:` pass, so the judge is `new URL()` and an allow-list.
 */
export function linkTarget(address: string): LinkTarget {
  const [kind = '', id = ''] = address.split(/:(.*)/s);
  const entry = LINK_KINDS.get(kind);
  if (entry) {
    return /^[a-z0-9-]+$/.test(id)
      ? { kind: 'entry', collection: entry.collection, id, href: entry.address(id) }
      : { kind: 'refused', reason: `"${id}" is not an id` };
  }
  if (/^#[a-z0-9-]+$/.test(address)) return { kind: 'anchor', href: address };
  if (!URL.canParse(address)) {
    return { kind: 'refused', reason: 'it is a path; pages of this site are linked by id' };
  }
  const reason = addressFault(address);
  return reason === undefined
    ? { kind: 'web', href: new URL(address).href }
    : { kind: 'refused', reason };
}
