import { search as words } from '../strings/en/search.ts';
import { markedText } from './marked-text.ts';
import { loadPagefind, type Found, type Page } from './pagefind.ts';

const FIRST_PAGES = 8;
const MOST_SECTIONS = 3;
const PAUSE = 250;

/** The search page: asks Pagefind, and shows what it found as text nodes, never as markup. */
class SiteSearch extends HTMLElement {
  #input = this.#take('input[type=search]', HTMLInputElement);
  #filters = this.#take('[data-filters]', HTMLElement);
  #topic = this.#take('[data-filters] select', HTMLSelectElement);
  #status = this.#take('[data-status]', HTMLElement);
  #results = this.#take('[data-results]', HTMLOListElement);
  #wayOn = this.#take('[data-way-on]', HTMLElement);
  #more = this.#take('[data-more]', HTMLButtonElement);
  #run = 0;
  #most = FIRST_PAGES;
  #pause = 0;

  connectedCallback(): void {
    this.#take('form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask();
    });
    this.#input.addEventListener('focus', () => void loadPagefind().catch(() => undefined), {
      once: true,
    });
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#pause);
      this.#pause = window.setTimeout(() => {
        this.#ask();
      }, PAUSE);
    });
    this.#more.addEventListener('click', () => {
      this.#most = Infinity;
      void this.#show(this.#input.value.trim());
    });
    this.#topic.addEventListener('change', () => {
      this.#ask();
    });
    window.addEventListener('hashchange', () => {
      this.#readAddress();
    });
    this.#readAddress();
  }

  /** The query lives in the fragment: no server sees it, and it can be kept as a bookmark. */
  #readAddress(): void {
    const query = new URLSearchParams(location.hash.slice(1)).get('q') ?? '';
    if (query === this.#input.value.trim() && query !== '') return;
    this.#input.value = query;
    void this.#show(query);
  }

  #ask(): void {
    clearTimeout(this.#pause);
    this.#most = FIRST_PAGES;
    const query = this.#input.value.trim();
    const hash = query === '' ? '' : `#${new URLSearchParams({ q: query }).toString()}`;
    history.replaceState(null, '', `${location.pathname}${hash}`);
    void this.#show(query);
  }

  async #show(query: string): Promise<void> {
    const run = ++this.#run;
    this.#wayOn.hidden = this.#more.hidden = true;
    if (query === '') {
      this.#list([]);
      this.#status.textContent = '';
      return;
    }
    this.#status.textContent = `${words.loading} …`;
    try {
      const pagefind = await loadPagefind();
      await this.#fillFilters(pagefind);
      const filters = this.#topic.value === '' ? {} : { topic: this.#topic.value };
      const { results } = await pagefind.search(query, { filters });
      const pages = await Promise.all(results.slice(0, this.#most).map((result) => result.data()));
      if (run === this.#run) this.#tell(query, results.length, pages);
    } catch {
      if (run !== this.#run) return;
      this.#list([]);
      this.#status.textContent = words.broken;
      this.#wayOn.hidden = false;
    }
  }

  /** An empty list is hidden: there is nothing in it to announce. */
  #list(pages: readonly Page[]): void {
    this.#results.replaceChildren(...pages.map((page) => resultItem(page)));
    this.#results.hidden = pages.length === 0;
  }

  #tell(query: string, count: number, pages: readonly Page[]): void {
    this.#list(pages);
    this.#wayOn.hidden = count > 0;
    this.#more.hidden = count <= pages.length;
    this.#status.textContent =
      count === 0
        ? `${words.none} “${query}”. ${words.noneHelp}`
        : `${count} ${count === 1 ? words.one : words.many}`;
  }

  async #fillFilters(pagefind: Found): Promise<void> {
    const { topic = {} } = await pagefind.filters();
    // Two searches can run at once; the first to arrive fills the list.
    if (!this.#filters.hidden) return;
    this.#filters.hidden = false;
    this.#topic.append(...Object.keys(topic).map((name) => new Option(name)));
  }

  #take<T extends HTMLElement>(selector: string, type: new () => T): T {
    const found = this.querySelector(selector);
    if (!(found instanceof type)) throw new Error(`site-search: no ${selector} on the page`);
    return found;
  }
}

function resultItem({ url, meta, excerpt, sub_results: sections }: Page): HTMLLIElement {
  const item = document.createElement('li');
  const heading = document.createElement('h2');
  heading.append(link(url, meta.title ?? url));
  const text = document.createElement('p');
  text.append(...markedText(excerpt));
  item.append(heading, text);
  const inside = sections.filter((section) => section.url !== url).slice(0, MOST_SECTIONS);
  if (inside.length > 0) {
    const list = document.createElement('ul');
    list.append(
      ...inside.map((section) => {
        const entry = document.createElement('li');
        entry.append(link(section.url, section.title));
        return entry;
      }),
    );
    item.append(list);
  }
  return item;
}

function link(href: string, words: string): HTMLAnchorElement {
  return Object.assign(document.createElement('a'), { href, textContent: words });
}

customElements.define('site-search', SiteSearch);
