import type { AskedArea, AskedGroup, Plan } from '../../domain/triage/course.ts';
import type { Raise } from '../../domain/triage/outcome.ts';
import type { Level } from '../../schema/triage.ts';
import type { island } from '../../strings/en/symptom-check.ts';

/** The words of the questions, in the language of the page. */
export type Words = typeof island & {
  worries: string;
  other: string;
  more: string;
  moreIntro: string;
  nothing: string;
  first: string;
};

/** What the page's JSON says besides its text: words, the order of questions, what raises. */
export interface PageRules {
  words: Words;
  first: (AskedGroup & { guide?: string })[];
  areas: (AskedArea & { worry: string; guides: string[] })[];
  /** The areas that are ticked already at this address. */
  start: string[];
  combinations: Raise[];
  /** Ids of contacts, the most important first. */
  contacts: string[];
  /** Address and title by id of a guide. */
  guides: Record<string, [href: string, title: string]>;
}

/** Everything the questions need, read from the page that works without script. */
export interface PageData extends Omit<PageRules, 'combinations'> {
  plan: Plan;
  statement: (id: string) => string;
  /** What counts, in a few words. */
  help: (id: string) => string | undefined;
  /** What to do at once. */
  doNow: (id: string) => string | undefined;
  /** Who is called about a sign. */
  contact: (id: string) => string;
  /** The words of a contact at a level, as the page lists them. */
  call: (level: Level, contact: string) => HTMLElement | undefined;
  /** What a level asks, whoever is called. */
  general: (level: Level) => HTMLElement | undefined;
  mark: (level: string) => Node | undefined;
  /** What is said when no question was about the worry. */
  notAsked: HTMLElement;
  /** The shared emergency signs in words: the lowest results carry them. */
  emergencies: () => string[];
}

/** Reads the signs and their levels off the page's own list, so that words exist once. */
export function readPage(root: HTMLElement): PageData {
  const json = root.querySelector('[data-rules]')?.textContent ?? '';
  const { combinations, ...rules } = JSON.parse(json) as PageRules;
  const items = new Map(
    [...root.querySelectorAll<HTMLElement>('[data-sign], [data-context]')].map((item) => [
      item.dataset.sign ?? item.dataset.context ?? '',
      item,
    ]),
  );
  const textIn = (id: string, part: string) =>
    items.get(id)?.querySelector(part)?.textContent ?? undefined;
  const within = (level: string, part: string) =>
    root.querySelector<HTMLElement>(`section[data-level="${level}"] ${part}`) ?? undefined;
  const signs = [...items].filter(([, item]) => item.dataset.sign !== undefined);
  return {
    ...rules,
    plan: {
      levels: new Map(signs.map(([id, item]) => [id, levelOf(item)])),
      combinations,
      first: rules.first,
      areas: rules.areas,
      contexts: [...items.keys()].filter((id) => items.get(id)?.dataset.context !== undefined),
    },
    statement: (id) => textIn(id, '[data-statement]') ?? '',
    help: (id) => textIn(id, '[data-help]'),
    doNow: (id) => textIn(id, '[data-do-now]'),
    contact: (id) => items.get(id)?.dataset.contact ?? '',
    call: (level, contact) => within(level, `[data-call-of="${contact}"]`),
    general: (level) => within(level, '[data-general]'),
    mark: (level) => within(level, '.level-head svg')?.cloneNode(true),
    notAsked: within('not-asked', '[data-not-asked]') ?? root,
    emergencies: () =>
      rules.first.flatMap(({ ids }) => ids.map((id) => textIn(id, '[data-statement]') ?? '')),
  };
}

const levelOf = (item: HTMLElement) =>
  item.closest<HTMLElement>('section[data-level]')?.dataset.level as Level;
