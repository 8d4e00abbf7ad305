import type { Raise, Rules } from '../../domain/triage/outcome.ts';
import type { Level } from '../../schema/triage.ts';
import type { island } from '../../strings/en/symptom-check.ts';

/** The words of the questions, in the language of the page. */
export type Words = typeof island;

/** A list of signs that is asked with one "None of these". */
export interface AskedGroup {
  heading: string;
  ids: string[];
}

/** One screen of questions. */
export interface AskedStep {
  heading: string;
  groups: AskedGroup[];
}

/** What the page's JSON says besides its text: the words, the order of questions, the combinations. */
export interface PageRules {
  words: Words;
  steps: AskedStep[];
  contexts: { id: string; statement: string; help?: string }[];
  combinations: Raise[];
}

/** Everything the questions need, read from the page that works without script. */
export interface PageData {
  words: Words;
  steps: AskedStep[];
  rules: Rules;
  statement: (id: string) => string;
  /** What counts, in a few words. */
  help: (id: string) => string | undefined;
  /** What to do at once. */
  doNow: (id: string) => string | undefined;
  section: (level: Level) => HTMLElement;
  /** What a level asks, as an order. */
  heading: (level: Level) => string;
}

/** Reads the signs and their levels off the page's own list, so that words exist once. */
export function readPage(root: HTMLElement): PageData {
  const json = root.querySelector('[data-rules]')?.textContent ?? '';
  const { words, steps, contexts, combinations } = JSON.parse(json) as PageRules;
  const items = new Map(
    [...root.querySelectorAll<HTMLElement>('[data-sign]')].map((item) => [
      item.dataset.sign ?? '',
      item,
    ]),
  );
  const context = (id: string) => contexts.find((it) => it.id === id);
  const textIn = (id: string, part: string) =>
    items.get(id)?.querySelector(part)?.textContent ?? undefined;
  const section = (level: Level) => {
    const found = root.querySelector<HTMLElement>(`section[data-level="${level}"]`);
    if (!found) throw new Error(`symptom-check: no section for ${level}`);
    return found;
  };
  return {
    words,
    steps,
    rules: {
      combinations,
      levels: new Map([...items].map(([id, item]) => [id, levelOf(item)])),
    },
    statement: (id) => textIn(id, '[data-statement]') ?? context(id)?.statement ?? '',
    help: (id) => context(id)?.help ?? textIn(id, '[data-help]'),
    doNow: (id) => textIn(id, '[data-do-now]'),
    section,
    heading: (level) => section(level).querySelector('h2')?.textContent ?? '',
  };
}

const levelOf = (item: HTMLElement) =>
  item.closest<HTMLElement>('section[data-level]')?.dataset.level as Level;
