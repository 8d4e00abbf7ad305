import type { Level } from '../../schema/triage.ts';
import { isAtLeast } from './level.ts';
import type { Raise, Rules } from './outcome.ts';

/** Signs (or contexts) asked in one list, by id. */
export interface AskedGroup {
  heading: string;
  ids: readonly string[];
}

/** An area of worries with all that can be asked about it, most urgent first. */
export interface AskedArea {
  id: string;
  name: string;
  groups: readonly AskedGroup[];
}

/** All that can be asked: what a page hands to the questions. */
export interface Plan {
  /** Level by sign id; an id without one is a context. */
  levels: ReadonlyMap<string, Level>;
  combinations: readonly Raise[];
  /** The shared emergency signs. */
  first: readonly AskedGroup[];
  areas: readonly AskedArea[];
  /** Ids of contexts in the order in which they are asked. */
  contexts: readonly string[];
}

/** Which signs of the areas a screen asks. */
export type Band = 'first' | 'emergency' | 'urgent' | 'today' | 'milder' | 'all' | 'about';

export interface SignScreen {
  kind: 'signs';
  band: Band;
  /** The name of the area, where a screen is about one. */
  area?: string | undefined;
  groups: readonly AskedGroup[];
}

export interface AreaScreen<Kind extends 'worries' | 'more'> {
  kind: Kind;
  areas: readonly AskedArea[];
}

/** One screen: signs to tick, or areas to tick. */
export type Screen = SignScreen | AreaScreen<'worries'> | AreaScreen<'more'>;

/** What is asked of a reader who ticked some areas, in order, and the rules that apply to it. */
export interface Course {
  screens: readonly Screen[];
  rules: Rules;
}

/** Signs of several kinds share a screen while there are no more than on the shared first one. */
const MOST_ON_A_SCREEN = 24;

/**
 * The questions for some worries: the shared emergency signs, what worries, the groups of the ticked
 * areas with the most urgent first across areas, "anything else?", and what raises.
 * @param areas ids ticked as worries
 * @param more ids ticked at "anything else?"; nothing before that was answered
 */
export function courseOf(
  plan: Plan,
  areas: readonly string[],
  more: readonly string[] = [],
): Course {
  const chosen = plan.areas.filter(({ id }) => areas.includes(id));
  const added = plan.areas.filter(({ id }) => more.includes(id) && !areas.includes(id));
  const rest = plan.areas.filter(({ id }) => !areas.includes(id));
  const asked = new Set(plan.first.flatMap(({ ids }) => ids));
  const screens: Screen[] = [
    { kind: 'signs', band: 'first', groups: plan.first },
    { kind: 'worries', areas: plan.areas },
    ...areaScreens(plan, chosen, asked),
    // Who ticked no area has just seen them all.
    ...(chosen.length > 0 && rest.length > 0 ? [{ kind: 'more' as const, areas: rest }] : []),
    ...areaScreens(plan, added, asked),
  ];
  const rules = rulesFor(plan, asked);
  const used = new Set(rules.combinations.flatMap(({ all }) => all));
  const contexts = plan.contexts.filter((id) => used.has(id));
  const about: Screen = {
    kind: 'signs',
    band: 'about',
    groups: [{ heading: '', ids: contexts }],
  };
  return { screens: contexts.length > 0 ? [...screens, about] : screens, rules };
}

/** The ids that a screen asks about; areas are no answers. */
export const idsOf = (screen: Screen): string[] =>
  screen.kind === 'signs' ? screen.groups.flatMap(({ ids }) => ids) : [];

/** The rules among the signs that are asked, and what raises them. */
function rulesFor(plan: Plan, asked: ReadonlySet<string>): Rules {
  const levels = new Map([...plan.levels].filter(([id]) => asked.has(id)));
  const contexts = new Set(plan.contexts);
  const combinations = plan.combinations.filter(({ all }) =>
    all.every((id) => asked.has(id) || contexts.has(id)),
  );
  return { levels, combinations };
}

/**
 * The screens of some areas: the emergency signs of all of them, then their same-day signs, then their
 * milder ones, on as few screens as can be; a sign is asked once.
 * @param asked ids that were asked before; those asked here are added
 */
function areaScreens(plan: Plan, areas: readonly AskedArea[], asked: Set<string>): Screen[] {
  const fresh = areas.map(({ name, groups }) => ({
    name,
    groups: groups.map((group) => ({
      ...group,
      ids: group.ids.filter((id) => !asked.has(id) && asked.add(id)),
    })),
  }));
  const of = (
    band: 'emergency' | 'today' | 'milder',
    { name, groups }: Omit<AskedArea, 'id'>,
  ): SignScreen => ({
    kind: 'signs',
    band,
    area: name || undefined,
    groups: inBand(plan, groups, band),
  });
  return together([
    of('emergency', { name: '', groups: fresh.flatMap(({ groups }) => groups) }),
    ...fresh.map((area) => of('today', area)),
    ...fresh.map((area) => of('milder', area)),
  ]);
}

/** As few screens as can be: neighbours share one while it stays short. */
function together(screens: readonly SignScreen[]): SignScreen[] {
  return screens
    .filter(({ groups }) => groups.length > 0)
    .reduce<SignScreen[]>((all, screen) => {
      const last = all.at(-1);
      const isShort = last && idsOf(last).length + idsOf(screen).length <= MOST_ON_A_SCREEN;
      if (!isShort) return [...all, screen];
      const band = bandOf(last, screen);
      const groups = [...last.groups, ...screen.groups];
      return [...all.slice(0, -1), { kind: 'signs', band, area: areaOf(last, screen), groups }];
    }, []);
}

/** Emergency signs beside same-day signs are urgent signs; with milder ones it is all there is. */
function bandOf(a: SignScreen, b: SignScreen): Band {
  if (a.band === b.band) return a.band;
  return b.band === 'milder' ? 'all' : 'urgent';
}

/** The one area that two screens are about; emergency signs alone name none. */
function areaOf(a: SignScreen, b: SignScreen): string | undefined {
  if (a.band === 'emergency') return b.area;
  return a.area === b.area ? a.area : undefined;
}

function inBand(
  plan: Plan,
  groups: readonly AskedGroup[],
  band: 'emergency' | 'today' | 'milder',
): AskedGroup[] {
  const fits = (id: string) => {
    const level = plan.levels.get(id) ?? 'self-care';
    switch (band) {
      case 'emergency':
        return level === 'emergency';
      case 'today':
        return level === 'same-day';
      default:
        return !isAtLeast(level, 'same-day');
    }
  };
  return groups
    .map((group) => ({ ...group, ids: group.ids.filter(fits) }))
    .filter(({ ids }) => ids.length > 0);
}
