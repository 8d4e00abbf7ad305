type Child = Node | string | false | undefined;

/** Makes an element with properties and children; what is `false` or missing is left out. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...children.filter((child) => child !== false && child !== undefined));
  return node;
}

/** A button that does one thing. */
export function button(words: string, className: string, onClick: () => void): HTMLButtonElement {
  const node = element('button', { type: 'button', className, textContent: words });
  node.addEventListener('click', onClick);
  return node;
}

/** A label around its checkbox. */
export function tick(words: string, className: string, ...more: Child[]) {
  const box = element('input', { type: 'checkbox' });
  const label = element('label', { className }, box, element('span', {}, words, ...more));
  return { box, label };
}

/** The page's own switch between countries, to stand beside another call link. */
export function countryChoice(): Node | undefined {
  const own = document.querySelector<HTMLElement>('[data-country]');
  const copy = own?.cloneNode(true) as HTMLElement | undefined;
  const select = copy?.querySelector('select');
  // A copy of a list does not know what was chosen in it.
  if (select) select.value = own?.querySelector('select')?.value ?? '';
  return copy;
}

/** The page's own call button with the number of the reader's country. */
export function callButton(): Node {
  return document.querySelector('.call-bar .call')?.cloneNode(true) ?? document.createTextNode('');
}
