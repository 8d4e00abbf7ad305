import { ledgerOf, published } from '../checks/ledger.ts';
import { LEDGER_FILE, ledgerText } from '../content/ledger-file.ts';
import type { Problem } from '../content/problem.ts';
import type { ContentTree } from '../content/tree.ts';
import type { Site } from '../schema/site.ts';

/** What a site may lack as a draft but not in public: an address and a contact that are real. */
export function releaseProblems(site: Site): Problem[] {
  const problems: Problem[] = [];
  const at = { file: 'content/site.yaml', line: 1 };
  if (new URL(site.address).hostname.endsWith('.example')) {
    problems.push({
      ...at,
      code: 'release-address',
      message: 'Address of the site: this one is reserved and can never be reached.',
      wrote: site.address,
      tryThis: 'The address under which the site will be published.',
    });
  }
  if (site.contact === '') {
    problems.push({
      ...at,
      code: 'release-contact',
      message: 'Contact: is empty, so nobody could report a mistake.',
      wrote: "''",
      tryThis: 'An e-mail address that is read.',
    });
  }
  return problems;
}

/** What goes public is in the ledger first: else its addresses would be no promise. */
export function ledgerBehind(tree: ContentTree): Problem[] {
  const { ledger } = tree;
  if (!ledger || ledgerText(ledger) === ledgerText(published(ledger, ledgerOf(tree)))) return [];
  return [
    {
      code: 'release-ledger',
      file: `content/${LEDGER_FILE}`,
      line: 1,
      message: 'The ledger does not hold this site yet.',
      tryThis: 'npm run publish-ledger, then commit the file.',
    },
  ];
}
