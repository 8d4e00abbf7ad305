import { checkContent } from './checks/check.ts';
import { scorecards, type Scorecard } from './checks/scorecard.ts';
import { contentFolder } from './content-folder.ts';

/** Before every date in the content; scorecards do not depend on the day. */
const ANY_DAY = '1970-01-01';

/** What the check measures of every guide: the same figures that staff see. */
export function readScorecards(): Scorecard[] {
  return scorecards(checkContent(contentFolder(), ANY_DAY).tree);
}
