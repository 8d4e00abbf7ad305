import type { Answer } from '../../domain/triage/outcome.ts';
import { button, callButton, element, tick } from '../element.ts';
import type { AskedGroup, AskedStep, PageData } from './page-data.ts';

interface Row {
  id: string;
  line: HTMLElement;
  have: HTMLInputElement;
  unsure: HTMLInputElement;
}

interface GroupView {
  field: HTMLFieldSetElement;
  rows: Row[];
  none: HTMLInputElement;
}

export interface StepActions {
  /** Called with the answers of the step, once every list has one, or at an emergency sign. */
  onContinue: (answers: Map<string, Answer>) => void;
  onBack: (() => void) | undefined;
  /** Straight to the emergency result, from the first screen. */
  onOneApplies: (() => void) | undefined;
}

/** One screen of questions. Nothing advances by itself; an emergency tick shows the call in place. */
export function stepView(
  page: PageData,
  step: AskedStep,
  given: ReadonlyMap<string, Answer>,
  { onContinue, onBack, onOneApplies }: StepActions,
): HTMLFormElement {
  const { words } = page;
  const groups = step.groups.map((group) => groupView(page, group, given));
  const rows = groups.flatMap((group) => group.rows);
  const errors = element('div', { className: 'errors', tabIndex: -1, hidden: true });
  const isAlarming = ({ id, have, unsure }: Row) =>
    page.rules.levels.get(id) === 'emergency' && (have.checked || unsure.checked);
  const alarm = alarmView(page);
  const allNone = groups.length > 1 && tick(words.noneAtAll, 'none');
  const form = element(
    'form',
    { noValidate: true, autocomplete: 'off' },
    errors,
    onOneApplies && button(words.oneApplies, 'one-applies', onOneApplies),
    ...groups.map(({ field }) => field),
    allNone && allNone.label,
    alarm.status,
    element(
      'p',
      { className: 'buttons' },
      element('button', { className: 'next', textContent: words.next }),
      onBack && button(words.back, 'plain', onBack),
    ),
  );
  const update = (changed?: EventTarget | null) => {
    const alarming = rows.filter(isAlarming);
    const latest = alarming.find(({ have, unsure }) => have === changed || unsure === changed);
    alarm.showBelow(latest ?? (alarm.panel.isConnected ? undefined : alarming[0]));
    if (alarming.length === 0) alarm.hide();
  };
  form.addEventListener('change', ({ target }) => {
    if (allNone && target === allNone.box) {
      const { checked } = allNone.box;
      for (const { none } of groups) if (none.checked !== checked) none.click();
      allNone.box.checked = checked;
    } else if (allNone) allNone.box.checked = groups.every(({ none }) => none.checked);
    errors.hidden = true;
    update(target);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const open = groups.filter((group) => !isAnswered(group));
    const answered = groups.filter(isAnswered);
    if (open.length === 0 || rows.some(isAlarming)) {
      onContinue(new Map(answered.flatMap(answersOf)));
    } else showErrors(page, errors, open);
  });
  update();
  return form;
}

function groupView(
  page: PageData,
  { heading, ids }: AskedGroup,
  given: ReadonlyMap<string, Answer>,
): GroupView {
  const { words } = page;
  const none = tick(words.none, 'none');
  const field = element('fieldset', {}, element('legend', { textContent: heading }));
  const rows = ids.map((id): Row => {
    const help = page.help(id);
    const have = tick(
      page.statement(id),
      'have',
      help !== undefined && element('small', { textContent: help }),
    );
    const unsure = tick(words.notSure, 'unsure');
    unsure.box.setAttribute('aria-label', `${words.notSure}: ${page.statement(id)}`);
    have.box.checked = given.get(id) === 'yes';
    unsure.box.checked = given.get(id) === 'not-sure';
    have.box.name = id;
    const line = element('div', { className: 'row' }, have.label, unsure.label);
    field.append(line);
    return { id, line, have: have.box, unsure: unsure.box };
  });
  none.box.checked = ids.every((id) => given.get(id) === 'no');
  field.append(none.label);
  field.addEventListener('change', ({ target }) => {
    for (const { have, unsure } of rows) {
      if (target === none.box) have.checked = unsure.checked = false;
      else if (target === have) unsure.checked = false;
      else if (target === unsure) have.checked = false;
    }
    if (target !== none.box) none.box.checked = false;
  });
  return { field, rows, none: none.box };
}

/** The call panel below the ticked sign, and a status that says it once. */
function alarmView(page: PageData) {
  const said = `${page.words.alarm} ${page.heading('emergency')}.`;
  const doNow = element('b');
  const panel = element(
    'div',
    { className: 'alarm' },
    element('b', { textContent: said }),
    callButton(),
    doNow,
  );
  panel.dataset.level = 'emergency';
  const status = element('p', { className: 'visually-hidden' });
  status.setAttribute('role', 'status');
  return {
    panel,
    status,
    showBelow(row: Row | undefined) {
      if (!row) return;
      doNow.textContent = page.doNow(row.id) ?? '';
      row.line.after(panel);
      panel.scrollIntoView({ block: 'nearest' });
      if (status.textContent === '') status.textContent = said;
    },
    hide() {
      panel.remove();
      status.textContent = '';
    },
  };
}

function showErrors({ words }: PageData, summary: HTMLElement, open: readonly GroupView[]): void {
  summary.replaceChildren(
    element('b', { textContent: words.errorTitle }),
    element('p', { textContent: words.error }),
    ...open.map(({ field, rows, none }) => {
      const first = rows[0]?.have ?? none;
      const name = field.querySelector('legend')?.textContent ?? '';
      const link = element('a', { href: '#', textContent: name });
      link.addEventListener('click', (event) => {
        event.preventDefault();
        first.focus();
      });
      return link;
    }),
  );
  summary.hidden = false;
  summary.focus();
}

const isAnswered = ({ rows, none }: GroupView) =>
  none.checked || rows.some(({ have, unsure }) => have.checked || unsure.checked);

/** A list that was answered by ticks counts its unticked signs as no. */
const answersOf = ({ rows }: GroupView) =>
  rows.map(({ id, have, unsure }): [string, Answer] => [
    id,
    have.checked ? 'yes' : unsure.checked ? 'not-sure' : 'no',
  ]);
