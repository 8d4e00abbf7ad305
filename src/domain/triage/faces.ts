import { LEVELS, type Group, type Level, type Sign } from '../../schema/triage.ts';
import { take, takeAll, type Item, type Library } from '../library.ts';

type Rules = Pick<Library, 'signs' | 'firstScreen' | 'areas' | 'flows'>;

/** The door: the questions about every worry. Its address is that of the questions themselves. */
export const EVERY_WORRY = 'every-worry';

/** Signs of one level, in the order in which a card or a page lists them. */
export interface LevelSigns {
  level: Level;
  signs: Sign[];
}

/** Signs under one heading. */
export interface SignGroup {
  id: string;
  heading: string;
  signs: Sign[];
}

/** The short card of a flow (or of `general`): its signs by level, most urgent first. */
export function cardOf(rules: Rules, flowId: string): LevelSigns[] {
  const ids = rules.flows.get(flowId)?.card ?? rules.firstScreen.card;
  return byLevel(takeAll(rules.signs, ids));
}

/** The short cards of several guides as one: the shared signs and those of their flows, each once. */
export function cardOfAll(rules: Rules, flowIds: readonly string[]): LevelSigns[] {
  const faces = ['general', ...flowIds].flatMap((flow) => cardOf(rules, flow));
  return byLevel([...new Set(faces.flatMap(({ signs }) => signs))]);
}

/** The groups that are asked first, whatever the worry is. */
export function firstGroups(rules: Rules): SignGroup[] {
  return rules.firstScreen.groups.map((group) => withSigns(rules, group));
}

/** Every address of the questions by id: the door, and the flows. */
export const questionSets = ({ flows }: Pick<Library, 'flows'>): string[] => [
  EVERY_WORRY,
  ...flows.keys(),
];

/** The areas that are ticked when the questions start at an address; none at the door. */
export function flowAreas(rules: Pick<Rules, 'flows' | 'areas'>, flowId: string): Item<'areas'>[] {
  return flowId === EVERY_WORRY ? [] : takeAll(rules.areas, take(rules.flows, flowId).areas);
}

/** The areas that an address lists: a flow's own, or every one. */
export function areasListed(rules: Pick<Rules, 'flows' | 'areas'>, flowId: string) {
  return flowId === EVERY_WORRY ? [...rules.areas.values()] : flowAreas(rules, flowId);
}

/** The areas of every other worry than an address is about. */
export function otherAreas(rules: Pick<Rules, 'flows' | 'areas'>, flowId: string) {
  const own = new Set(areasListed(rules, flowId).map(({ id }) => id));
  return [...rules.areas.values()].filter(({ id }) => !own.has(id));
}

/** One group for each area; a sign that two areas ask is listed where it comes first. */
export function areaGroups(
  rules: Pick<Rules, 'signs'>,
  areas: readonly Item<'areas'>[],
  listed: ReadonlySet<string> = new Set(),
): SignGroup[] {
  const seen = new Set(listed);
  return areas.map(({ id, name, groups }) => {
    const ids = groups.flatMap(({ signs }) => signs).filter((sign) => !seen.has(sign));
    for (const sign of ids) seen.add(sign);
    return withSigns(rules, { id, heading: name, signs: [...new Set(ids)] });
  });
}

/** Every sign that an address lists, the shared ones first. */
export function flowSigns(rules: Rules, flowId: string): Sign[] {
  const groups = [...firstGroups(rules), ...areaGroups(rules, areasListed(rules, flowId))];
  return groups.flatMap(({ signs }) => signs);
}

/** The flow whose address starts with the area of a sign; none for the shared signs. */
export function flowOfSign(rules: Rules, signId: string): string | undefined {
  if (rules.firstScreen.groups.some(({ signs }) => signs.includes(signId))) return undefined;
  return [...rules.flows.values()].find(({ areas }) =>
    takeAll(rules.areas, areas).some(({ groups }) =>
      groups.some(({ signs }) => signs.includes(signId)),
    ),
  )?.id;
}

/** Sorts signs under their levels; a level without signs is left out. */
export function byLevel(signs: readonly Sign[]): LevelSigns[] {
  return LEVELS.map((level) => ({
    level,
    signs: signs.filter((sign) => sign.level === level),
  })).filter((face) => face.signs.length > 0);
}

function withSigns(rules: Pick<Rules, 'signs'>, { id, heading, signs }: Group): SignGroup {
  return { id, heading, signs: takeAll(rules.signs, signs) };
}
