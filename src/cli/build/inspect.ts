import { siteProblems } from '../../checks/site/index.ts';
import type { Problem } from '../../content/problem.ts';
import { entryFields, type ContentTree } from '../../content/tree.ts';
import type { Site } from '../../schema/site.ts';

/**
 * Looks at a finished site before it takes the place of the old one. The ledger may name a source that
 * has no https; that very address may be linked, and no other.
 */
export function inspectSite(
  folder: string,
  tree: ContentTree,
  { address, contact }: Site,
): Problem[] {
  const ledger = [...tree.all('sources'), ...tree.all('site'), ...tree.all('reviewers')];
  const addresses = ledger.flatMap((entry) => entryFields(entry).map(({ text }) => text));
  return siteProblems(folder, {
    origin: new URL(address).origin,
    contact,
    insecure: new Set(addresses.filter((it) => it.startsWith('http://'))),
  });
}
