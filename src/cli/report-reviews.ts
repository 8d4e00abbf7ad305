import { checkContent } from '../checks/check.ts';
import { libraryOf } from '../content/library.ts';
import { reportForTerminal } from '../checks/report.ts';
import { contentFolder } from '../content-folder.ts';
import { daysBetween } from '../domain/dates.ts';
import type { Library } from '../domain/library.ts';
import { REVIEW_STATES, reviewState, type ReviewState } from '../domain/review.ts';
import type { Review } from '../schema/review.ts';
import { today } from '../today.ts';

/** Something a clinician signs, and where its review stands. */
export interface ReviewRow {
  name: string;
  state: ReviewState;
  reviewer?: string;
  due?: string;
  /** Days until the review ends; negative once it has. */
  days?: number;
}

const HEADINGS: Record<ReviewState, string> = {
  overdue: 'Overdue: sign again, or build with REVIEW_POLICY=strict',
  'due-soon': 'Due soon: ask the reviewer now',
  holds: 'Holds',
  'not-reviewed': 'Not reviewed',
};

/**
 * `npm run report:reviews`: what is overdue, due soon, signed, or was never signed, as of
 * `SOURCE_DATE_EPOCH` or today. Exit code 1 when something is overdue, for a scheduled run.
 */
export function main(): number {
  const { tree, problems } = checkContent(contentFolder(), today());
  if (problems.length > 0) {
    console.error(reportForTerminal(problems));
    return 1;
  }
  const rows = reviewRows(libraryOf(tree), today());
  console.log(`Reviews on ${today()}`);
  for (const state of REVIEW_STATES) {
    const inState = rows.filter((row) => row.state === state);
    console.log(`\n${HEADINGS[state]}: ${inState.length}`);
    for (const row of inState) console.log(`  ${lineOf(row)}`);
  }
  return rows.some(({ state }) => state === 'overdue') ? 1 : 0;
}

/** Every guide, every exercise and the rules, the most pressing first. */
export function reviewRows(library: Library, day: string): ReviewRow[] {
  const { articles, exercises, ruleSet } = library;
  const things: { name: string; review: Review }[] = [
    { name: 'triage/rules', review: ruleSet.review },
    ...[...articles.values()].map(({ id, review }) => ({ name: `articles/${id}`, review })),
    ...[...exercises.values()].map(({ id, review }) => ({ name: `exercises/${id}`, review })),
  ];
  return things
    .map(({ name, review }): ReviewRow => {
      const state = reviewState(review, day);
      if (review.status === 'not-reviewed') return { name, state };
      const { reviewer, due } = review;
      return { name, state, reviewer, due, days: daysBetween(day, due) };
    })
    .sort((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9') || a.name.localeCompare(b.name));
}

function lineOf({ name, reviewer, due, days = 0 }: ReviewRow): string {
  if (due === undefined) return name;
  const when = days < 0 ? `${-days} days ago` : `in ${days} days`;
  return `${name.padEnd(48)} ${due} (${when}), ${reviewer ?? ''}`;
}
