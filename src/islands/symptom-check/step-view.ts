import type { SignScreen } from '../../domain/triage/course.ts';
import type { Answer } from '../../domain/triage/outcome.ts';
import { button, element } from '../element.ts';
import { callButton } from './controls.ts';
import { clash, errorSummary, type Fault } from './error-summary.ts';
import { groupView, type GroupView, type Row } from './group-view.ts';
import type { PageData } from './page-data.ts';

export interface StepActions {
  /** Called with the answers of the screen: what is not ticked is "no". */
  onContinue: (answers: Map<string, Answer>) => void;
  onBack: (() => void) | undefined;
  /** Straight to the emergency result, from the first screen. */
  onOneApplies: (() => void) | undefined;
  /** To the result that is known already, while more is added. */
  onResult: (() => void) | undefined;
}

/**
 * One screen of signs. It ends by "Continue", when something is ticked, or by "None of these"; one that
 * contradicts the ticks is told, and nothing is cleared. An emergency tick shows the call in place.
 */
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
  const finish = (faults: readonly Fault[]) => {
    if (faults.length > 0) errors.show(faults);
    else onContinue(new Map(groups.flatMap((group) => group.answers())));
  };
  const form = element(
    'form',
    { noValidate: true, autocomplete: 'off' },
    errors.box,
    onOneApplies && button(words.oneApplies, 'one-applies', onOneApplies),
    ...groups.map(({ field }) => field),
    alarm.status,
    element(
      'p',
      { className: 'buttons' },
      element('button', { className: 'next', textContent: words.next }),
      button(words.none, 'none', () => {
        finish(ticksAgainst(page, groups));
      }),
      onBack && button(words.back, 'plain', onBack),
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
    errors.hide();
    update(target);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // An emergency does not wait for the rest of the form.
    finish(rows.some(isAlarming) ? [] : faultsOf(page, groups));
  });
  update();
  return form;
}

/** What keeps a screen from going on: nothing is ticked, or it is not said about which one. */
function faultsOf({ words }: PageData, groups: readonly GroupView[]): Fault[] {
  if (!groups.some((group) => group.isTicked())) {
    return [{ text: words.errorEmpty, mend: () => groups[0]?.mend() ?? document.body }];
  }
  return groups
    .filter((group) => group.isVague())
    .map(({ field, mend }) => ({ text: `${nameOf(field)}: ${words.errorWhich}`, mend }));
}

/** "None of these" beside ticks says two things: which lists hold the ticks. */
function ticksAgainst({ words }: PageData, groups: readonly GroupView[]): Fault[] {
  return groups
    .filter((group) => group.isTicked())
    .map(({ field }) => clash(words, field.querySelector('input:checked') ?? field, words.none));
}

const nameOf = (field: HTMLElement) => field.querySelector('legend')?.textContent ?? '';

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
