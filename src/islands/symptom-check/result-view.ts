import type { Answers, Outcome } from '../../domain/triage/outcome.ts';
import { isAtLeast } from '../../domain/triage/level.ts';
import { island as words } from '../../strings/en/symptom-check.ts';
import { button, callButton, element } from './element.ts';
import type { PageData } from './page-data.ts';

export interface ResultActions {
  onChange: () => void;
  onRestart: () => void;
}

export interface ShownResult {
  outcome: Outcome;
  /** Reached by "One of these applies", without saying which. */
  oneApplies: string | undefined;
  /** An earlier result of this visit was an emergency. */
  wasEmergency: boolean;
}

/** The result: how urgent, why in the reader's own answers, who to call, what to do meanwhile. */
export function resultView(
  page: PageData,
  answers: Answers,
  { outcome, oneApplies, wasEmergency }: ShownResult,
  { onChange, onRestart }: ResultActions,
): HTMLElement {
  const { level } = outcome;
  const box = element('div', { className: 'result' });
  box.dataset.level = level;
  const guides = document.querySelector('[data-guides]');
  const reasons = oneApplies === undefined ? reasonItems(page, answers, outcome) : [oneApplies];
  box.append(
    element('h3', { textContent: reasons.length > 0 ? words.because : words.becauseNothing }),
    element('ul', {}, ...reasons.map((reason) => element('li', { textContent: reason }))),
    level === 'emergency' ? callButton() : '',
    adviceOf(page, level),
    level === 'same-day' ? adviceLine() : '',
    element('p', {
      className: 'only-print blanks',
      textContent: `${words.clinic}: ____________________`,
    }),
  );
  if (guides && !isAtLeast(level, 'same-day')) box.append(...helps(guides));
  if (wasEmergency && level !== 'emergency') box.append(earlierAdvice(page));
  box.append(
    element(
      'p',
      { className: 'buttons no-print' },
      button(words.print, 'next', () => {
        window.print();
      }),
      button(words.change, 'plain', onChange),
      button(words.restart, 'plain', onRestart),
    ),
  );
  return box;
}

/** Asked before a lower result replaces an emergency: have the signs really gone? */
export function goneView(page: PageData, onGone: () => void, onBack: () => void): HTMLElement {
  return element(
    'div',
    { className: 'result' },
    element('p', { textContent: words.goneHelp }),
    earlierAdvice(page),
    element(
      'p',
      { className: 'buttons' },
      button(words.gone, 'next', onGone),
      button(words.back, 'plain', onBack),
    ),
  );
}

function earlierAdvice(page: PageData): HTMLElement {
  const box = element(
    'div',
    { className: 'earlier' },
    element('h3', { textContent: words.earlier }),
  );
  box.dataset.level = 'emergency';
  box.append(
    element('b', { textContent: page.section('emergency').querySelector('h2')?.textContent ?? '' }),
    adviceOf(page, 'emergency'),
  );
  return box;
}

/** Why, in the reader's own answers: the signs that count, and the contexts that raised them. */
function reasonItems(page: PageData, answers: Answers, { signs, raises }: Outcome): string[] {
  const ids = new Set([...signs, ...raises.flatMap(({ all }) => all)]);
  const said = [...ids]
    .filter((id) => answers.has(id))
    .map((id) => {
      const unsure = answers.get(id) === 'not-sure' ? ` ${words.unsure}` : '';
      return `${page.statement(id)}${unsure}`;
    });
  return [...said, ...raises.map(({ reason }) => reason)];
}

function adviceOf(page: PageData, level: Outcome['level']): Node {
  const advice = page.section(level).querySelector('[data-advice]');
  return advice ? copy(advice) : document.createTextNode('');
}

/** The guides that help at home, under a heading of the result's own level. */
function helps(section: Element): Node[] {
  const title = section.querySelector('h2')?.textContent ?? '';
  const list = section.querySelector('ul');
  return [element('h3', { textContent: title }), ...(list ? [copy(list)] : [])];
}

/** The public advice line of the reader's country, for when the team does not answer. */
function adviceLine(): Node {
  const line = document.querySelector('[data-country] option:checked')?.getAttribute('data-advice');
  return line ? element('p', { textContent: line }) : document.createTextNode('');
}

function copy(node: Element): Node {
  return node.cloneNode(true);
}
