import { button, element, tick } from '../element.ts';
import { errorSummary } from './error-summary.ts';
import type { PageData } from './page-data.ts';

/** The worries of a reader: areas by id, and whether there is something else. */
export interface Worries {
  areas: string[];
  other: boolean;
}

export interface AreasActions {
  onContinue: (worries: Worries) => void;
  onBack: (() => void) | undefined;
}

/** "What worries you?" and "Anything else?": areas to tick, and a last line for none of them. */
export function areasView(
  page: PageData,
  kind: 'worries' | 'more',
  shown: readonly string[],
  given: Worries,
  { onContinue, onBack }: AreasActions,
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
  const nothing = kind === 'more' ? tick(words.nothing, 'none') : undefined;
  const errors = errorSummary(words);
  const field = element(
    'fieldset',
    {},
    element('legend', { className: 'visually-hidden', textContent: words[kind] }),
    ...ticks.map(({ line }) => line),
    element('div', { className: 'row last' }, other.label),
    nothing?.label,
  );
  const isAny = () => other.box.checked || ticks.some(({ box }) => box.checked);
  const fault = () => {
    if (nothing?.box.checked) return isAny() ? 'both' : undefined;
    return isAny() ? undefined : 'empty';
  };
  const form = element(
    'form',
    { noValidate: true, autocomplete: 'off' },
    errors.box,
    kind === 'more' && element('p', { textContent: words.moreIntro }),
    field,
    element(
      'p',
      { className: 'buttons' },
      element('button', { className: 'next', textContent: words.next }),
      onBack && button(words.back, 'plain', onBack),
    ),
  );
  form.addEventListener('change', () => {
    errors.hide();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (fault() !== undefined) {
      errors.show([{ field, fault, mend: () => ticks[0]?.box ?? other.box }]);
      return;
    }
    const areas = ticks.filter(({ box }) => box.checked).map(({ id }) => id);
    onContinue({ areas, other: other.box.checked });
  });
  return form;
}
