import { packFragment, readPackLink } from '../../domain/pack-link.ts';
import { isTelephone } from '../../domain/telephone.ts';
import { packBuilder as words } from '../../strings/en/pack-builder.ts';
import { showNumbersOf, readersCountry } from '../country.ts';
import { unknownText } from '../unknown-text.ts';
import { articleAt } from './articles.ts';
import { coverView } from './cover-view.ts';
import type { PackData, Picked, Typed } from './page-data.ts';
import { sheetView } from './sheet-view.ts';

const PAUSE = 300;

/**
 * Makes a pack: a cover and the picked pages as sheets, to look at and to print. What is typed lives
 * in the fields and in the sheets, and goes nowhere else; a link to a pack holds ids only.
 */
class PackBuilder extends HTMLElement {
  #data = JSON.parse(this.#take('[data-pages]', HTMLElement).textContent) as PackData;
  #pack = this.#take('[data-pack]', HTMLElement);
  #status = this.#take('[data-status]', HTMLElement);
  #link = this.#take('[data-link]', HTMLAnchorElement);
  #country = this.#take('[data-country-code]', HTMLSelectElement);
  #clinic = this.querySelector<HTMLSelectElement>('[data-clinic]');
  #run = 0;
  #pause = 0;

  connectedCallback(): void {
    const form = this.#take('form', HTMLFormElement);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    form.addEventListener('input', ({ target }) => {
      if (target === this.#clinic) this.#fillIn();
      this.#follow();
    });
    this.#on('[data-preview]', async () => {
      if (await this.#build()) this.#take('.cover h2', HTMLElement).focus();
    });
    this.#on('[data-print]', async () => {
      if (await this.#build()) window.print();
    });
    this.#on('[data-copy]', () => this.#copy());
    window.addEventListener('hashchange', () => {
      this.#readAddress();
    });
    // Back from another page: whoever comes back starts with empty fields.
    window.addEventListener('pageshow', ({ persisted }) => {
      if (persisted) location.reload();
    });
    const kept = readersCountry();
    if ([...this.#country.options].some(({ value }) => value === kept))
      this.#country.value = kept ?? '';
    this.#readAddress();
  }

  /** Ticks what the address asks for, and tells what is not here. Nothing else of it is used. */
  #readAddress(): void {
    const { sheets, clinics } = this.#data;
    const choice = readPackLink(
      location.hash,
      new Set(sheets.map(({ key }) => key)),
      new Set(clinics.map(({ id }) => id)),
    );
    for (const box of this.#boxes()) box.checked = choice.keys.includes(box.dataset.key ?? '');
    if (this.#clinic && choice.clinic !== undefined) {
      this.#clinic.value = choice.clinic;
      this.#fillIn();
    }
    this.#take('[data-unknown]', HTMLElement).textContent = unknownText(choice);
    this.#follow();
  }

  /** Puts a registered clinic's words into the fields, where they can be changed. */
  #fillIn(): void {
    const clinic = this.#data.clinics.find(({ id }) => id === this.#clinic?.value);
    for (const part of ['name', 'telephone', 'hours'] as const) {
      this.#field(part).value = clinic?.[part] ?? '';
    }
  }

  /** Keeps the link, the note on the number and an open preview true to the fields. */
  #follow(): void {
    const keys = this.#picked().map(({ sheet }) => sheet.key);
    const fragment = packFragment(keys, this.#clinic?.value ?? '');
    this.#link.textContent = this.#data.readingList + fragment;
    this.#link.hash = fragment;
    const { telephone } = this.#typed();
    const isOdd = telephone !== '' && !isTelephone(telephone);
    this.#take('[data-odd]', HTMLElement).textContent = isOdd ? words.oddTelephone : '';
    if (this.#pack.hidden) return;
    clearTimeout(this.#pause);
    this.#pause = window.setTimeout(() => void this.#build(), PAUSE);
  }

  /** Makes the pack from what is picked and typed now. False when there is none to print. */
  async #build(): Promise<boolean> {
    const run = ++this.#run;
    const picked = this.#picked();
    if (picked.length === 0) return this.#clear(words.empty);
    this.#status.textContent = `${words.loading} …`;
    const found = await Promise.allSettled(picked.map(({ sheet }) => articleAt(sheet.path)));
    if (run !== this.#run) return false;
    const missing = picked.filter((_, index) => found[index]?.status === 'rejected');
    if (missing.length > 0) {
      return this.#clear(`${words.broken} ${missing.map(({ sheet }) => sheet.title).join(', ')}`);
    }
    const articles = found.flatMap((it) => (it.status === 'fulfilled' ? [it.value] : []));
    await this.#show(picked, articles);
    return true;
  }

  async #show(picked: readonly Picked[], articles: readonly Element[]): Promise<void> {
    const typed = this.#typed();
    const place = (index: number) => `${words.sheet} ${index + 1} ${words.of} ${picked.length}`;
    showNumbersOf(this.#country.value);
    this.#pack.replaceChildren(
      coverView(picked, typed, this.#data.siteName),
      ...picked.flatMap((it, index) => {
        const article = articles[index];
        return article ? [sheetView(article, it, typed, place(index))] : [];
      }),
    );
    showNumbersOf(this.#country.value);
    for (const option of ['data-large', 'data-sources']) {
      const { checked } = this.#take(`input[${option}]`, HTMLInputElement);
      this.#pack.toggleAttribute(option, checked);
    }
    this.#pack.hidden = false;
    await Promise.allSettled([...this.#pack.querySelectorAll('img')].map((it) => it.decode()));
    const count = picked.length === 1 ? words.oneSheet : words.sheets;
    this.#status.textContent = `${words.ready} ${picked.length} ${count}.`;
  }

  #clear(reason: string): false {
    this.#pack.replaceChildren();
    this.#pack.hidden = true;
    this.#status.textContent = reason;
    return false;
  }

  async #copy(): Promise<void> {
    const copied = navigator.clipboard.writeText(this.#link.textContent);
    this.#status.textContent = await copied.then(
      () => words.copied,
      () => words.notCopied,
    );
  }

  #picked(): Picked[] {
    return this.#boxes()
      .filter(({ checked }) => checked)
      .flatMap(({ dataset: { key = '' } }) => {
        const sheet = this.#data.sheets.find((it) => it.key === key);
        const chosen = this.querySelector<HTMLSelectElement>(`[data-repeats="${key}"]`);
        return sheet ? [{ sheet, repeats: chosen?.value ?? '' }] : [];
      });
  }

  #typed(): Typed {
    const text = (id: keyof Typed) => this.#field(id).value.trim();
    return {
      name: text('name'),
      telephone: text('telephone'),
      hours: text('hours'),
      appointment: text('appointment'),
      notes: text('notes'),
    };
  }

  #field(id: keyof Typed): HTMLInputElement | HTMLTextAreaElement {
    const field = this.querySelector(`[data-field="${id}"]`);
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) return field;
    throw new Error(`pack-builder: no field ${id}`);
  }

  #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[data-key]')];
  }

  #on(selector: string, act: () => Promise<void>): void {
    this.#take(selector, HTMLElement).addEventListener('click', () => void act());
  }

  #take<T extends HTMLElement>(selector: string, type: new () => T): T {
    const found = this.querySelector(selector);
    if (!(found instanceof type)) throw new Error(`pack-builder: no ${selector} on the page`);
    return found;
  }
}

customElements.define('pack-builder', PackBuilder);
