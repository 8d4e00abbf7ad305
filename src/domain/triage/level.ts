import type { Level } from '../../schema/triage.ts';

/** How urgent a level is: 4 for emergency down to 0 for self-care (`clinical/triage.md`, 1). */
const RANK: Record<Level, number> = {
  emergency: 4,
  'same-day': 3,
  'within-24h': 2,
  routine: 1,
  'self-care': 0,
};

export const levelRank = (level: Level): number => RANK[level];

export const isAtLeast = (level: Level, floor: Level): boolean => RANK[level] >= RANK[floor];

/** The more urgent of two levels. */
export const higher = (a: Level, b: Level): Level => (isAtLeast(a, b) ? a : b);

/** The most urgent of some levels; `self-care` when there are none. */
export const highest = (levels: readonly Level[]): Level =>
  levels.reduce<Level>((top, level) => higher(top, level), 'self-care');
