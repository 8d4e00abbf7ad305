import { addDays, addMonths } from '../../domain/dates.ts';
import type { Problem } from '../../content/problem.ts';
import type { CheckedEntry } from '../../content/tree.ts';
import type { Path } from '../../content/locate.ts';
import { problemAt, type Rule } from './rule.ts';

const problem = problemAt('dates');

/** Dates that cannot all be true: of the page, of its history, of its review. */
export const dates: Rule = (tree, today) => [
  ...[...tree.all('articles'), ...tree.all('expectations'), ...tree.all('timeline')].flatMap(
    (page) => [...history(page, today), ...newestChange(page)],
  ),
  ...tree.all('ruleSet').flatMap((rules) => history(rules, today)),
  ...[...tree.all('about'), ...tree.all('exercises')].flatMap((entry) =>
    future(entry, ['updated'], entry.data.updated, today),
  ),
  ...[
    ...tree.all('articles'),
    ...tree.all('expectations'),
    ...tree.all('timeline'),
    ...tree.all('exercises'),
    ...tree.all('ruleSet'),
  ].flatMap((entry) => review(entry, tree.all('site')[0]?.data.reviewMonths, today)),
  ...tree
    .all('clinics')
    .flatMap((entry) => future(entry, ['confirmed'], entry.data.confirmed, today)),
];

type DatedPage = CheckedEntry<'articles' | 'expectations' | 'timeline'>;
type WithHistory = DatedPage | CheckedEntry<'ruleSet'>;

function history(entry: WithHistory, today: string): Problem[] {
  return entry.data.changes.flatMap((change, index, changes) => {
    const path = ['changes', index, 'date'];
    const above = changes[index - 1];
    if (above && above.date < change.date) {
      return [problem(entry, path, 'Changes: the newest stands first.', change.date, above.date)];
    }
    return future(entry, path, change.date, today);
  });
}

function newestChange(page: DatedPage): Problem[] {
  const { changes, updated, published } = page.data;
  const newest = changes[0]?.date ?? updated;
  const oldest = changes.at(-1)?.date ?? published;
  return [
    ...(updated === newest
      ? []
      : [problem(page, ['updated'], 'Updated: is the newest change.', updated, newest)]),
    ...(published === oldest
      ? []
      : [problem(page, ['published'], 'Published: is the oldest change.', published, oldest)]),
  ];
}

function review(entry: Reviewed, months: number | undefined, today: string): Problem[] {
  const { review: state } = entry.data;
  if (state.status === 'not-reviewed') return [];
  if (state.due <= state.date) {
    const message = 'Review, next review due: must be later than the review date.';
    return [problem(entry, ['review', 'due'], message, state.due, `a day after ${state.date}`)];
  }
  const last = months === undefined ? state.due : addMonths(state.date, months);
  if (state.due > last) {
    const message = `Review, next review due: site.yaml allows ${months ?? ''} months after the review.`;
    return [problem(entry, ['review', 'due'], message, state.due, `${last}, or a day before it`)];
  }
  return [...future(entry, ['review', 'date'], state.date, today), ...overtaken(entry, state.date)];
}

/** A review covers the words that were read: advice that came after it was not reviewed. */
function overtaken(entry: Reviewed, reviewed: string): Problem[] {
  if (!('changes' in entry.data)) return [];
  const later = entry.data.changes.find(({ kind, date }) => kind === 'clinical' && date > reviewed);
  if (!later) return [];
  const message = `Review, date: the advice changed on ${later.date}, after this review.`;
  const tryThis = 'A new review of the page as it is now; until then "status: not-reviewed".';
  return [problem(entry, ['review', 'date'], message, reviewed, tryThis)];
}

type Reviewed = WithHistory | CheckedEntry<'exercises'>;

function future(entry: CheckedEntry, path: Path, date: string, today: string): Problem[] {
  // Clocks east of this one have the next day already: what staff wrote there may be judged here.
  if (date <= addDays(today, 1)) return [];
  return [problem(entry, path, 'This day has not come yet.', date, today)];
}
