import { OPERATIONS } from '../schema/article.ts';
import type { Milestone, Range, Timeline } from '../schema/timeline.ts';
import * as strings from '../strings/en/index.ts';

export type Operation = Range['operation'];

/** A milestone after one operation: all that sources say of it, and the range from end to end. */
export interface Step {
  milestone: Milestone;
  ranges: Range[];
  /** Days since the operation, from the earliest to the latest time that a source gives. */
  from: number;
  to: number;
  orLater: boolean;
  /** The range in words: "4 to 6 weeks or later". */
  words: string;
}

/** The steps after one operation, in the order in which they come. */
export interface OperationTimeline {
  operation: Operation;
  parts: TimelinePart[];
}

/** The steps of one part of the recovery; `whole` where there are few. */
export interface TimelinePart {
  part: 'whole' | 'first-weeks' | 'later';
  steps: Step[];
}

/** A chart with more rows than this is cut in two, so that each fits on a screen. */
const MOST_STEPS = 12;

/** Where it is cut: most people have their check-up visit then. */
const CUT = '6 weeks';

const DAYS = { day: 1, week: 7, month: 365 / 12 } as const;

/** A span such as `6 weeks` in days; a month is a twelfth of a year. */
export function inDays(span: string): number {
  const [amount, unit] = parts(span);
  return Number(amount) * DAYS[unit];
}

/** What happens when after each operation of which something is known. */
export function operationTimelines({ milestones }: Timeline): OperationTimeline[] {
  return OPERATIONS.filter((it) => it !== 'any')
    .map((operation) => ({ operation, parts: partsOf(stepsOf(milestones, operation)) }))
    .filter(({ parts }) => parts.length > 0);
}

function partsOf(steps: Step[]): TimelinePart[] {
  if (steps.length === 0) return [];
  if (steps.length <= MOST_STEPS) return [{ part: 'whole', steps }];
  const isLater = (step: Step) => startOf(step) >= inDays(CUT);
  return [
    { part: 'first-weeks', steps: steps.filter((step) => !isLater(step)) },
    { part: 'later', steps: steps.filter(isLater) },
  ];
}

function stepsOf(milestones: readonly Milestone[], operation: Operation): Step[] {
  return milestones
    .map((milestone) => stepOf(milestone, operation))
    .filter((step) => step !== undefined)
    .sort((a, b) => startOf(a) - startOf(b) || a.to - b.to);
}

/** What may be from the first day on comes where it ends. */
const startOf = ({ from, to }: Step): number => (from > 0 ? from : to);

function stepOf(milestone: Milestone, operation: Operation): Step | undefined {
  const ranges = milestone.ranges.filter((range) => range.operation === operation);
  const spans = ranges
    .flatMap(({ from, to = from }) => [from, to])
    .sort((a, b) => inDays(a) - inDays(b));
  const [first] = spans;
  const last = spans.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const orLater = ranges.some((range) => range.orLater);
  const words = rangeWords(first, last, orLater);
  return { milestone, ranges, from: inDays(first), to: inDays(last), orLater, words };
}

/** A range in words, its unit told once: "6 to 12 weeks", "3 days to 2 weeks", "about 10 days". */
export function rangeWords(from: string, to: string, orLater: boolean): string {
  const words = strings.timeline;
  const [amount, unit] = parts(from);
  const end = orLater ? ` ${words.orLater}` : '';
  if (inDays(from) === inDays(to)) return orLater ? `${to}${end}` : `${words.about} ${to}`;
  if (Number(amount) === 0) return `${words.within} ${to}${end}`;
  const start = unit === parts(to)[1] ? amount : from;
  return `${start} ${words.to} ${to}${end}`;
}

function parts(span: string): [amount: string, unit: keyof typeof DAYS] {
  const [amount = '', unit = ''] = span.split(' ');
  return [amount, unit.startsWith('day') ? 'day' : unit.startsWith('week') ? 'week' : 'month'];
}

/** The texts of the page that cite, in reading order. */
export function timelineTexts(timeline: Timeline): string[] {
  const steps = operationTimelines(timeline).flatMap(({ parts }) =>
    parts.flatMap((part) => part.steps),
  );
  const notes = steps.flatMap(({ ranges }) => ranges.map(({ note }) => note));
  return [timeline.summary, ...notes, ...timeline.uncertainties];
}
