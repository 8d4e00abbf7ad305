import * as strings from '../../strings/en/index.ts';
import { LEVELS, type Flow, type Group, type Level, type Sign } from '../../schema/triage.ts';
import { take, takeAll, type Library } from '../library.ts';
import { isAtLeast } from './level.ts';

type Rules = Pick<Library, 'signs' | 'firstScreen' | 'flows'>;

/** The address of the questions about every worry at once: the union of all flows. */
export const EVERY_WORRY = 'more-than-one';

/** Signs of one level, in the order in which a card or a page lists them. */
export interface LevelSigns {
  level: Level;
  signs: Sign[];
}

/** Signs under one heading, asked together or listed together. */
export interface SignGroup {
  id: string;
  heading: string;
  signs: Sign[];
}

/** One screen of questions: lists of at most seven signs each. */
export interface QuestionStep {
  heading: string;
  groups: SignGroup[];
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

/** The groups every flow starts with. */
export function firstGroups(rules: Rules): SignGroup[] {
  return rules.firstScreen.groups.map((group) => withSigns(rules, group));
}

/** Every set of questions by id: the flows, and all of them at once. */
export const questionSets = ({ flows }: Pick<Library, 'flows'>): string[] => [
  ...flows.keys(),
  EVERY_WORRY,
];

/** The flows that are asked at an address: one of them, or every one. */
export function flowsAsked(rules: Rules, flowId: string): (Flow & { id: string })[] {
  return flowId === EVERY_WORRY ? [...rules.flows.values()] : [take(rules.flows, flowId)];
}

/**
 * What is listed after the shared first screen: a flow's own groups, or for every worry at once one
 * group for each flow. A sign that two flows ask is listed where it comes first.
 */
export function flowGroups(rules: Rules, flowId: string): SignGroup[] {
  const flows = flowsAsked(rules, flowId);
  if (flowId !== EVERY_WORRY) {
    return flows.flatMap(({ groups }) => groups.map((group) => withSigns(rules, group)));
  }
  const seen = new Set<string>();
  return flows.map(({ id, name, groups }) => {
    const signs = groups.flatMap((group) => group.signs).filter((sign) => !seen.has(sign));
    for (const sign of signs) seen.add(sign);
    return withSigns(rules, { id, heading: name, signs });
  });
}

/**
 * What is asked after the shared first screen, a screen at a time, the most urgent first. For every
 * worry at once: the emergency signs of all flows on one screen, then each flow's same-day signs,
 * then its milder ones.
 */
export function questionSteps(rules: Rules, flowId: string): QuestionStep[] {
  const groups = flowGroups(rules, flowId);
  if (flowId !== EVERY_WORRY) {
    return groups.map((group) => ({
      heading: group.heading,
      groups: [{ ...group, heading: strings.check.groupQuestion }],
    }));
  }
  const emergencies = groups.map((group) => only(group, (level) => level === 'emergency'));
  const steps = [
    { heading: strings.check.moreEmergencies, groups: emergencies },
    ...listsByFlow(rules, groups, (level) => level === 'same-day', strings.check.today),
    ...listsByFlow(rules, groups, (level) => !isAtLeast(level, 'same-day'), strings.check.milder),
  ];
  return steps
    .map((step) => ({ ...step, groups: step.groups.filter(({ signs }) => signs.length > 0) }))
    .filter((step) => step.groups.length > 0);
}

/** Each flow's signs of some levels, in the lists of at most seven that the flow itself asks. */
function listsByFlow(
  rules: Rules,
  listed: readonly SignGroup[],
  fits: (level: Level) => boolean,
  suffix: string,
): QuestionStep[] {
  return listed.map(({ id, heading, signs }) => {
    const own = new Set(signs);
    const groups = take(rules.flows, id).groups.map((group) => withSigns(rules, group));
    return {
      heading: `${heading}: ${suffix}`,
      groups: groups.map((group) => ({
        ...group,
        signs: group.signs.filter((sign) => own.has(sign) && fits(sign.level)),
      })),
    };
  });
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

const only = (group: SignGroup, fits: (level: Level) => boolean): SignGroup => ({
  ...group,
  signs: group.signs.filter(({ level }) => fits(level)),
});

function withSigns(rules: Rules, { id, heading, signs }: Group): SignGroup {
  return { id, heading, signs: takeAll(rules.signs, signs) };
}
