import { globSync } from 'node:fs';
import { siteProblems, type SiteFacts } from '../../checks/site/index.ts';
import { reportOf, type PageReport } from '../../checks/site/page.ts';
import type { Problem } from '../../content/problem.ts';
import { keptText, keyOf } from '../../kept.ts';

const CODE = [...globSync('src/checks/site/*.ts').sort(), 'src/schema/web-address.ts'];

/**
 * Looks at a finished site before it takes the place of the old one. What stands in one page is read
 * again only when its bytes or this code changed; where its links lead is followed each time.
 */
export function inspectSite(site: string, facts: SiteFacts): Problem[] {
  return siteProblems(site, facts, (html) => {
    const text = keptText('inspection', keyOf(CODE, [html]), () => JSON.stringify(reportOf(html)));
    // Our own text, from the line above.
    return JSON.parse(text) as PageReport;
  });
}
