import { isAtLeast } from '../../domain/triage/level.ts';
import type { Answers, Outcome, Result } from '../../domain/triage/outcome.ts';
import type { Level } from '../../schema/triage.ts';
import { fillAdvice } from '../advice-line.ts';
import { button, element } from '../element.ts';
import { countryChoice } from './controls.ts';
import type { PageData } from './page-data.ts';
import { reasonList, type Reason } from './reasons.ts';

export interface ResultActions {
  /** Back to the question with this id, or to the first. */
  onChange: (id?: string) => void;
  onRestart: () => void;
  /** Through the questions that were left out; nothing when all were asked. */
  onMore: (() => void) | undefined;
}

/**
 * Who to call at a level: the contacts of the signs and raises that make it so, in their order. What
 * was not answered is never a reason to call somebody.
 */
export function contactsDue(
  page: PageData,
  level: Level,
  { signs, raises }: Outcome,
  answers: Answers,
): string[] {
  const { levels } = page.plan;
  const own = signs
    .filter((id) => levels.get(id) === level && answers.has(id))
    .map((id) => page.contact(id));
  const raised = raises
    .filter(({ raiseTo, all }) => raiseTo === level && all.every((id) => answers.has(id)))
    .map(({ all }) => {
      if (level === 'emergency') return 'emergency';
      const sign = all.find((id) => levels.has(id)) ?? '';
      return page.call(level, page.contact(sign)) ? page.contact(sign) : 'team';
    });
  const due = new Set([...own, ...raised]);
  return page.contacts.filter((id) => due.has(id) && page.call(level, id));
}

/** What a result asks, as the title of its page. */
export function titleOf(page: PageData, result: Result, contacts: readonly string[]): string {
  const block = result === 'not-asked' ? page.notAsked : page.call(result, contacts[0] ?? '');
  return block?.querySelector('[data-heading]')?.textContent ?? '';
}

/** The result: who to call and how soon, why in the reader's own answers, what to do meanwhile. */
export function resultView(
  page: PageData,
  result: Result,
  contacts: readonly string[],
  reasons: readonly Reason[],
  guides: readonly string[],
  actions: ResultActions,
): HTMLElement {
  const { words } = page;
  const box = element('div', { className: 'result' });
  box.dataset.level = result;
  box.append(
    ...callsOf(page, result, contacts),
    ...doNowOf(page, reasons),
    element('h3', { textContent: reasons.length > 0 ? words.because : words.becauseNothing }),
    reasonList(page, reasons, actions.onChange),
    ...adviceOf(page, result, contacts),
    ...guideList(page, result, guides),
    ...(result === 'self-care' || result === 'not-asked' ? emergencyList(page) : []),
    element(
      'ul',
      { className: 'only-print blanks' },
      ...words.blanks.map((name) =>
        element('li', { textContent: `${name}: ____________________` }),
      ),
    ),
    buttonsOf(page, result, actions),
  );
  return box;
}

function buttonsOf(
  { words }: PageData,
  result: Result,
  { onChange, onRestart, onMore }: ResultActions,
): HTMLElement {
  return element(
    'p',
    { className: 'buttons no-print' },
    onMore && result !== 'not-asked' && button(words.addMore, 'plain', onMore),
    button(words.print, 'plain', () => {
      window.print();
    }),
    button(words.change, 'plain', () => {
      onChange();
    }),
    button(words.restart, 'plain', onRestart),
  );
}

/** The links to call, first of all; what to do at once stands right below. */
function callsOf(page: PageData, result: Result, contacts: readonly string[]): (Node | string)[] {
  if (result === 'not-asked') return [];
  const links = contacts.flatMap((id) => [
    ...(page.call(result, id)?.querySelectorAll('.call') ?? []),
  ]);
  return links.length > 0
    ? [
        element('p', { className: 'calls' }, ...links.map((it) => it.cloneNode(true))),
        countryChoice() ?? '',
      ]
    : [];
}

