import type { PackChoice } from '../domain/pack-link.ts';
import { packBuilder as words } from '../strings/en/pack-builder.ts';

/** Says what a link names that is not here; empty when all of it is. */
export function unknownText({ unknown, more }: PackChoice): string {
  if (unknown.length === 0 && more === 0) return '';
  const rest = more > 0 ? [`${more} ${words.unknownMore}`] : [];
  return `${words.unknown} ${[...unknown, ...rest].join(', ')}.`;
}
