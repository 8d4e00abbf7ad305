import { citationMarks } from '../../domain/citations.ts';
import { cellsOf, LEVELS_OF, levelAt } from '../../domain/expectations.ts';
import { SAYINGS, type Cell, type Row } from '../../schema/expectations.ts';
import { STAGE_IDS, type StageId } from '../../schema/stage.ts';
import type { Path } from '../../content/locate.ts';
import type { Problem } from '../../content/problem.ts';
import type { CheckedEntry, ContentTree } from '../../content/tree.ts';
import type { Rule } from './rule.ts';

interface PlacedCell {
  table: CheckedEntry<'expectations'>;
  row: Row;
  stage: StageId;
  /** What stands there. */
  cell: Cell;
  path: Path;
}

/** An urgent cell speaks by its signs; without one it would be a word with nothing behind it. */
export const cellUnsigned: Rule = (tree) =>
  cells(tree)
    .filter(({ cell }) => cell.says === 'urgent' && cell.signs.length === 0)
    .map((at) =>
      problem(at, ['says'], {
        code: 'cell-unsigned',
        message: 'is urgent and names no sign.',
        wrote: at.cell.says,
        tryThis: 'signs: [a sign of triage/signs.yaml], or says: ask',
      }),
    );

/**
 * A cell says what its signs say at each of its stages: never milder, never more urgent. The first
 * stage that differs is told.
 */
export const cellLevel: Rule = (tree) => {
  const signs = new Map(tree.all('signs').map(({ id, data }) => [id, data]));
  return rows(tree).flatMap((at) =>
    cellsOf(at.row).flatMap(({ cell, stages }) =>
      cell.signs.flatMap((id) => {
        const fitting = LEVELS_OF[cell.says];
        const levels = stages.map((stage) => ({ stage, level: levelAt(signs, id, stage) }));
        const wrong = levels.find(({ level }) => level !== undefined && !fitting.includes(level));
        if (!wrong) return [];
        return [
          problem(place(at, wrong.stage), [], {
            code: 'cell-level',
            message: `says "${cell.says}", but sign "${id}" is ${wrong.level ?? ''} then.`,
            wrote: id,
            tryThis: `A sign that is ${fitting.join(' or ')}, or another word for the cell.`,
          }),
        ];
      }),
    ),
  );
};

/** What is not urgent says why; what is urgent leaves the words to its signs; "same" adds nothing. */
export const cellNote: Rule = (tree) =>
  cells(tree).flatMap((at) => {
    const { says, note, signs } = at.cell;
    const hasNote = note !== undefined;
    const found = (message: string, tryThis: string) =>
      problem(at, hasNote ? ['note'] : ['says'], {
        code: 'cell-note',
        message,
        wrote: note ?? says,
        tryThis,
      });
    switch (says) {
      case 'urgent':
        return hasNote ? [found('is urgent: its signs speak.', 'Delete the note.')] : [];
      case 'same':
        if (at.stage === STAGE_IDS[0])
          return [found('nothing stands before it.', SAYINGS.join(', '))];
        return hasNote || signs.length > 0
          ? [found('adds to "same".', 'Say it anew, or "same" alone.')]
          : [];
      default:
        return hasNote ? [] : [found('has no note.', 'note: why it is so, with [@source-id]')];
    }
  });

/** "Expected" is a statement of fact: it cites a source. */
export const cellUnsourced: Rule = (tree) =>
  cells(tree)
    .filter(({ cell }) => cell.says === 'expected' && citationMarks(cell.note ?? '').length === 0)
    .map((at) =>
      problem(at, ['note'], {
        code: 'cell-unsourced',
        message: 'says "expected" and cites no source.',
        wrote: at.cell.note,
        tryThis: 'Cite what says so as [@source-id], or says: ask',
      }),
    );

interface PlacedRow {
  table: CheckedEntry<'expectations'>;
  row: Row;
  index: number;
}

function rows(tree: ContentTree): PlacedRow[] {
  return tree
    .all('expectations')
    .flatMap((table) => table.data.rows.map((row, index) => ({ table, row, index })));
}

const cells = (tree: ContentTree): PlacedCell[] =>
  rows(tree).flatMap((at) => STAGE_IDS.map((stage) => place(at, stage)));

function place({ table, row, index }: PlacedRow, stage: StageId): PlacedCell {
  const path = ['rows', index, 'stages', stage];
  return { table, row, stage, cell: row.stages[stage], path };
}

function problem(
  { table, row, stage, path }: PlacedCell,
  below: Path,
  { message, ...rest }: Omit<Problem, 'file' | 'line'>,
): Problem {
  return {
    ...rest,
    message: `Row "${row.id}", ${stage}: ${message}`,
    file: table.file,
    line: table.lineOf([...path, ...below]),
  };
}
