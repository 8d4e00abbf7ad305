import type { Answer, SearchEngine } from '../../domain/search/engine.ts';
import type { Ranked } from '../../domain/search/ranking.ts';
import type { SearchWords } from '../../strings/en/search-island.ts';
import { button, element } from '../element.ts';
import { loadEngine } from './engine.ts';
import { askFullText, loadPagefind, type TextAnswer } from './pagefind.ts';
import { resultItem } from './results.ts';
import { showNotice } from './show-notice.ts';

const FIRST_PAGES = 5;
const PAUSE = 250;

/** What it says stands in the page, which made it. */
const words = JSON.parse(
  document.querySelector<HTMLElement>('site-search')?.dataset.words ?? '{}',
) as SearchWords;

/**
 * The search page. Every letter is answered from the small index; Enter or a pause asks the full
 * text. Whatever is shown of a query or an excerpt is a text node, never markup.
 */
class SiteSearch extends HTMLElement {
  #input = this.#part('input', HTMLInputElement);
  #topic = this.#part('select', HTMLSelectElement);
  #results = this.#part('[data-results]');
  #status = this.#part('[data-status]');
  #notice = this.#part('[data-notice]');
  #spelling = this.#part('[data-spelling]');
  #wayOn = this.#part('[data-way-on]');
  #more = this.#part('[data-more]');
  #run = 0;
  #pause = 0;
  #literally = false;

  connectedCallback(): void {
    const ask = () => {
      this.#ask();
    };
    this.#part('form').addEventListener('submit', (event) => {
      event.preventDefault();
      ask();
    });
    this.#topic.addEventListener('change', ask);
    this.#input.addEventListener('focus', () => void loadPagefind().catch(Boolean), { once: true });
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#pause);
      this.#literally = false;
      this.#pause = window.setTimeout(ask, PAUSE);
      void this.#answer(true);
    });
    this.#input.addEventListener('keydown', (event) => {
      if (event.key !== 'ArrowDown') return;
      event.preventDefault();
      this.#results.querySelector('a')?.focus();
    });
    const read = () => {
      this.#readAddress();
    };
    window.addEventListener('hashchange', read);
    read();
  }

  /** The query lives in the fragment: no server sees it, and it can be kept as a bookmark. */
  #readAddress(): void {
    const query = new URLSearchParams(location.hash.slice(1)).get('q') ?? '';
    if (query === this.#query && query !== '') return;
    this.#input.value = query.slice(0, this.#input.maxLength);
    this.#literally = false;
    void this.#answer(false);
  }

  get #query(): string {
    return this.#input.value.trim();
  }

  #ask(): void {
    clearTimeout(this.#pause);
    const hash = this.#query && `#${new URLSearchParams({ q: this.#query }).toString()}`;
    history.replaceState(null, '', location.pathname + hash);
    void this.#answer(false);
  }

  /** @param typing whether more letters may come: then the small index answers alone */
  async #answer(typing: boolean): Promise<void> {
    const run = ++this.#run;
    const query = this.#query;
    this.#results.ariaBusy = String(!typing && query !== '');
    this.#more.hidden = this.#spelling.hidden = this.#wayOn.hidden = true;
    if (query === '') {
      this.#end('');
      return;
    }
    try {
      const engine = await loadEngine(this.dataset.index ?? '');
      if (run !== this.#run) return;
      this.#fillTopics(engine);
      const { selectedIndex, value } = this.#topic;
      const answer = engine.ask(query, {
        typing,
        literally: this.#literally,
        topic: selectedIndex > 0 ? selectedIndex - 1 : undefined,
      });
      const signs = engine.signsIn(query, answer.query);
      const ordered = (ranked: readonly Ranked[]) =>
        engine.withPagesOf(engine.leadingSign(query, answer.query, ranked), ranked);
      const warn = (ranked: readonly Ranked[]) =>
        showNotice(this.#notice, engine.data, signs, engine.isNearWarning(ranked));
      warn(answer.results);
      if (typing) {
        await this.#show(run, engine, ordered(answer.results).slice(0, FIRST_PAGES));
        return;
      }
      this.#status.textContent = words.loading;
      const text = await askFullText(answer.searches).catch(() => undefined);
      if (run !== this.#run) return;
      const found = engine.complete(answer, text?.hits ?? []);
      const all = ordered(found);
      const order = warn(found);
      await this.#show(run, engine, all.slice(0, FIRST_PAGES), text);
      if (run !== this.#run) return;
      this.#tellSpelling(answer);
      this.#more.hidden = all.length <= FIRST_PAGES;
      this.#more.onclick = () => {
        this.#more.hidden = true;
        void this.#show(run, engine, all, text);
      };
      this.#wayOn.hidden = all.length > 0 && text !== undefined;
      this.#end(told(query, answer, all.length, text !== undefined, value), order);
    } catch {
      if (run !== this.#run) return;
      this.#results.hidden = true;
      this.#wayOn.hidden = false;
      this.#end(words.broken);
    }
  }

  async #show(run: number, { data }: SearchEngine, ranked: readonly Ranked[], text?: TextAnswer) {
    const items = await Promise.all(
      ranked.map(async (it) => {
        const page = await text?.page(it.id)?.catch(() => undefined);
        const entry = data.pages[it.page];
        // A page that only the full text knows may be one that cannot be loaded.
        return (entry ?? page) ? resultItem(entry, it, page) : '';
      }),
    );
    if (run !== this.#run) return;
    this.#results.replaceChildren(...items);
    this.#results.hidden = items.length === 0;
  }

  #tellSpelling({ query: { corrections, typed, words: meant } }: Answer): void {
    this.#spelling.hidden = corrections.length === 0;
    const asTyped = button(`${words.instead} “${typed.join(' ')}”`, '', () => {
      this.#literally = true;
      void this.#answer(false);
    });
    const shown = element('b', { textContent: meant.join(' ') });
    this.#spelling.replaceChildren(`${words.showing} `, shown, '. ', asTyped);
  }

  /** Says the outcome, once and politely; what a notice says too, for those who hear the page. */
  #end(outcome: string, aloud = ''): void {
    this.#results.ariaBusy = 'false';
    const spoken = element('span', { className: 'visually-hidden', textContent: ` ${aloud}` });
    this.#status.replaceChildren(outcome, aloud && spoken);
    if (outcome !== '') return;
    this.#results.replaceChildren();
    this.#results.hidden = true;
    this.#notice.dataset.shown = '';
    this.#notice.replaceChildren();
  }

  #fillTopics({ data }: SearchEngine): void {
    const filters = this.#topic.closest('p');
    if (!filters?.hidden) return;
    filters.hidden = false;
    this.#topic.append(...data.topics.map((name) => new Option(name)));
  }

  #part<T extends HTMLElement = HTMLElement>(selector: string, type?: new () => T): T {
    const found = this.querySelector(selector);
    if (!(found instanceof (type ?? HTMLElement))) throw new Error(selector);
    return found as T;
  }
}

/** @param topic the topic kept to; empty for all */
function told(
  query: string,
  answer: Answer,
  count: number,
  isFull: boolean,
  topic: string,
): string {
  if (answer.query.typed.length === 0) return words.noWords;
  if (!isFull) return count === 0 ? words.broken : words.onlyNames;
  if (count === 0 && topic !== '') return words.noneInTopic;
  if (count === 0) return `${words.none} “${query}”. ${words.noneHelp}`;
  return `${count} ${count === 1 ? words.one : words.many}`;
}

customElements.define('site-search', SiteSearch);
