import { button, element } from '../element.ts';
import { tick } from './controls.ts';
import { clash, errorSummary } from './error-summary.ts';
import type { PageData } from './page-data.ts';

/** The worries of a reader: areas by id, and whether there is something else. */
export interface Worries {
  areas: string[];
  other: boolean;
}

export interface AreasActions {
  onContinue: (worries: Worries) => void;
  onBack: (() => void) | undefined;
  /** To the result that is known already, while more is added. */
  onResult: (() => void) | undefined;
}

/** "What worries you?" and "Anything else?": areas to tick; the second may end with "Nothing else". */
export function areasView(
  page: PageData,
  kind: 'worries' | 'more',
  shown: readonly string[],
  given: Worries,
  { onContinue, onBack, onResult }: AreasActions,
): HTMLFormElement {
  const { words } = page;
  const ticks = page.areas
    .filter(({ id }) => shown.includes(id))
    .map(({ id, worry }) => {
      const { box, label } = tick(worry, 'have');
      box.name = `area-${id}`;
      box.checked = given.areas.includes(id);
      return { id, box, line: element('div', { className: 'row' }, label) };
    });
  const other = tick(words.other, 'have');
  other.box.name = 'area-other';
  other.box.checked = given.other;
  const errors = errorSummary(words);
  const isAny = () => other.box.checked || ticks.some(({ box }) => box.checked);
  const finish = () => {
    const areas = ticks.filter(({ box }) => box.checked).map(({ id }) => id);
    onContinue({ areas, other: other.box.checked });
  };
  const first = () => ticks[0]?.box ?? other.box;
  const ticked = () =>
    [...ticks.map(({ box }) => box), other.box].find((box) => box.checked) ?? first();
  const form = element(
    'form',
    { noValidate: true, autocomplete: 'off' },
    errors.box,
    kind === 'more' && element('p', { textContent: words.moreIntro }),
    element(
      'fieldset',
      {},
      element('legend', { className: 'visually-hidden', textContent: words[kind] }),
      ...ticks.map(({ line }) => line),
      element('div', { className: 'row' }, other.label),
    ),
    element(
      'p',
      { className: 'buttons' },
      element('button', { className: 'next', textContent: words.next }),
      kind === 'more' &&
        button(words.nothing, 'none', () => {
          if (isAny()) errors.show([clash(words, ticked(), words.nothing)]);
          else finish();
        }),
      onBack && button(words.back, 'plain', onBack),
      onResult && button(words.toResult, 'plain', onResult),
    ),
  );
  form.addEventListener('change', () => {
    errors.hide();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (isAny()) finish();
    else errors.show([{ text: words.errorEmpty, mend: first }]);
  });
  return form;
}
