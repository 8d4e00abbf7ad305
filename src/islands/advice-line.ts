import { element } from './element.ts';

/** Puts the public advice line of the country that is chosen into a paragraph; nothing where it has none. */
export function fillAdvice(line: HTMLElement): void {
  const option = document.querySelector<HTMLOptionElement>('[data-country] option:checked');
  const { advice, adviceNumber } = option?.dataset ?? {};
  const call =
    adviceNumber !== undefined &&
    element('a', {
      className: 'call',
      href: `tel:${adviceNumber.replace(/[ -]/g, '')}`,
      textContent: adviceNumber,
    });
  line.replaceChildren(...(advice === undefined ? [] : [`${advice}: `, call || '']));
}
