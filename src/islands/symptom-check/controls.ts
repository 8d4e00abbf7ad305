import { element, type Child } from '../element.ts';

/** A label around its checkbox. */
export function tick(words: string, className: string, ...more: Child[]) {
  const box = element('input', { type: 'checkbox' });
  const label = element('label', { className }, box, element('span', {}, words, ...more));
  return { box, label };
}

/** The page's own call button with the number of the reader's country. */
export function callButton(): Node {
  return document.querySelector('.call-bar .call')?.cloneNode(true) ?? document.createTextNode('');
}

/** The page's own switch between countries, to stand beside another call link. */
export function countryChoice(): Node | undefined {
  const own = document.querySelector<HTMLElement>('[data-country]');
  const copy = own?.cloneNode(true) as HTMLElement | undefined;
  const select = copy?.querySelector('select');
  // A copy of a list does not know what was chosen in it.
  if (select) select.value = own?.querySelector('select')?.value ?? '';
  // On paper it says whose number stands above it.
  copy?.classList.remove('no-print');
  return copy;
}
