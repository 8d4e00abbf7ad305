import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { addresses } from '../../domain/addresses.ts';
import type { Library } from '../../domain/library.ts';
import { handoutsFolder, madeHandouts, readHandouts } from '../../handouts.ts';

/**
 * Lays the handouts that its pages lead to into a built site.
 * @returns how many there are, and how many were left out because they say something else
 */
export function copyHandouts(site: string, library: Library): { laid: number; old: number } {
  const handouts = [...readHandouts(library).values()].flat();
  if (handouts.length > 0) mkdirSync(join(site, addresses.handout('')), { recursive: true });
  for (const { file } of handouts) {
    copyFileSync(join(handoutsFolder(), file), join(site, addresses.handout(file)));
  }
  return { laid: handouts.length, old: madeHandouts().length - handouts.length };
}
