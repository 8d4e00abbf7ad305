import type { Answer, SearchEngine } from '../../domain/search/engine.ts';
import type { Ranked } from '../../domain/search/ranking.ts';
import { searchWords as words } from '../../strings/en/search-island.ts';
import { button, element } from '../element.ts';
import { softNotice, spokenNotice, strongNotice } from './danger-notice.ts';
import { loadEngine } from './engine.ts';
import { askFullText, loadPagefind, type TextAnswer } from './pagefind.ts';
import { resultItem } from './results.ts';

const FIRST_PAGES = 8;
const PAUSE = 250;
/** Longer queries are cut: nobody types them, and they would hide the page. */
const MOST_LETTERS = 400;

/**
 * The search page. Every letter is answered from the small index; Enter or a pause asks the full
 * text. Whatever is shown of a query or an excerpt is a text node, never markup.
 */
class SiteSearch extends HTMLElement {
  #input = this.#take('input[type=search]', HTMLInputElement);
  #filters = this.#take('[data-filters]', HTMLElement);
  #topic = this.#take('[data-filters] select', HTMLSelectElement);
  #status = this.#take('[data-status]', HTMLElement);
  #notice = this.#take('[data-notice]', HTMLElement);
  #spelling = this.#take('[data-spelling]', HTMLElement);
  #results = this.#take('[data-results]', HTMLOListElement);
  #wayOn = this.#take('[data-way-on]', HTMLElement);
  #more = this.#take('[data-more]', HTMLButtonElement);
  #run = 0;
  #pause = 0;
  #literally = false;

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
      this.#literally = false;
      this.#pause = window.setTimeout(() => {
        this.#ask();
      }, PAUSE);
      void this.#answer(true);
    });
    this.#input.addEventListener('keydown', (event) => {
      if (event.key !== 'ArrowDown') return;
      event.preventDefault();
      this.#results.querySelector('a')?.focus();
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
    if (query === this.#query && query !== '') return;
    this.#input.value = query.slice(0, MOST_LETTERS);
    this.#literally = false;
    void this.#answer(false);
  }

  get #query(): string {
    return this.#input.value.trim().slice(0, MOST_LETTERS);
  }

  #ask(): void {
    clearTimeout(this.#pause);
    const hash = this.#query === '' ? '' : `#${new URLSearchParams({ q: this.#query }).toString()}`;
    history.replaceState(null, '', `${location.pathname}${hash}`);
    void this.#answer(false);
  }

  /** @param typing whether more letters may come: then the small index answers alone */
  async #answer(typing: boolean): Promise<void> {
    const run = ++this.#run;
    const query = this.#query;
    if (query === '') {
      this.#clear('');
      return;
    }
    try {
      const engine = await loadEngine(this.dataset.index ?? '');
      if (run !== this.#run) return;
      this.#fillTopics(engine);
      const topic = this.#topic.selectedIndex - 1;
      const answer = engine.ask(query, {
        typing,
        literally: this.#literally,
        topic: topic < 0 ? undefined : topic,
      });
      this.#warn(engine, query, answer, answer.results);
      if (typing) {
        this.#list(engine, answer.results.slice(0, FIRST_PAGES));
        return;
      }
      this.#tellSpelling(answer);
      await this.#answerInFull(run, engine, query, answer);
    } catch {
      if (run !== this.#run) return;
      this.#clear(words.broken);
      this.#wayOn.hidden = false;
    }
  }

  async #answerInFull(run: number, engine: SearchEngine, query: string, answer: Answer) {
    this.#status.textContent = `${words.loading} …`;
    const topic = this.#topic.value === '' ? undefined : this.#topic.value;
    const text = await askFullText(answer.searches, topic).catch(() => undefined);
    if (run !== this.#run) return;
    const all = engine.complete(answer, text?.hits ?? []);
    this.#warn(engine, query, answer, all);
    await this.#show(run, engine, all.slice(0, FIRST_PAGES), text);
    if (run !== this.#run) return;
    this.#more.hidden = all.length <= FIRST_PAGES;
    this.#more.onclick = () => {
      this.#more.hidden = true;
      void this.#show(run, engine, all, text);
    };
    this.#wayOn.hidden = all.length > 0 && text !== undefined;
    const told = text === undefined ? words.onlyNames : countOf(query, answer, all.length);
    const spoken = spokenNotice(engine.data, engine.signsIn(query, answer.query));
    this.#status.replaceChildren(
      told,
      element('span', { className: 'visually-hidden', textContent: ` ${spoken}` }),
    );
  }

  async #show(run: number, engine: SearchEngine, ranked: readonly Ranked[], text?: TextAnswer) {
    const pages = await Promise.all(
      ranked.map(async ({ id }) => text?.page(id)?.catch(() => undefined)),
    );
    if (run !== this.#run) return;
    const items = ranked.map((it, at) => resultItem(engine.data.pages[it.page], it, pages[at]));
    this.#results.replaceChildren(...items);
    this.#results.hidden = items.length === 0;
  }

  #list(engine: SearchEngine, ranked: readonly Ranked[]): void {
    const items = ranked.map((it) => resultItem(engine.data.pages[it.page], it, undefined));
    this.#results.replaceChildren(...items);
    this.#results.hidden = items.length === 0;
    this.#more.hidden = true;
    this.#spelling.hidden = true;
  }

  /** Words of danger are answered first; nothing below them is hidden. */
  #warn(engine: SearchEngine, query: string, answer: Answer, ranked: readonly Ranked[]): void {
    const signs = engine.signsIn(query, answer.query);
    if (signs.length > 0) this.#notice.replaceChildren(strongNotice(engine.data, signs));
    else if (engine.isNearWarning(ranked)) this.#notice.replaceChildren(softNotice(engine.data));
    else this.#notice.replaceChildren();
  }

  #tellSpelling({ query }: Answer): void {
    const { corrections, typed, words: meant } = query;
    this.#spelling.hidden = corrections.length === 0;
    if (corrections.length === 0) return;
    const asTyped = button(`${words.instead} “${typed.join(' ')}” ${words.insteadEnd}`, '', () => {
      this.#literally = true;
      void this.#answer(false);
    });
    const shown = element('b', { textContent: meant.join(' ') });
    this.#spelling.replaceChildren(`${words.showing} `, shown, '. ', asTyped);
  }

  #clear(told: string): void {
    this.#results.replaceChildren();
    this.#results.hidden = this.#more.hidden = this.#wayOn.hidden = this.#spelling.hidden = true;
    this.#notice.replaceChildren();
    this.#status.textContent = told;
  }

  #fillTopics({ data }: SearchEngine): void {
    if (!this.#filters.hidden) return;
    this.#filters.hidden = false;
    this.#topic.append(...data.topics.map((name) => new Option(name)));
  }

  #take<T extends HTMLElement>(selector: string, type: new () => T): T {
    const found = this.querySelector(selector);
    if (!(found instanceof type)) throw new Error(`site-search: no ${selector} on the page`);
    return found;
  }
}

function countOf(query: string, { query: { typed } }: Answer, count: number): string {
  if (typed.length === 0) return words.noWords;
  if (count === 0) return `${words.none} “${query}”. ${words.noneHelp}`;
  return `${count} ${count === 1 ? words.one : words.many}`;
}

customElements.define('site-search', SiteSearch);
