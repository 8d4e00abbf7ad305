import type { SiteFacts } from '../../checks/site/index.ts';
import { entryFields, type ContentTree } from '../../content/tree.ts';
import type { Site } from '../../schema/site.ts';

/**
 * What whoever looks at a finished site must know of its content. The ledger may name a source that has
 * no https; that very address may be linked, and no other.
 */
export function siteFacts(tree: ContentTree, { address, contact }: Site): SiteFacts {
  const ledger = [...tree.all('sources'), ...tree.all('site'), ...tree.all('reviewers')];
  const addresses = ledger.flatMap((entry) => entryFields(entry).map(({ text }) => text));
  return {
    origin: new URL(address).origin,
    contact,
    insecure: new Set(addresses.filter((it) => it.startsWith('http://'))),
  };
}
