import type { PageRules } from '../../islands/symptom-check/page-data.ts';
import type { Library } from '../../domain/library.ts';
import { takeAll } from '../../domain/library.ts';
import { firstGroups, flowGroups, type SignGroup } from '../../domain/triage/faces.ts';
import { flowRules, partStatements } from '../../domain/triage/flow-rules.ts';
import * as strings from '../../strings/en/index.ts';
import { LEVELS, type Combination, type LevelAdvice } from '../../schema/triage.ts';

/** A level's part of a flow page: its groups of signs, and the combinations that raise to it. */
export interface LevelPart {
  level: LevelAdvice;
  groups: (SignGroup & { shared: boolean })[];
  combinations: { rule: Combination; statements: string[] }[];
}

/** A flow's signs by level, most urgent first, as the page without script lists them. */
export function levelParts(library: Library, flowId: string): LevelPart[] {
  const groups = [
    ...firstGroups(library).map((group) => ({ ...group, shared: true })),
    ...flowGroups(library, flowId).map((group) => ({ ...group, shared: false })),
  ];
  const known = new Set<unknown>(flowRules(library, flowId).combinations);
  const combinations = [...library.combinations.values()].filter((rule) => known.has(rule));
  return takeAll(library.levels, LEVELS).map((level) => ({
    level,
    groups: groups
      .map((group) => ({ ...group, signs: group.signs.filter((sign) => sign.level === level.id) }))
      .filter(({ signs }) => signs.length > 0),
    combinations: combinations
      .filter(({ raiseTo }) => raiseTo === level.id)
      .map((rule) => ({ rule, statements: partStatements(library, rule.all) })),
  }));
}

/** What the island cannot read off the page: the order of the questions, contexts, combinations. */
export function islandRules(library: Library, flowId: string): PageRules {
  const contexts = takeAll(library.contexts, library.flows.get(flowId)?.contexts ?? []);
  const asked = (group: SignGroup) => ({
    heading: group.heading,
    ids: group.signs.map(({ id }) => id),
  });
  const about = { heading: strings.check.aboutYouGroup, ids: contexts.map(({ id }) => id) };
  const steps = [
    { heading: library.firstScreen.heading, groups: firstGroups(library).map(asked) },
    ...flowGroups(library, flowId).map((group) => ({
      heading: group.heading,
      groups: [{ ...asked(group), heading: strings.check.groupQuestion }],
    })),
    { heading: strings.check.aboutYou, groups: [about] },
  ];
  return {
    steps: steps.filter(({ groups }) => groups.some(({ ids }) => ids.length > 0)),
    contexts: contexts.map(({ id, statement, help }) => ({
      id,
      statement,
      ...(help === undefined ? {} : { help }),
    })),
    combinations: flowRules(library, flowId).combinations.map(({ all, raiseTo, reason }) => ({
      all,
      raiseTo,
      reason,
    })),
  };
}

/** The sources that a flow's signs and combinations rest on, each once, in order of first use. */
export function flowSources(library: Library, parts: readonly LevelPart[]) {
  const ids = parts.flatMap(({ groups, combinations }) => [
    ...groups.flatMap(({ signs }) => signs.flatMap(({ sources }) => sources)),
    ...combinations.flatMap(({ rule }) => rule.sources),
  ]);
  return takeAll(library.sources, [...new Set(ids)]);
}
