import type { AskedGroup } from '../../domain/triage/course.ts';
import type { Answer } from '../../domain/triage/outcome.ts';
import { element } from '../element.ts';
import { tick } from './controls.ts';
import type { PageData } from './page-data.ts';

/** A sign (or a context) as a line to tick. */
export interface Row {
  id: string;
  line: HTMLElement;
  have: HTMLInputElement;
}

/** A list of signs with one "Not sure about one of these", which then asks which one. */
export interface GroupView {
  field: HTMLFieldSetElement;
  rows: Row[];
  /** The lines that ask which one a reader is not sure about. */
  unsure: Row[];
  /** Whether anything is ticked, "not sure" included. */
  isTicked: () => boolean;
  /** Whether a reader is not sure, and has not said about which one. */
  isVague: () => boolean;
  /** Where the focus goes to mend it. */
  mend: () => HTMLElement;
  answers: () => [string, Answer][];
}

export function groupView(
  page: PageData,
  { heading, ids }: AskedGroup,
  given: ReadonlyMap<string, Answer>,
): GroupView {
  const { words } = page;
  const notSure = tick(words.notSure, 'not-sure');
  const rows = ids.map((id) => rowOf(page, id, given.get(id) === 'yes'));
  const unsure = ids.map((id) => rowOf(page, id, given.get(id) === 'not-sure', true));
  const which = element(
    'fieldset',
    { className: 'which' },
    element('legend', { textContent: words.which }),
    ...unsure.map(({ line }) => line),
  );
  const field = element(
    'fieldset',
    {},
    element('legend', { textContent: heading || words.aboutYouGroup }),
    ...rows.map(({ line }) => line),
    notSure.label,
    which,
  );
  notSure.box.checked = ids.some((id) => given.get(id) === 'not-sure');
  const update = () => {
    // Of a single line it is clear which.
    which.hidden = !notSure.box.checked || ids.length === 1;
    for (const [index, row] of rows.entries()) {
      const twin = unsure[index];
      if (!twin) continue;
      // What is ticked as noticed need not be asked again.
      if (!notSure.box.checked || row.have.checked) twin.have.checked = false;
      else if (ids.length === 1) twin.have.checked = true;
      twin.line.hidden = row.have.checked;
    }
  };
  field.addEventListener('change', update);
  update();
  const isAny = (list: readonly Row[]) => list.some(({ have }) => have.checked);
  const isVague = () => notSure.box.checked && !isAny(unsure);
  return {
    field,
    rows,
    unsure,
    isTicked: () => notSure.box.checked || isAny(rows),
    isVague,
    mend: () => {
      const lines = isVague() ? unsure : rows;
      return lines.find(({ line }) => !line.hidden)?.have ?? notSure.box;
    },
    answers: () =>
      ids.map((id, index): [string, Answer] => [
        id,
        rows[index]?.have.checked ? 'yes' : unsure[index]?.have.checked ? 'not-sure' : 'no',
      ]),
  };
}

function rowOf(page: PageData, id: string, isChecked: boolean, isUnsure = false): Row {
  const help = isUnsure ? undefined : page.help(id);
  const isLong = help !== undefined && help.length > LONG_HELP;
  const { box, label } = tick(
    page.statement(id),
    'have',
    help !== undefined && !isLong && element('small', { textContent: help }),
  );
  const counts = isLong && whatCounts(page, help);
  box.checked = isChecked;
  box.name = isUnsure ? `unsure-${id}` : id;
  return { id, line: element('div', { className: 'row' }, label, counts), have: box };
}

/** Help of more letters than this stands below its line, and opens when it is asked for. */
const LONG_HELP = 170;

function whatCounts({ words }: PageData, help: string): HTMLElement {
  return element(
    'details',
    {},
    element('summary', { textContent: words.counts }),
    element('small', { textContent: help }),
  );
}