/** What to do at once about the very signs that were ticked, each once. */
function doNowOf(page: PageData, reasons: readonly Reason[]): Node[] {
  const lines = new Set(reasons.flatMap(({ id = '' }) => page.doNow(id) ?? []));
  return [...lines].map((textContent) =>
    element('p', { className: 'do-now' }, element('b', { textContent })),
  );
}

function adviceOf(page: PageData, result: Result, contacts: readonly string[]): Node[] {
  const blocks =
    result === 'not-asked'
      ? [page.notAsked]
      : [...contacts.map((id) => page.call(result, id)), generalOf(page, result, contacts)];
  const parts = blocks.filter((it) => it !== undefined);
  const copies = parts.map((part, index) => {
    const copy = part.cloneNode(true) as HTMLElement;
    // The call stands at the head of the result already, and the first heading is its title.
    for (const link of copy.querySelectorAll('.call')) link.remove();
    const heading = copy.querySelector('[data-heading]');
    if (index === 0 && heading) heading.textContent = page.words.whatToDo;
    return copy;
  });
  return [...(isAdvised(result) ? [adviceLine()] : []), ...copies];
}

/** What a level asks besides; who is on a crisis line needs no list of medicines. */
function generalOf(page: PageData, level: Level, contacts: readonly string[]) {
  const isCrisis = contacts.every((id) =>
    page.call(level, id)?.querySelector('[data-call="crisis"]'),
  );
  return isCrisis ? undefined : page.general(level);
}

const isAdvised = (result: Result) => result === 'same-day' || result === 'within-24h';

/** The lowest results always carry every emergency sign. */
function emergencyList(page: PageData): Node[] {
  const items = page.emergencies().map((textContent) => element('li', { textContent }));
  return [element('h3', { textContent: page.words.emergencyList }), element('ul', {}, ...items)];
}

/** What to read: while waiting for help, or what helps at home. */
function guideList(page: PageData, result: Result, ids: readonly string[]): Node[] {
  const links = ids.flatMap((id) => {
    const link = page.guide(id);
    return link ? [element('li', {}, link)] : [];
  });
  if (links.length === 0) return [];
  const { words } = page;
  const isWaiting = result !== 'not-asked' && isAtLeast(result, 'same-day');
  return [
    element('h3', {
      className: 'no-print',
      textContent: isWaiting ? words.whileWaiting : words.guides,
    }),
    element('ul', { className: 'no-print guides' }, ...links),
  ];
}

/** The public advice line of the reader's country, for when nobody answers. */
function adviceLine(): Node {
  const line = element('p');
  line.dataset.adviceLine = '';
  fillAdvice(line);
  return line;
}

/** Which guides a result names: of the areas its signs stand in, and of the shared signs' lists. */
export function guidesFor(
  page: PageData,
  result: Result,
  areas: readonly string[],
  answers: Answers,
): string[] {
  const yes = new Set([...answers].filter(([, it]) => it !== 'no').map(([id]) => id));
  const hit = (ids: readonly string[]) => ids.some((id) => yes.has(id));
  const shared = page.first.flatMap(({ ids, guide }) => (guide && hit(ids) ? [guide] : []));
  const own = page.areas.filter(({ id, groups }) =>
    result === 'not-asked' ? areas.includes(id) : groups.some(({ ids }) => hit(ids)),
  );
  const isUrgent = result !== 'not-asked' && isAtLeast(result, 'same-day');
  const ofAreas = own
    .filter(({ id }) => areas.includes(id))
    .flatMap(({ guides }) => (isUrgent ? guides.slice(0, 1) : guides.slice(0, 3)));
  const found = [...new Set([...shared, ...ofAreas])].slice(0, isUrgent ? 2 : 6);
  // Whoever waits for help has something to read: what to do until it comes.
  return isUrgent && found.length === 0 ? [page.usual] : found;
}
