/** The only thing the site ever stores, and only when a reader asks: two letters. */
const KEY = 'country';

/** The country whose numbers the reader asked us to remember, if any. */
export function storedCountry(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined; // Storage is switched off: nothing was kept.
  }
}

/** Remembers the country, or forgets it. */
export function storeCountry(code: string | undefined): void {
  try {
    if (code === undefined) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, code);
  } catch {
    // Storage is switched off: the choice holds for this page only.
  }
}

/** Puts a country's emergency number into every call link of the page. */
export function showNumbersOf(code: string): void {
  const number = emergencyNumber(code);
  if (number === undefined) return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-call]')) {
    link.href = `tel:${number}`;
    const shown = link.querySelector('[data-call-number]');
    if (shown) shown.textContent = number;
  }
}

/** A country's emergency number, from the page's own list. */
export function emergencyNumber(code: string): string | undefined {
  const data = document.getElementById('numbers')?.textContent ?? '{}';
  const numbers: unknown = JSON.parse(data);
  const found: unknown =
    typeof numbers === 'object' && numbers !== null && Object.hasOwn(numbers, code)
      ? Reflect.get(numbers, code)
      : undefined;
  return typeof found === 'string' ? found : undefined;
}
