import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { oncePer } from './domain/once.ts';
import { currentHandouts, sheetsOf, type Sheet } from './domain/handout.ts';
import type { Library } from './domain/library.ts';
import { isHeldBack } from './review-policy.ts';
import { handoutsSchema, type Handout } from './schema/handout.ts';

/**
 * Where `npm run handouts` leaves its files, outside of any site that is built: `handouts/`, or what
 * `HANDOUTS_FOLDER` names (tests have files of their own).
 */
export const handoutsFolder = () => process.env.HANDOUTS_FOLDER ?? 'handouts';

/** Every page of which there is a handout, but for guides that this build holds back. */
export function sheetsToPrint(library: Library): Sheet[] {
  return sheetsOf(library).filter(({ name }) => {
    const guide = library.articles.get(name);
    return guide === undefined || !isHeldBack(guide.review);
  });
}

/**
 * The handouts that lie ready and are of the edition of today, by sheet; none is no fault. Every guide
 * asks for its own, so the sheets are worked out and the files looked at once for a library.
 */
export const readHandouts = oncePer((library: Library): Map<string, Handout[]> =>
  currentHandouts(sheetsToPrint(library), madeHandouts().filter(isThere)),
);

/** All that lie ready, of whatever edition. A list that an older program wrote counts as none. */
export function madeHandouts(): Handout[] {
  const manifest = join(handoutsFolder(), 'manifest.json');
  if (!existsSync(manifest)) return [];
  return handoutsSchema.safeParse(JSON.parse(readFileSync(manifest, 'utf8'))).data ?? [];
}

function isThere({ file, bytes }: Handout): boolean {
  const path = join(handoutsFolder(), file);
  return existsSync(path) && statSync(path).size === bytes;
}
