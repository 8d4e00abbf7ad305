import type { Answers, Outcome } from '../../domain/triage/outcome.ts';
import { isAtLeast } from '../../domain/triage/level.ts';
import { button, callButton, element } from '../element.ts';
import type { PageData } from './page-data.ts';

/** Why the result is what it is: a sentence, and the question it answers, if it does. */
export interface Reason {
  text: string;
  id?: string;
}

export interface ResultActions {
  /** Back to the question with this id, or to the first. */
  onChange: (id?: string) => void;
  onRestart: () => void;
}

/**
 * Why, in the reader's own answers: the signs that count, what they were not sure about, the contexts
 * that raised them, and the combinations of which every part was answered. What was never asked is
 * never a reason.
 */
export function reasonsOf(page: PageData, answers: Answers, outcome: Outcome): Reason[] {
  const raises = outcome.raises.filter(({ all }) => all.every((id) => answers.has(id)));
  const ids = new Set([...outcome.signs, ...raises.flatMap(({ all }) => all)]);
  const { words } = page;
  const said = [...answers.keys()]
    .filter((id) => ids.has(id) || answers.get(id) === 'not-sure')
    .map((id) => {
      const mark = ids.has(id) ? words.unsure : words.unsureMild;
      const unsure = answers.get(id) === 'not-sure' ? ` ${mark}` : '';
      return { text: `${page.statement(id)}${unsure}`, id };
    });
  return [...said, ...raises.map(({ reason }) => ({ text: reason }))];
}

/** The result: how urgent, why in the reader's own answers, who to call, what to do meanwhile. */
export function resultView(
  page: PageData,
  level: Outcome['level'],
  reasons: readonly Reason[],
  { onChange, onRestart }: ResultActions,
): HTMLElement {
  const { words } = page;
  const box = levelBox('result', level);
  const guides = document.querySelector('[data-guides]');
  if (level === 'emergency') box.append(callButton());
  const doNow = new Set(reasons.map(({ id }) => id && page.doNow(id)));
  box.append(
    ...[...doNow]
      .filter((text) => text !== undefined)
      .map((text) => element('p', {}, element('b', { textContent: text }))),
    element('h3', { textContent: reasons.length > 0 ? words.because : words.becauseNothing }),
    reasonList(page, reasons, onChange),
    level === 'same-day' || level === 'within-24h' ? adviceLine() : '',
    adviceOf(page, level),
    element(
      'ul',
      { className: 'only-print blanks' },
      ...words.blanks.map((name) =>
        element('li', { textContent: `${name}: ____________________` }),
      ),
    ),
  );
  if (guides && !isAtLeast(level, 'same-day')) box.append(...helps(guides));
  if (level === 'self-care') box.append(...emergencyList(page));
  box.append(
    element(
      'p',
      { className: 'buttons no-print' },
      button(words.print, 'plain', () => {
        window.print();
      }),
      button(words.change, 'plain', () => {
        onChange();
      }),
      button(words.restart, 'plain', onRestart),
    ),
  );
  return box;
}

/** Asked before a lower result replaces an emergency: have these very signs gone? */
export function goneView(
  page: PageData,
  earlier: readonly Reason[],
  { onStill, onGone, onMistake }: Record<'onStill' | 'onGone' | 'onMistake', () => void>,
): HTMLElement {
  const { words } = page;
  const box = levelBox('result', 'emergency');
  box.append(
    callButton(),
    element('p', { textContent: words.goneHelp }),
    reasonList(page, earlier),
    element('p', { textContent: words.goneEvent }),
    element(
      'p',
      { className: 'buttons' },
      button(words.still, 'next', onStill),
      button(words.mistake, 'plain', onMistake),
      button(words.gone, 'plain', onGone),
    ),
  );
  return box;
}

/** What the earlier answers asked for, kept in view above a lower result. */
export function earlierAdvice(page: PageData): HTMLElement {
  const box = levelBox('earlier', 'emergency');
  box.append(
    element('h3', { textContent: page.words.earlier }),
    element('b', { textContent: page.heading('emergency') }),
    page.section('emergency').querySelector('[data-advice] ul')?.cloneNode(true) ?? '',
  );
  return box;
}

function levelBox(className: string, level: string): HTMLElement {
  const box = element('div', { className });
  box.dataset.level = level;
  return box;
}

function reasonList(
  { words }: PageData,
  reasons: readonly Reason[],
  onChange?: (id: string) => void,
): HTMLElement {
  return element(
    'ul',
    { className: 'reasons' },
    ...reasons.map(({ text, id }) => {
      const item = element('li', { textContent: text });
      if (id === undefined || !onChange) return item;
      const change = button(words.changeOne, 'small no-print', () => {
        onChange(id);
      });
      change.setAttribute('aria-label', `${words.changeOne}: ${text}`);
      item.append(' ', change);
      return item;
    }),
  );
}

function adviceOf(page: PageData, level: Outcome['level']): Node {
  const advice = page.section(level).querySelector('[data-advice]');
  return advice?.cloneNode(true) ?? document.createTextNode('');
}

/** The lowest result always carries every emergency sign (`clinical/triage.md`, 9.9). */
function emergencyList(page: PageData): Node[] {
  const signs = page.section('emergency').querySelectorAll('[data-statement]');
  const items = [...signs].map((sign) => element('li', { textContent: sign.textContent }));
  return [element('h3', { textContent: page.words.emergencyList }), element('ul', {}, ...items)];
}

/** The guides that help at home, under a heading of the result's own level. */
function helps(section: Element): Node[] {
  const title = section.querySelector('h2')?.textContent ?? '';
  const list = section.querySelector('ul')?.cloneNode(true);
  return [element('h3', { className: 'no-print', textContent: title }), ...(list ? [list] : [])];
}

/** The public advice line of the reader's country, for when the team does not answer. */
function adviceLine(): Node {
  const line = document.querySelector('[data-country] option:checked')?.getAttribute('data-advice');
  const shown = element('p', { textContent: line ?? '' });
  shown.dataset.adviceLine = '';
  return shown;
}
