import { guessCountry } from '../domain/country-guess.ts';
import type { NumbersByCountry } from '../domain/numbers.ts';

/** The only thing the site ever stores, and only when a reader asks: two letters. */
const KEY = 'country';

/** Where each kind of number stands in the page's list. */
const PLACES = { emergency: 2, crisis: 3, text: 4, poison: 5, advice: 6 } as const;
const COVERS = 1;

type Kind = keyof typeof PLACES;

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

/** Whose numbers to show: what the reader kept, else what the browser's languages speak of. */
export function readersCountry(): string | undefined {
  const numbers = pageNumbers();
  const kept = storedCountry();
  if (kept !== undefined && numbers.has(kept)) return kept;
  return guessCountry(
    navigator.languages,
    new Map([...numbers].map(([code, row]) => [code, (row[COVERS] ?? '').split(' ')])),
  );
}

/** Puts a country's numbers into every call link of the page, and its name beside them. */
export function showNumbersOf(code: string): void {
  const row = pageNumbers().get(code);
  if (!row) return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-call]')) {
    const kind = kindOf(link);
    const own = row[PLACES[kind]] ?? '';
    const number = own || (row[PLACES.emergency] ?? '');
    const digits = number.replace(/[ -]/g, '');
    link.href = `${kind === 'text' ? 'sms' : 'tel'}:${digits}`;
    // Without a number for texts there is nothing to text; any other line has the emergency number.
    if (kind === 'text') link.hidden = own === '';
    const shown = link.querySelector('[data-call-number]');
    if (shown) shown.textContent = number;
  }
  for (const name of document.querySelectorAll('[data-country-name]')) {
    name.textContent = row[0] ?? '';
  }
}

/** A number of a country, from the page's own list; the emergency number where there is no other. */
export function numberOf(code: string, kind: Kind): string | undefined {
  const row = pageNumbers().get(code);
  const own = row?.[PLACES[kind]];
  return own === undefined || own === '' ? row?.[PLACES.emergency] : own;
}

const kindOf = ({ dataset }: HTMLElement): Kind =>
  dataset.call !== undefined && Object.hasOwn(PLACES, dataset.call)
    ? (dataset.call as Kind)
    : 'emergency';

let rows: ReadonlyMap<string, readonly string[]> | undefined;

/** Takes every number of every country: a page that calls no other line lists the emergency numbers only. */
export function learnNumbers(numbers: NumbersByCountry): void {
  rows = new Map(Object.entries(numbers));
}

function pageNumbers(): ReadonlyMap<string, readonly string[]> {
  const data = document.getElementById('numbers')?.textContent ?? '{}';
  return (rows ??= new Map(Object.entries(JSON.parse(data) as NumbersByCountry)));
}
