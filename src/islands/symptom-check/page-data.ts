import type { AskedGroup, Plan } from '../../domain/triage/course.ts';
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

/** A list of questions: each a place in the page's own list of signs and contexts. */
export interface ListedGroup {
  heading: string;
  at: number[];
  guide?: string;
}

/** What the page's JSON says besides its text: words, the order of questions, what raises. */
export interface PageRules {
  words: Words;
  first: ListedGroup[];
  areas: { id: string; name: string; worry: string; groups: ListedGroup[]; guides: string[] }[];
  /** The areas that are ticked already at this address. */
  start: string[];
  /** The places of what raises together, and to which level. */
  combinations: { all: number[]; raiseTo: Level }[];
  /** Ids of contacts, the most important first. */
  contacts: string[];
  /** The guide to read while waiting where no other fits. */
  usual: string;
}

/** Everything the questions need, read from the page that works without script. */
type Group = AskedGroup & { guide?: string };

export interface PageData extends Omit<PageRules, 'combinations' | 'first' | 'areas'> {
  plan: Plan;
  first: Group[];
  areas: (Omit<PageRules['areas'][number], 'groups'> & { groups: Group[] })[];
  statement: (id: string) => string;
  /** What counts, in a few words. */
  help: (id: string) => string | undefined;
  /** What to do at once. */
  doNow: (id: string) => string | undefined;
  /** The link to a guide. */
  guide: (id: string) => Node | undefined;
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
  const { combinations, first, areas, ...rules } = JSON.parse(json) as PageRules;
  const items = new Map(
    [...root.querySelectorAll<HTMLElement>('[data-sign], [data-context]')].map((item) => [
      item.dataset.sign ?? item.dataset.context ?? '',
      item,
    ]),
  );
  const ids = [...items.keys()];
  const idAt = (place: number) => ids[place] ?? '';
  const asked = ({ at, ...group }: ListedGroup): Group => ({ ...group, ids: at.map(idAt) });
  const plan = {
    first: first.map(asked),
    areas: areas.map((area) => ({ ...area, groups: area.groups.map(asked) })),
  };
  const textIn = (id: string, part: string) =>
    items.get(id)?.querySelector(part)?.textContent ?? undefined;
  const within = (level: string, part: string) =>
    root.querySelector<HTMLElement>(`section[data-level="${level}"] ${part}`) ?? undefined;
  const reasons = root.querySelectorAll('[data-reason]');
  const signs = [...items].filter(([, item]) => item.dataset.sign !== undefined);
  return {
    ...rules,
    ...plan,
    plan: {
      ...plan,
      levels: new Map(signs.map(([id, item]) => [id, levelOf(item)])),
      // Why, in the page's own list, in the same order.
      combinations: combinations.map(({ all, raiseTo }, index) => ({
        all: all.map(idAt),
        raiseTo,
        reason: reasons[index]?.textContent ?? '',
      })),
      contexts: ids.filter((id) => items.get(id)?.dataset.context !== undefined),
    },
    statement: (id) => textIn(id, '[data-statement]') ?? '',
    help: (id) => textIn(id, '[data-help]'),
    doNow: (id) => textIn(id, '[data-do-now]'),
    guide: (id) => root.querySelector(`[data-guide="${id}"]`)?.cloneNode(true),
    contact: (id) => items.get(id)?.dataset.contact ?? '',
    call: (level, contact) => within(level, `[data-call-of="${contact}"]`),
    general: (level) => within(level, '[data-general]'),
    mark: (level) => within(level, '.level-head svg')?.cloneNode(true),
    notAsked: within('not-asked', '[data-not-asked]') ?? root,
    emergencies: () =>
      plan.first.flatMap(({ ids }) => ids.map((id) => textIn(id, '[data-statement]') ?? '')),
  };
}

const levelOf = (item: HTMLElement) =>
  item.closest<HTMLElement>('section[data-level]')?.dataset.level as Level;
