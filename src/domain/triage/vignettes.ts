import type { Level } from '../../schema/triage.ts';
import type { Library } from '../library.ts';
import { flowRules, flowSteps } from './flow-rules.ts';
import { levelRank } from './level.ts';
import { outcome, type Answer } from './outcome.ts';

/** A case in a patient's words: what they tick, and the level that the sources call for. */
export interface Vignette {
  id: string;
  flow: string;
  words: string;
  ticks: readonly string[];
  notSure?: readonly string[] | undefined;
  reference: Level;
  /** The source the reference rests on, or `rules`. */
  source: string;
  note?: string | undefined;
}

/** How the results of the cases of one level compare with the level called for. */
export interface VignetteRow {
  level: Level;
  cases: number;
  exact: number;
  higher: number;
  lower: number;
}

/** The level that the rules give a case; everything that is not ticked counts as no. */
export function vignetteResult(library: Library, { flow, ticks, notSure = [] }: Vignette): Level {
  const answers = new Map<string, Answer>([
    ...flowSteps(library, flow)
      .flat()
      .map((id): [string, Answer] => [id, 'no']),
    ...ticks.map((id): [string, Answer] => [id, 'yes']),
    ...notSure.map((id): [string, Answer] => [id, 'not-sure']),
  ]);
  return outcome(flowRules(library, flow), answers).level;
}

/** One row for each level, most urgent first. */
export function vignetteRows(library: Library, vignettes: readonly Vignette[]): VignetteRow[] {
  return [...library.levels.values()].map(({ id: level }) => {
    const gaps = vignettes
      .filter(({ reference }) => reference === level)
      .map((vignette) => levelRank(vignetteResult(library, vignette)) - levelRank(level));
    return {
      level,
      cases: gaps.length,
      exact: gaps.filter((gap) => gap === 0).length,
      higher: gaps.filter((gap) => gap > 0).length,
      lower: gaps.filter((gap) => gap < 0).length,
    };
  });
}
