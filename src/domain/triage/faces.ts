import { LEVELS, type Group, type Level, type Sign } from '../../schema/triage.ts';
import { takeAll, type Library } from '../library.ts';

type Rules = Pick<Library, 'signs' | 'firstScreen' | 'flows'>;

/** Signs of one level, in the order in which a card or a page lists them. */
export interface LevelSigns {
  level: Level;
  signs: Sign[];
}

/** Groups of signs that are asked together, with their signs. */
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

/** The groups every flow starts with. */
export function firstGroups(rules: Rules): SignGroup[] {
  return rules.firstScreen.groups.map((group) => withSigns(rules, group));
}

/** A flow's own groups, after the shared first screen. */
export function flowGroups(rules: Rules, flowId: string): SignGroup[] {
  return (rules.flows.get(flowId)?.groups ?? []).map((group) => withSigns(rules, group));
}

/** Every sign a flow asks, the shared ones first. */
export function flowSigns(rules: Rules, flowId: string): Sign[] {
  return [...firstGroups(rules), ...flowGroups(rules, flowId)].flatMap((group) => group.signs);
}

/** Sorts signs under their levels; a level without signs is left out. */
export function byLevel(signs: readonly Sign[]): LevelSigns[] {
  return LEVELS.map((level) => ({
    level,
    signs: signs.filter((sign) => sign.level === level),
  })).filter((face) => face.signs.length > 0);
}

function withSigns(rules: Rules, { id, heading, signs }: Group): SignGroup {
  return { id, heading, signs: takeAll(rules.signs, signs) };
}
