import type { SignScreen } from '../../domain/triage/course.ts';
import type { Answer } from '../../domain/triage/outcome.ts';
import { button, callButton, element, tick } from '../element.ts';
import { groupView, type GroupView, type Row } from './group-view.ts';
import { errorSummary } from './error-summary.ts';
import type { PageData } from './page-data.ts';

export interface StepActions {
  /** Called with the answers of the step, once every list has one, or at an emergency sign. */
  onContinue: (answers: Map<string, Answer>) => void;
  onBack: (() => void) | undefined;
  /** Straight to the emergency result, from the first screen. */
  onOneApplies: (() => void) | undefined;
  /** To the result that is known already, while more is added. */
  onResult: (() => void) | undefined;
}

/** One screen of signs. Nothing advances by itself; an emergency tick shows the call in place. */
export function stepView(
  page: PageData,
  screen: SignScreen,
  given: ReadonlyMap<string, Answer>,
  { onContinue, onBack, onOneApplies, onResult }: StepActions,
): HTMLFormElement {
  const { words } = page;
  const groups = screen.groups.map((group) => groupView(page, group, given));
  const rows = groups.flatMap((group) => [...group.rows, ...group.unsure]);
  const isAlarming = ({ id, have }: Row) =>
    page.plan.levels.get(id) === 'emergency' && have.checked;
  const alarm = alarmView(page);
  const errors = errorSummary(words);
  const rest = groups.length > 1 ? tick(words.noneElse, 'none') : undefined;
  const form = element(
    'form',
    { noValidate: true, autocomplete: 'off' },
    errors.box,
    ...groups.map(({ field }) => field),
    rest?.label,
    alarm.status,
    element(
      'p',
      { className: 'buttons' },
      element('button', { className: 'next', textContent: words.next }),
      onBack && button(words.back, 'plain', onBack),
      onOneApplies && button(words.oneApplies, 'one-applies', onOneApplies),
      onResult && button(words.toResult, 'plain', onResult),
    ),
  );
  const update = (changed?: EventTarget | null) => {
    const alarming = rows.filter(isAlarming);
    const latest = alarming.find(({ have }) => have === changed);
    alarm.showBelow(latest ?? (alarm.panel.isConnected ? undefined : alarming[0]));
    if (alarming.length === 0) alarm.hide();
  };
  form.addEventListener('change', ({ target }) => {
    if (rest && target === rest.box) setRest(groups, rest.box.checked);
    else if (rest) rest.box.checked = groups.every((group) => group.none.checked);
    errors.hide();
    update(target);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const faulty = groups.filter((group) => group.fault() !== undefined);
    const sound = groups.filter((group) => group.fault() === undefined);
    // An emergency does not wait for the rest of the form; a contradiction must be solved first.
    const isClear = rows.some(isAlarming) && !faulty.some((group) => group.fault() === 'both');
    if (faulty.length === 0 || isClear) onContinue(new Map(answersOf(isClear ? groups : sound)));
    else errors.show(faulty);
  });
  update();
  return form;
}

/** "None in the lists left open": a list in which something is ticked keeps its ticks. */
function setRest(groups: readonly GroupView[], isNone: boolean): void {
  for (const group of groups) {
    if (!isNone) group.none.checked = false;
    else if (group.fault() === 'empty') group.none.checked = true;
  }
}

/** A list that was answered by ticks counts its unticked signs as no; an open list says nothing. */
const answersOf = (groups: readonly GroupView[]) =>
  groups
    .filter((group) => group.fault() !== 'empty' && group.fault() !== 'which')
    .flatMap((group) => group.answers());

/** The call panel below the ticked sign, and a status that says it once. */
function alarmView(page: PageData) {
  const head = element('b');
  const doNow = element('b');
  const call = element('span', { className: 'calls' });
  const panel = element('div', { className: 'alarm' }, head, call, doNow);
  panel.dataset.level = 'emergency';
  const status = element('p', { className: 'visually-hidden' });
  status.setAttribute('role', 'status');
  return {
    panel,
    status,
    showBelow(row: Row | undefined) {
      if (!row) return;
      const block = page.call('emergency', page.contact(row.id));
      const heading = block?.querySelector('[data-heading]')?.textContent ?? '';
      const said = `${page.words.alarm} ${heading}.`;
      head.textContent = said;
      const own = [...(block?.querySelectorAll('.call') ?? [])].map((it) => it.cloneNode(true));
      call.replaceChildren(...(own.length > 0 ? own : [callButton()]));
      doNow.textContent = page.doNow(row.id) ?? '';
      row.line.after(panel);
      panel.scrollIntoView({ block: 'nearest' });
      if (status.textContent !== said) status.textContent = said;
    },
    hide() {
      panel.remove();
      status.textContent = '';
    },
  };
}
