import type { Problem } from '../checks/problem.ts';
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
