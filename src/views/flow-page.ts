import type { PageRules } from '../islands/symptom-check/page-data.ts';
import type { Library } from '../domain/library.ts';
import { take, takeAll } from '../domain/library.ts';
import { addresses } from '../domain/addresses.ts';
import { signPageThings } from '../domain/structured-data/triage.ts';
import {
  EVERY_WORRY,
  firstGroups,
  flowGroups,
  flowsAsked,
  questionSets,
  questionSteps,
  type SignGroup,
} from '../domain/triage/faces.ts';
import { flowContexts, flowRules, partStatements } from '../domain/triage/flow-rules.ts';
import type { Raise } from '../domain/triage/outcome.ts';
import * as strings from '../strings/en/index.ts';
import { island } from '../strings/en/symptom-check.ts';
import { LEVELS, type LevelAdvice } from '../schema/triage.ts';

/** A level's part of a flow page: its groups of signs, and the combinations that raise to it. */
export interface LevelPart {
  level: LevelAdvice;
  groups: (SignGroup & { shared: boolean })[];
  combinations: { rule: Raise; statements: string[] }[];
}

/** A flow's signs by level, most urgent first, as the page without script lists them. */
export function levelParts(library: Library, flowId: string): LevelPart[] {
  const groups = [
    ...firstGroups(library).map((group) => ({ ...group, shared: true })),
    ...flowGroups(library, flowId).map((group) => ({ ...group, shared: false })),
  ];
  const { combinations } = flowRules(library, flowId);
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
  const contexts = takeAll(library.contexts, flowContexts(library, flowId));
  const asked = (group: SignGroup) => ({
    heading: group.heading,
    ids: group.signs.map(({ id }) => id),
  });
  const about = { heading: strings.check.aboutYouGroup, ids: contexts.map(({ id }) => id) };
  const steps = [
    { heading: library.firstScreen.heading, groups: firstGroups(library).map(asked) },
    ...questionSteps(library, flowId).map(({ heading, groups }) => ({
      heading,
      groups: groups.map(asked),
    })),
    { heading: strings.check.aboutYou, groups: [about] },
  ];
  return {
    words: island,
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
    ...combinations.flatMap(({ rule }) => rule.sources ?? []),
  ]);
  return takeAll(library.sources, [...new Set(ids)]);
}

/** The words of a flow's page; those of every worry at once are part of the interface. */
export function flowWords(library: Library, flowId: string) {
  const words = strings.check;
  if (flowId === EVERY_WORRY) {
    return {
      title: words.everyWorry,
      name: words.everyWorryName,
      worry: words.everyWorrySaid,
      description: words.everyWorryDescription,
    };
  }
  return take(library.flows, flowId);
}

/** Every set of questions by the worry that leads to it, in the reader's words. */
export function worryLinks(library: Library) {
  return questionSets(library).map((id) => {
    const { worry, name, title } = flowWords(library, id);
    return { worry, name, title, href: addresses.flow(id) };
  });
}

/** The guides that help with a flow's worries, each once. */
export function flowGuides(library: Library, flowId: string) {
  const ids = flowsAsked(library, flowId).flatMap(({ articles }) => articles);
  return takeAll(library.articles, [...new Set(ids)]);
}

/** The structured data of a page that lists signs by level. */
export function signThings(
  library: Library,
  page: { path: string; title: string; parts: readonly LevelPart[] },
) {
  const levels = page.parts.map(({ level, groups }) => ({
    level,
    signs: groups.flatMap(({ signs }) => signs),
  }));
  return signPageThings(library.site, { ...page, ruleSet: library.ruleSet, levels });
}
