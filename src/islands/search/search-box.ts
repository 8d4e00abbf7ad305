import type { SearchEngine } from '../../domain/search/engine.ts';
import { boxWords as words } from '../../strings/en/search-island.ts';
import sheet from '../../styles/search.css?url';
import { element } from '../element.ts';
import { loadEngine } from './engine.ts';
import { showNotice } from './show-notice.ts';
import { suggestionsFor, type Suggestion } from './suggestions.ts';

const LIST = 'search-suggestions';

/**
 * Makes the box in the header a combobox (ARIA 1.2, list autocomplete): suggestions from the small
 * index at every letter, arrows to choose, Enter to go, Escape to close. Words of danger bring the
 * notice above the list. The form itself stays as it is.
 */
export function suggestIn(form: HTMLFormElement): void {
  const input = form.querySelector('input');
  const address = form.dataset.index;
  if (!input || address === undefined) return;
  loadEngine(address).then((engine) => {
    if (!document.querySelector(`link[href="${sheet}"]`)) {
      document.head.append(element('link', { rel: 'stylesheet', href: sheet }));
    }
    new SuggestionBox(form, input, engine).start();
  }, Boolean); // Without the data the form still leads to the search page.
}

class SuggestionBox {
  readonly #form: HTMLFormElement;
  readonly #input: HTMLInputElement;
  readonly #engine: SearchEngine;
  readonly #list = element('ul', { id: LIST, ariaLabel: words.suggestions });
  readonly #notice = element('div');
  readonly #status = element('p', { className: 'visually-hidden' });
  readonly #popup = element('div', { className: 'search-popup', hidden: true });
  #chosen = -1;

  constructor(form: HTMLFormElement, input: HTMLInputElement, engine: SearchEngine) {
    this.#form = form;
    this.#input = input;
    this.#engine = engine;
  }

  start(): void {
    this.#list.role = 'listbox';
    this.#status.role = 'status';
    this.#popup.append(this.#notice, this.#list);
    this.#form.append(this.#popup, this.#status);
    this.#input.role = 'combobox';
    this.#input.setAttribute('aria-controls', LIST);
    this.#input.ariaAutoComplete = 'list';
    this.#input.ariaExpanded = 'false';
    this.#input.addEventListener('input', () => {
      this.#suggest();
    });
    this.#input.addEventListener('keydown', (event) => {
      this.#press(event);
    });
    this.#form.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.#form.contains(relatedTarget))) this.#close();
    });
    // The field keeps the focus while an option is pressed.
    this.#list.addEventListener('pointerdown', (event) => {
      event.preventDefault();
    });
    if (this.#input.value !== '') this.#suggest();
  }

  #suggest(): void {
    const text = this.#input.value.trim();
    const { suggestions, signs } = suggestionsFor(
      this.#engine,
      text,
      this.#form.dataset.search ?? '',
    );
    this.#list.replaceChildren(...suggestions.map((it, index) => this.#option(it, index)));
    const order = showNotice(this.#notice, this.#engine.data, signs);
    const pages = suggestions.length - 1;
    const count = `${pages} ${pages === 1 ? words.one : words.many}`;
    const told = text === '' ? '' : [order, count].join(' ').trim();
    if (this.#status.textContent !== told) this.#status.textContent = told;
    this.#choose(-1);
    this.#setOpen(suggestions.length > 0);
  }

  #option({ href, title, part }: Suggestion, index: number): HTMLElement {
    const option = element(
      'li',
      { id: `${LIST}-${index}` },
      element('span', { textContent: title }),
      part !== undefined && element('small', { textContent: part }),
    );
    option.role = 'option';
    option.ariaSelected = 'false';
    option.addEventListener('click', () => {
      this.#go(href);
    });
    option.dataset.href = href;
    return option;
  }

  #press(event: KeyboardEvent): void {
    const { length } = this.#list.children;
    const isOpen = !this.#popup.hidden;
    if (event.key === 'Escape' && isOpen) {
      this.#close();
    } else if (event.key === 'Enter' && isOpen && this.#chosen >= 0) {
      const option = this.#list.children[this.#chosen];
      if (option instanceof HTMLElement) this.#go(option.dataset.href ?? '');
    } else if (event.key === 'ArrowDown' && !isOpen) {
      this.#suggest();
      this.#choose(0);
    } else if (event.key === 'ArrowDown') {
      this.#choose(this.#chosen + 1 < length ? this.#chosen + 1 : 0);
    } else if (event.key === 'ArrowUp' && isOpen) {
      this.#choose(this.#chosen > 0 ? this.#chosen - 1 : length - 1);
    } else {
      return;
    }
    event.preventDefault();
  }

  #choose(index: number): void {
    this.#chosen = index;
    for (const [at, option] of [...this.#list.children].entries()) {
      option.ariaSelected = String(at === index);
      if (at === index) option.scrollIntoView({ block: 'nearest' });
    }
    const chosen = this.#list.children[index];
    if (chosen) this.#input.setAttribute('aria-activedescendant', chosen.id);
    else this.#input.removeAttribute('aria-activedescendant');
  }

  #go(href: string): void {
    this.#close();
    location.assign(href);
  }

  #close(): void {
    this.#setOpen(false);
    this.#choose(-1);
  }

  #setOpen(isOpen: boolean): void {
    this.#popup.hidden = !isOpen;
    this.#input.ariaExpanded = String(isOpen);
  }
}
