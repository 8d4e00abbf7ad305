import { readPackLink } from '../domain/pack-link.ts';
import { unknownText } from './unknown-text.ts';

/**
 * The reading list: of all the pages it lists, those that the address names, in its order. Every word
 * comes from the page itself.
 */
class ReadingList extends HTMLElement {
  #items = [...this.querySelectorAll<HTMLElement>('li[data-key]')];
  #clinics = [...this.querySelectorAll<HTMLElement>('[data-clinic]')];

  connectedCallback(): void {
    window.addEventListener('hashchange', () => {
      this.#show();
    });
    this.#show();
  }

  #show(): void {
    const choice = readPackLink(
      location.hash,
      new Set(this.#items.map(({ dataset }) => dataset.key ?? '')),
      new Set(this.#clinics.map(({ dataset }) => dataset.clinic ?? '')),
    );
    const place = (item: HTMLElement) => choice.keys.indexOf(item.dataset.key ?? '');
    // A link without a known page shows them all: better too much than an empty page.
    for (const item of this.#items) item.hidden = choice.keys.length > 0 && place(item) < 0;
    for (const list of this.querySelectorAll('.page-list')) {
      const items = this.#items.filter((item) => item.parentElement === list);
      list.append(...[...items].sort((a, b) => place(a) - place(b)));
      const section = list.closest('section');
      if (section) section.hidden = items.every((item) => item.hidden);
    }
    for (const line of this.#clinics) line.hidden = line.dataset.clinic !== choice.clinic;
    const unknown = this.querySelector('[data-unknown]');
    if (unknown) unknown.textContent = unknownText(choice);
  }
}

customElements.define('reading-list', ReadingList);
