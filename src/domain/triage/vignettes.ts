import { LEVELS } from '../../schema/triage.ts';
import type { Library } from '../library.ts';
import { EVERY_WORRY, flowAreas } from './faces.ts';
import { resultRank } from './level.ts';
import type { Answer, Result } from './outcome.ts';
import { planOf } from './plan.ts';
import { tapsOf, walkAs, type Reader, type Walked } from './simulate.ts';

/** A case in a patient's words: what they tick, and the result that the sources call for. */
export interface Vignette {
  id: string;
  /** The address at which they start; the door when it is left out. */
  flow?: string | undefined;
  /** The worries they tick; those of the address when it is left out. */
  areas?: readonly string[] | undefined;
  /** The worries they tick at "anything else?". */
  more?: readonly string[] | undefined;
  /** Whether they tick "something else". */
  other?: boolean | undefined;
  words: string;
  ticks: readonly string[];
  notSure?: readonly string[] | undefined;
  reference: Result;
  /** The source the reference rests on, or `rules`. */
  source: string;
  note?: string | undefined;
}

/** How the results of the cases of one level compare with the level called for. */
export interface VignetteRow {
  level: Result;
  cases: number;
  exact: number;
  higher: number;
  lower: number;
}

/** The walk of a case through the questions; everything that is not ticked counts as no. */
export function vignetteWalk(library: Library, vignette: Vignette): Walked & { taps: number } {
  const reader = readerOf(library, vignette);
  const walked = walkAs(planOf(library), reader);
  return { ...walked, taps: tapsOf(walked, reader) };
}

function readerOf(library: Library, vignette: Vignette): Reader {
  const { flow = EVERY_WORRY, ticks, notSure = [], more, other } = vignette;
  return {
    areas: vignette.areas ?? flowAreas(library, flow).map(({ id }) => id),
    ...(more === undefined ? {} : { more }),
    ...(other === undefined ? {} : { other }),
    truth: new Map<string, Answer>([
      ...ticks.map((id): [string, Answer] => [id, 'yes']),
      ...notSure.map((id): [string, Answer] => [id, 'not-sure']),
    ]),
  };
}

/** The results a reader can get, the most urgent first. */
const RESULTS: readonly Result[] = [...LEVELS, 'not-asked'];

/** One row for each result, most urgent first. */
export function vignetteRows(library: Library, vignettes: readonly Vignette[]): VignetteRow[] {
  return RESULTS.map((level) => {
    const gaps = vignettes
      .filter(({ reference }) => reference === level)
      .map((vignette) => resultRank(vignetteWalk(library, vignette).result) - resultRank(level));
    return {
      level,
      cases: gaps.length,
      exact: gaps.filter((gap) => gap === 0).length,
      higher: gaps.filter((gap) => gap > 0).length,
      lower: gaps.filter((gap) => gap < 0).length,
    };
  });
}
