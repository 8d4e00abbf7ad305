import { LINK_KINDS } from '../domain/addresses.ts';
import { addressFault } from '../schema/web-address.ts';

/** Where a link written by an author leads, or why it may not stand. */
export type LinkTarget =
  | { kind: 'entry'; collection: string; id: string; href: string }
  | { kind: 'anchor'; href: string }
  | { kind: 'web'; href: string }
  | { kind: 'refused'; reason: string; instead?: string };

/**
 * Judges the address of a link. `guide:id` and its kin lead inside the site, `#heading` within the
 * page, `https://` outside. Everything else is refused: a naive look at the first characters lets
 * `//host`, `/\host` and `java\tscript:` pass, so the judge is `new URL()` and an allow-list.
 */
export function linkTarget(address: string): LinkTarget {
  const [kind = '', id = ''] = address.split(/:(.*)/s);
  const entry = LINK_KINDS.get(kind);
  if (entry) {
    if (/^[a-z0-9-]+$/.test(id)) {
      return { kind: 'entry', collection: entry.collection, id, href: entry.address(id) };
    }
    const [page = ''] = id.split('#');
    return /^[a-z0-9-]+#/.test(id)
      ? { kind: 'refused', reason: 'it leads to the whole page only', instead: `${kind}:${page}` }
      : { kind: 'refused', reason: `"${id}" is not an id` };
  }
  if (/^#[a-z0-9-]+$/.test(address)) return { kind: 'anchor', href: address };
  if (address === '') return { kind: 'refused', reason: 'it leads nowhere' };
  if (!URL.canParse(address)) {
    const reason = 'it is a path; pages of this site are linked by id';
    const instead = byId(address);
    return { kind: 'refused', reason, ...(instead && { instead }) };
  }
  const reason = addressFault(address);
  return reason === undefined
    ? { kind: 'web', href: new URL(address).href }
    : { kind: 'refused', reason };
}

/** What was likely meant by a path: `/guides/x/` or `./x.mdx` by `guide:x`, `#Some-Words` by `#some-words`. */
function byId(path: string): string | undefined {
  const anchor = /^#[\w-]+$/.test(path) ? path.toLowerCase().replaceAll('_', '-') : undefined;
  const id = /([a-z0-9-]+)(?:\.mdx?|\.yaml|\/)?(?:#.*)?$/.exec(path)?.[1];
  const kind = [...LINK_KINDS].find(([, { address }]) => id && path.includes(address(id)))?.[0];
  if (anchor !== undefined || id === undefined) return anchor;
  if (kind !== undefined) return `${kind}:${id}`;
  return path.endsWith('.mdx') || path.endsWith('.md') ? `guide:${id}` : undefined;
}
