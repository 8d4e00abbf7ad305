import { packBuilder as words } from '../../strings/en/pack-builder.ts';
import { element } from '../element.ts';
import { ownCopy } from './articles.ts';
import type { Picked, Typed } from './page-data.ts';

/**
 * A sheet: the page's article as it is, below a head that says where it comes from. The clinic's
 * number stands beside the signs that need a call to the team, never beside an emergency.
 */
export function sheetView(
  article: Element,
  { sheet, repeats }: Picked,
  { name, telephone }: Typed,
  place: string,
): HTMLElement {
  const copy = ownCopy(article, `${sheet.key.replace(':', '-')}-`);
  if (telephone !== '') addNumber(copy, name, telephone);
  if (sheet.key.startsWith('e:')) addPlan(copy, sheet.repeats, repeats);
  const hasSources = copy.querySelector('.sources') !== null;
  const top = head(sheet, name, place, hasSources);
  const view = element('section', { className: 'sheet' }, top, copy);
  view.dataset.sheet = sheet.key;
  return view;
}

function head(
  sheet: Picked['sheet'],
  clinic: string,
  place: string,
  hasSources: boolean,
): HTMLElement {
  const address = (text: string) => element('span', { className: 'address', textContent: text });
  const { shortAddress } = sheet;
  return added(
    element(
      'div',
      { className: 'sheet-head' },
      element('img', { src: sheet.qr, alt: words.qr }),
      element('p', {}, element('b', {}, place), clinic === '' ? '' : ` · ${clinic}`),
      element(
        'p',
        {},
        `${words.address}: `,
        address(sheet.address),
        shortAddress !== undefined && ` ${words.short} `,
        shortAddress !== undefined && address(shortAddress),
      ),
      element(
        'p',
        {},
        `${words.edition}: ${sheet.edition}. `,
        element('b', { textContent: sheet.isReviewed ? words.reviewed : words.notReviewed }),
        hasSources &&
          element('span', { className: 'sources-note', textContent: ` ${words.sourcesLeftOut}` }),
      ),
    ),
  );
}

/** The clinic's own number, where a call to the team is asked for. */
function addNumber(copy: Element, name: string, telephone: string): void {
  const line = `${name === '' ? '' : `${name}: `}${telephone}`;
  for (const blank of copy.querySelectorAll('.clinic > span')) {
    blank.append(added(element('b', { textContent: telephone })));
  }
  for (const level of ['same-day', 'within-24h']) {
    for (const label of copy.querySelectorAll(`[data-level="${level}"] > .level-head`)) {
      label.after(added(element('p', { className: 'clinic-line', textContent: line })));
    }
  }
}

/** The number of repeats that was chosen, and a box for each day. Only published numbers count. */
function addPlan(copy: Element, published: readonly number[], chosen: string): void {
  const steps = copy.querySelector('.exercise-steps');
  if (published.map(String).includes(chosen)) {
    const text = `${words.chosen} ${chosen}`;
    steps?.prepend(added(element('p', { className: 'chosen', textContent: text })));
  }
  const row = (cells: HTMLElement[]) => element('tr', {}, ...cells);
  steps?.append(
    added(
      element(
        'table',
        { className: 'week' },
        element('caption', { textContent: words.week }),
        element(
          'tbody',
          {},
          row(words.days.map((day) => element('th', { scope: 'col', textContent: day }))),
          row(words.days.map(() => element('td'))),
        ),
      ),
    ),
  );
}

/** Marks what a pack adds to a page, so that a test can tell it from the page's own words. */
function added<T extends HTMLElement>(node: T): T {
  node.dataset.added = '';
  return node;
}
