import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { currentHandouts, sheetsOf, type Sheet } from './domain/handout.ts';
import type { Library } from './domain/library.ts';
import { isHeldBack } from './review-policy.ts';
import { handoutsSchema, type Handout } from './schema/handout.ts';

/** Where `npm run handouts` leaves its files, outside of any site that is built. */
export const HANDOUTS_FOLDER = 'handouts';

/** Every page of which there is a handout, but for guides that this build holds back. */
export function sheetsToPrint(library: Library): Sheet[] {
  return sheetsOf(library).filter(({ name }) => {
    const guide = library.articles.get(name);
    return guide === undefined || !isHeldBack(guide.review);
  });
}

/** The handouts that lie ready and are of the edition of today, by sheet; none is no fault. */
export function readHandouts(library: Library): Map<string, Handout[]> {
  const manifest = join(HANDOUTS_FOLDER, 'manifest.json');
  if (!existsSync(manifest)) return new Map();
  const made = handoutsSchema.parse(JSON.parse(readFileSync(manifest, 'utf8')));
  return currentHandouts(sheetsToPrint(library), made.filter(isThere));
}

function isThere({ file, bytes }: Handout): boolean {
  const path = join(HANDOUTS_FOLDER, file);
  return existsSync(path) && statSync(path).size === bytes;
}
