import * as strings from '../../strings/en/index.ts';
import { take, takeAll, type Library } from '../library.ts';
import { firstGroups, flowsAsked, flowSigns, questionSteps } from './faces.ts';
import type { Raise, Rules } from './outcome.ts';
import type { Step } from './walk.ts';

/** The contexts a flow asks, each once. */
export function flowContexts(library: Library, flowId: string): string[] {
  return [...new Set(flowsAsked(library, flowId).flatMap(({ contexts }) => contexts))];
}

/** The rules of one flow: its signs, the shared ones among them, and what raises them. */
export function flowRules(library: Library, flowId: string): Rules {
  const signs = flowSigns(library, flowId);
  const asked = new Set([...signs.map(({ id }) => id), ...flowContexts(library, flowId)]);
  return {
    levels: new Map(signs.map(({ id, level }) => [id, level])),
    combinations: [
      ...[...library.combinations.values()].filter(({ all }) => all.every((id) => asked.has(id))),
      ...windowRaises(library, flowId),
    ],
  };
}

/**
 * A sign with a window of days counts as its late sign once the window has passed. The context that
 * asks for the days is "not sure" when unknown, which counts as yes: unknown days are outside
 * (`clinical/triage.md`, 2).
 */
export function windowRaises(library: Library, flowId: string): Raise[] {
  const times = takeAll(library.contexts, flowContexts(library, flowId));
  return flowSigns(library, flowId).flatMap(({ id, days }) => {
    if (!days) return [];
    const context = contextAfter(times, days.to);
    if (!context) return [];
    const late = take(library.signs, days.late);
    return [
      {
        all: [id, context.id],
        raiseTo: late.level,
        reason: `${strings.check.late} ${late.statement}`,
        sources: late.sources,
        late: late.id,
      },
    ];
  });
}

/** The context that tells best that a last day has passed; one that may come too early is cautious. */
export function contextAfter<T extends { from?: number | undefined }>(
  contexts: readonly T[],
  lastDay: number,
): T | undefined {
  return contexts
    .filter(({ from }) => from !== undefined && from <= lastDay + 1)
    .sort((a, b) => (b.from ?? 0) - (a.from ?? 0))[0];
}

/** The steps of one flow: the shared first screen, each group, and what is asked about the reader. */
export function flowSteps(library: Library, flowId: string): Step[] {
  const first = firstGroups(library).flatMap(({ signs }) => signs.map(({ id }) => id));
  const screens = questionSteps(library, flowId).map(({ groups }) =>
    groups.flatMap(({ signs }) => signs.map(({ id }) => id)),
  );
  return [first, ...screens, flowContexts(library, flowId)].filter((step) => step.length > 0);
}

/** The words of a combination's parts, signs and contexts alike. */
export function partStatements(library: Library, ids: readonly string[]): string[] {
  const parts = new Map<string, { statement: string }>([...library.signs, ...library.contexts]);
  return takeAll(parts, ids).map(({ statement }) => statement);
}
