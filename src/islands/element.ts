export type Child = Node | string | false | undefined;

/** Makes an element with properties and children; what is `false` or missing is left out. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...children.filter((child): child is Node | string => Boolean(child)));
  return node;
}

/** A button that does one thing. */
export function button(words: string, className: string, onClick: () => void): HTMLButtonElement {
  const node = element('button', { type: 'button', className, textContent: words });
  node.addEventListener('click', onClick);
  return node;
}
