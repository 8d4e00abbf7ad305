import { escaped } from './svg.ts';

/** A row of a range chart: what it is, and from when to when, in days since the operation. */
export interface RangeRow {
  title: string;
  /** The range in words, beside the title. */
  words: string;
  from: number;
  to: number;
  /** The range has no end: it is drawn with an arrow. */
  open: boolean;
}

const WIDTH = 360;
const LEFT = 8;
const RIGHT = 350;
const DAYS_IN_WEEK = 7;
const LAST_WEEK = 52;
const TICKS = [1, 2, 4, 6, 12, 26, 52];

/** Heights in units of the drawing; type is 16 units tall, so that it reads on a phone. */
const AXIS = 26;
const LINE = 20;
const BAR = { gap: 5, height: 12, below: 11 };

/** Letters that a title and its range have room for on one line. */
const LETTERS = 41;

/**
 * Draws ranges as bars under an axis in weeks, on a square root scale: the first days and weeks, in
 * which most happens, get the most room. All charts have the same axis, so they can be compared.
 * @param unit the word for the unit of the axis
 * @returns an SVG with classes for its parts and no colors of its own; its words are for the eye,
 *   the page tells the same in text
 */
export function rangeChart(rows: readonly RangeRow[], unit: string, label: string): string {
  const placed = rows.reduce<{ row: RangeRow; top: number; lines: number }[]>((above, row) => {
    const last = above.at(-1);
    const top = last ? last.top + heightOf(last.lines) : AXIS;
    const lines = row.title.length + row.words.length > LETTERS ? 2 : 1;
    return [...above, { row, top, lines }];
  }, []);
  const height = placed.reduce((sum, { lines }) => sum + heightOf(lines), AXIS);
  return [
    `<svg class="range-chart" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escaped(label)}">`,
    axis(unit, height),
    ...placed.map(({ row, top, lines }) => rowShapes(row, top, lines)),
    '</svg>',
  ].join('');
}

/** Where a day lies on the axis. */
export function xOfDay(days: number): number {
  const part = Math.sqrt(Math.min(days, LAST_WEEK * DAYS_IN_WEEK) / (LAST_WEEK * DAYS_IN_WEEK));
  return round(LEFT + part * (RIGHT - LEFT));
}

function axis(unit: string, height: number): string {
  const marks = TICKS.map((week) => {
    const x = xOfDay(week * DAYS_IN_WEEK);
    const anchor = week === LAST_WEEK ? 'end' : 'middle';
    const textX = week === LAST_WEEK ? WIDTH : x;
    return `<path d="M${x} ${AXIS - 6}V${height}"/><text x="${textX}" y="15" text-anchor="${anchor}">${week}</text>`;
  });
  return `<g class="axis"><text x="0" y="15">${escaped(unit)}</text>${marks.join('')}</g>`;
}

function rowShapes({ title, words, from, to, open }: RangeRow, top: number, lines: number): string {
  const base = top + LINE - 4;
  const middle = top + lines * LINE + BAR.gap + BAR.height / 2;
  const wordsY = base + (lines - 1) * LINE;
  return [
    `<text class="name" x="0" y="${base}">${escaped(title)}</text>`,
    lines === 1
      ? `<text x="${WIDTH}" y="${wordsY}" text-anchor="end">${escaped(words)}</text>`
      : `<text x="0" y="${wordsY}">${escaped(words)}</text>`,
    bar(xOfDay(from), xOfDay(to), middle, open),
  ].join('');
}

/** A bar with round ends; a dot for one time; an arrow where it may also be later. */
function bar(x1: number, x2: number, y: number, open: boolean): string {
  const half = BAR.height / 2;
  const width = Math.max(x2 - x1, BAR.height);
  const left = round(Math.min(x2, x1 + (x2 - x1) / 2) - width / 2);
  const body = `<rect x="${left}" y="${y - half}" width="${round(width)}" height="${BAR.height}" rx="${half}"/>`;
  if (!open) return `<g class="bar">${body}</g>`;
  const tip = Math.min(x2 + 34, WIDTH - 1);
  return `<g class="bar">${body}<path d="M${x2} ${y}H${tip - 4}" /><path d="M${tip - 9} ${y - 6}l8 6-8 6"/></g>`;
}

const heightOf = (lines: number) => lines * LINE + BAR.gap + BAR.height + BAR.below;
const round = (length: number) => Math.round(length * 10) / 10;
