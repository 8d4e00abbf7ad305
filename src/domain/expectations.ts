import type { Cell, Expectations, Row, Saying, SpeakingCell } from '../schema/expectations.ts';
import { STAGES, type StageId } from '../schema/stage.ts';
import type { Level, Sign } from '../schema/triage.ts';
import * as strings from '../strings/en/index.ts';
import { citationText } from './citations.ts';
import { takeAll, type Library } from './library.ts';
import { higher, highest, isAtLeast, levelRank } from './triage/level.ts';
import { allRaises, type RaisingRules } from './triage/plan.ts';

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

/**
 * The signs of a row that need a call, most urgent first. A milder one is there because something
 * raises it, which its line says.
 */
export function callsOf(row: Row, rules: RaisingRules): Sign[] {
  const raises = allRaises(rules);
  const isRaised = (id: string) =>
    raises.some(({ all, raiseTo }) => all.includes(id) && isAtLeast(raiseTo, 'within-24h'));
  return takeAll(rules.signs, row.signs)
    .filter(({ id, level }) => isAtLeast(level, 'within-24h') || isRaised(id))
    .sort((a, b) => levelRank(b.level) - levelRank(a.level));
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
