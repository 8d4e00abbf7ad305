import { fillAdvice } from './advice-line.ts';
import { readersCountry, showNumbersOf, storeCountry, storedCountry } from './country.ts';

/** The switches between countries: they change the numbers at once, and keep the choice when asked. */
const rows = () => [...document.querySelectorAll<HTMLElement>('[data-country]')];

function show(code: string): void {
  showNumbersOf(code);
  for (const { select } of rows().map(partsOf)) if (select) select.value = code;
  document.querySelectorAll<HTMLElement>('[data-advice-line]').forEach(fillAdvice);
}

function partsOf(row: Element) {
  return { select: row.querySelector('select'), keep: row.querySelector('input') };
}

const first = readersCountry();
for (const row of rows()) {
  const { select, keep } = partsOf(row);
  if (!select) continue;
  if (first !== undefined) select.value = first;
  if (keep) keep.checked = storedCountry() !== undefined;
  row.hidden = false;
}

// One listener for all: the questions put a switch beside the call links of a result as well.
document.addEventListener('change', ({ target }) => {
  const row = target instanceof Element ? target.closest('[data-country]') : null;
  const select = row && partsOf(row).select;
  if (!select) return;
  show(select.value);
  const isKept = rows().some((it) => partsOf(it).keep?.checked);
  storeCountry(isKept ? select.value : undefined);
});
