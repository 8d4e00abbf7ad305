import type { Level } from '../../schema/triage.ts';
import type { Result } from './outcome.ts';

/** How urgent a level is: 4 for emergency down to 0 for self-care. */
const RANK: Record<Level, number> = {
  emergency: 4,
  'same-day': 3,
  'within-24h': 2,
  routine: 1,
  'self-care': 0,
};

export const levelRank = (level: Level): number => RANK[level];

/** The same for a result: that nothing was asked about a worry is no level, and reassures nobody. */
export const resultRank = (result: Result): number => (result === 'not-asked' ? 0.5 : RANK[result]);

export const isAtLeast = (level: Level, floor: Level): boolean => RANK[level] >= RANK[floor];

/** The more urgent of two levels. */
export const higher = (a: Level, b: Level): Level => (isAtLeast(a, b) ? a : b);

/** The most urgent of some levels; `self-care` when there are none. */
export const highest = (levels: readonly Level[]): Level =>
  levels.reduce<Level>((top, level) => higher(top, level), 'self-care');
