import * as strings from '../../strings/en/index.ts';
import { take, type Library } from '../library.ts';
import { type AskedGroup, type Plan } from './course.ts';
import type { Raise } from './outcome.ts';
import type { Group } from '../../schema/triage.ts';

/** What the raises of signs are made of. */
export type RaisingRules = Pick<Library, 'signs' | 'contexts' | 'combinations'>;

/** All that can be asked at any address: the shared signs, every area, and what raises. */
export function planOf(library: RaisingRules & Pick<Library, 'firstScreen' | 'areas'>): Plan {
  return {
    levels: new Map([...library.signs.values()].map(({ id, level }) => [id, level])),
    combinations: allRaises(library),
    first: library.firstScreen.groups.map(asked),
    areas: [...library.areas.values()].map(({ id, name, groups }) => ({
      id,
      name,
      groups: groups.map(asked),
    })),
    contexts: [...library.contexts.keys()],
  };
}

const asked = ({ heading, signs }: Group): AskedGroup => ({ heading, ids: signs });

/** Every combination, and each sign that counts as a more urgent one once its window has passed. */
export function allRaises(rules: RaisingRules): Raise[] {
  return [...rules.combinations.values(), ...windowRaises(rules)];
}

/**
 * A sign with a window of days counts as its late sign once the window has passed. The context that
 * asks for the days is "not sure" when unknown, which counts as yes: unknown days are outside.
 */
function windowRaises({ signs, contexts }: RaisingRules): Raise[] {
  return [...signs.values()].flatMap(({ id, days }) => {
    const context = days && contextAfter([...contexts.values()], days.to);
    if (!context) return [];
    const late = take(signs, days.late);
    return [
      {
        all: [id, context.id],
        raiseTo: late.level,
        reason: `${strings.check.late} ${late.statement}`,
        sources: late.sources,
        late: late.id,
      },
    ];
  });
}

/** The context that tells best that a last day has passed; one that may come too early is cautious. */
export function contextAfter<T extends { from?: number | undefined }>(
  contexts: readonly T[],
  lastDay: number,
): T | undefined {
  return contexts
    .filter(({ from }) => from !== undefined && from <= lastDay + 1)
    .sort((a, b) => (b.from ?? 0) - (a.from ?? 0))[0];
}
