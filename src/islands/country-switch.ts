import { showNumbersOf, storeCountry, storedCountry } from './country.ts';

/** The switch between countries: changes the numbers at once, keeps the choice only when asked. */
function mount(row: HTMLElement): void {
  const select = row.querySelector('select');
  const keep = row.querySelector('input');
  if (!select || !keep) return;
  const kept = storedCountry();
  const isKnown = [...select.options].some(({ value }) => value === kept);
  if (kept !== undefined && isKnown) select.value = kept;
  keep.checked = kept !== undefined;
  row.hidden = false;
  row.addEventListener('change', () => {
    showNumbersOf(select.value);
    const advice = select.selectedOptions[0]?.dataset.advice ?? '';
    for (const line of document.querySelectorAll('[data-advice-line]')) line.textContent = advice;
    storeCountry(keep.checked ? select.value : undefined);
  });
}

document.querySelectorAll<HTMLElement>('[data-country]').forEach(mount);
