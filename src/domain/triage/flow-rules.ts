import { takeAll, type Library } from '../library.ts';
import { firstGroups, flowGroups, flowSigns } from './faces.ts';
import type { Rules } from './outcome.ts';
import type { Step } from './walk.ts';

/** The rules of one flow: its signs, the shared ones among them, and the combinations of these. */
export function flowRules(library: Library, flowId: string): Rules {
  const signs = flowSigns(library, flowId);
  const contexts = library.flows.get(flowId)?.contexts ?? [];
  const asked = new Set([...signs.map(({ id }) => id), ...contexts]);
  return {
    levels: new Map(signs.map(({ id, level }) => [id, level])),
    combinations: [...library.combinations.values()].filter(({ all }) =>
      all.every((id) => asked.has(id)),
    ),
  };
}

/** The steps of one flow: the shared first screen, each group, and what is asked about the reader. */
export function flowSteps(library: Library, flowId: string): Step[] {
  const first = firstGroups(library).flatMap(({ signs }) => signs.map(({ id }) => id));
  const groups = flowGroups(library, flowId).map(({ signs }) => signs.map(({ id }) => id));
  const contexts = library.flows.get(flowId)?.contexts ?? [];
  return [first, ...groups, contexts].filter((step) => step.length > 0);
}

/** The words of a combination's parts, signs and contexts alike. */
export function partStatements(library: Library, ids: readonly string[]): string[] {
  const parts = new Map<string, { statement: string }>([...library.signs, ...library.contexts]);
  return takeAll(parts, ids).map(({ statement }) => statement);
}
