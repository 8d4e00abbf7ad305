import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../checks/check.ts';
import { ledgerOf, published } from '../checks/ledger.ts';
import { LEDGER_FILE, ledgerText } from '../content/ledger-file.ts';
import { reportForTerminal } from '../checks/report.ts';
import { contentFolder } from '../content-folder.ts';
import { today } from '../today.ts';

/**
 * `npm run publish-ledger`: notes what is about to be published, so that the check can hold its
 * addresses and its words. Exit code 1 while the content is not sound: nothing is lost by noting.
 */
export function main(): number {
  const { tree, problems } = checkContent(contentFolder(), today());
  if (problems.length > 0 || !tree.ledger) {
    console.error(reportForTerminal(problems));
    return 1;
  }
  const ledger = published(tree.ledger, ledgerOf(tree));
  writeFileSync(join(contentFolder(), LEDGER_FILE), ledgerText(ledger));
  const anchors = Object.values(ledger.pages).reduce((sum, { length }) => sum + length, 0);
  console.log(
    `${Object.keys(ledger.pages).length} addresses and ${anchors} anchors are promised now.`,
  );
  console.log(`Commit content/${LEDGER_FILE} together with what you publish.`);
  return 0;
}
