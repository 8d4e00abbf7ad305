import type { Cell, Expectations, Row, Saying, SpeakingCell } from '../schema/expectations.ts';
import { STAGES, type StageId } from '../schema/stage.ts';
import type { Combination, Level, Sign } from '../schema/triage.ts';
import * as strings from '../strings/en/index.ts';
import { citationText } from './citations.ts';
import { takeAll, type Library } from './library.ts';
import { higher, highest, isAtLeast, levelRank } from './triage/level.ts';

/** A cell and the stages that it stands for, in a row. */
export interface SpanningCell {
  cell: SpeakingCell;
  stages: StageId[];
}

/** The levels that the signs of a cell may have: what it says is never milder than its signs. */
export const LEVELS_OF: Readonly<Record<Saying, readonly Level[]>> = {
  expected: ['self-care'],
  ask: ['within-24h', 'routine'],
  urgent: ['emergency', 'same-day'],
};

/** The cells of a row in order; a stage that says the same as the one before belongs to it. */
export function cellsOf({ stages }: Row): SpanningCell[] {
  return STAGES.reduce<SpanningCell[]>((cells, { id }) => {
    const cell = stages[id];
    if (speaks(cell)) return [...cells, { cell, stages: [id] }];
    cells.at(-1)?.stages.push(id);
    return cells;
  }, []);
}

const speaks = (cell: Cell): cell is SpeakingCell => cell.says !== 'same';

/** Stages in a row as one time in words: "Days 4 to 14", "Day 4 to week 6", "Month 3 and later". */
export function timeOf(stages: readonly StageId[]): string {
  const words = strings.expectations;
  const [first] = stages;
  const last = stages.at(-1);
  if (first === undefined || last === undefined) return '';
  if (stages.length === STAGES.length) return words.allTimes;
  return first === last ? words.stages[first] : `${words.starts[first]} ${words.ends[last]}`;
}

/**
 * The level of a sign at a stage: once its window of days may have passed, it counts as its late sign.
 * @returns nothing for a sign that does not exist
 */
export function levelAt(
  signs: ReadonlyMap<string, Pick<Sign, 'level' | 'days'>>,
  id: string,
  stage: StageId,
): Level | undefined {
  const sign = signs.get(id);
  const end = STAGES.find((it) => it.id === stage)?.to ?? Infinity;
  if (!sign?.days || end <= sign.days.to) return sign?.level;
  return higher(sign.level, signs.get(sign.days.late)?.level ?? sign.level);
}

/** The level that colors a cell: that of its most urgent sign; without a sign, by what it says. */
export function levelOfCell({ says, signs }: SpeakingCell, all: Library['signs']): Level {
  if (says === 'ask') return 'routine';
  return highest(takeAll(all, signs).map(({ level }) => level));
}

/** What needs a call: a sign, or a combination that raises one of the row's signs. */
export interface Call {
  level: Level;
  sign: Sign | undefined;
  /** For a combination: why it is more urgent than its signs alone. */
  reason: string | undefined;
}

/** When something that people notice needs a call, most urgent first. */
export function callsOf(row: Row, rules: Pick<Library, 'signs' | 'combinations'>): Call[] {
  const signs = takeAll(rules.signs, row.signs)
    // A milder one is there for the combinations that raise it.
    .filter(({ level }) => isAtLeast(level, 'within-24h'))
    .map((sign) => ({ level: sign.level, sign, reason: undefined }));
  const raised = raisesOf(row, rules).map(({ raiseTo, reason }) => ({
    level: raiseTo,
    sign: undefined,
    reason,
  }));
  return [...signs, ...raised].sort((a, b) => levelRank(b.level) - levelRank(a.level));
}

/**
 * The combinations that raise a sign of the row: by a context, or by another sign of the same row.
 * A sign of the row alone would look milder than it is for some readers.
 */
function raisesOf(
  row: Row,
  { signs, combinations }: Pick<Library, 'signs' | 'combinations'>,
): Combination[] {
  const own = new Set([...row.signs, ...cellsOf(row).flatMap(({ cell }) => cell.signs)]);
  return [...combinations.values()].filter(
    ({ all }) => all.some((id) => own.has(id)) && all.every((id) => own.has(id) || !signs.has(id)),
  );
}

/** The texts of the page that cite, in reading order; the sources of a cell's signs are cited too. */
export function expectationTexts(
  { summary, rows, uncertainties }: Expectations,
  signs: Library['signs'],
): string[] {
  const cells = rows.flatMap((row) => cellsOf(row).map(({ cell }) => cell));
  const ofCells = cells.flatMap(({ note = '', signs: ids }) => [
    note,
    ...takeAll(signs, ids).map(({ sources }) => citationText(sources)),
  ]);
  return [summary, ...ofCells, ...uncertainties];
}
