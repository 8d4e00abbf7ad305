import { contextAfter } from '../../domain/triage/plan.ts';
import { isAtLeast } from '../../domain/triage/level.ts';
import type { Problem } from '../../content/problem.ts';
import type { CheckedEntry } from '../../content/tree.ts';
import type { Rule } from './rule.ts';
import { askedSigns } from './triage-areas.ts';

/** Each sign above self-care names its sources, or says what could not be checked. */
export const signUnsourced: Rule = (tree) =>
  tree
    .all('signs')
    .filter(({ data }) => data.sources.length === 0 && data.unverified === undefined)
    .map((sign) =>
      problem(sign, ['level'], {
        code: 'sign-unsourced',
        message: `Sign "${sign.id}": no source, and nothing that says what is unverified.`,
        tryThis: 'sources: [source-id], or unverified: what could not be checked.',
      }),
    );

/** Each sign is asked on the first screen or in an area: else it protects nobody. */
export const signNeverAsked: Rule = (tree) => {
  const asked = askedSigns(tree);
  // While an area cannot be read, or names a sign that is not there, the slip is told, not this.
  const isKnown =
    tree.isWhole('areas') &&
    tree.isWhole('firstScreen') &&
    [...asked].every((id) => tree.hasId('signs', id));
  if (!isKnown) return [];
  return tree
    .all('signs')
    .filter(({ id }) => !asked.has(id))
    .map((sign) =>
      problem(sign, ['id'], {
        code: 'sign-never-asked',
        message: `Sign "${sign.id}" is in no group of the first screen or of an area.`,
        tryThis: 'Add it to a group, or delete it with a "changes" entry in triage/rules.yaml.',
      }),
    );
};

/** No two signs share a wording: the reader could not tell which one is meant. */
export const signWording: Rule = (tree) => {
  const seen = new Map<string, string>();
  return tree.all('signs').flatMap((sign) => {
    const words = sign.data.statement.toLowerCase().replaceAll(/[^a-z0-9 ]/g, '');
    const first = seen.get(words);
    seen.set(words, first ?? sign.id);
    if (first === undefined) return [];
    return [
      problem(sign, ['statement'], {
        code: 'sign-wording',
        message: `Sign "${sign.id}" is worded like sign "${first}".`,
        wrote: sign.data.statement,
        tryThis: 'Say what tells the two apart, or keep one of them.',
      }),
    ];
  });
};

/** After its window, a sign counts as a more urgent one, and some context tells the days. */
export const signWindow: Rule = (tree) => {
  const levels = new Map(tree.all('signs').map(({ id, data }) => [id, data.level]));
  const times = tree.all('contexts').map(({ data }) => data);
  return tree.all('signs').flatMap((sign) => {
    const { days, level } = sign.data;
    const late = days && levels.get(days.late);
    if (!days || !late || days.late === sign.id) return [];
    if (!contextAfter(times, days.to)) {
      return [
        problem(sign, ['days', 'to'], {
          code: 'sign-window',
          message: `Sign "${sign.id}": no context tells that day ${days.to} has passed.`,
          wrote: String(days.to),
          tryThis: `In triage/contexts.yaml, a context with from: ${days.to + 1}`,
        }),
      ];
    }
    if (!isAtLeast(level, late)) return [];
    return [
      problem(sign, ['days', 'late'], {
        code: 'sign-window',
        message: `Sign "${sign.id}" is ${level}, and its late sign "${days.late}" is only ${late}.`,
        wrote: days.late,
        tryThis: 'A late sign that is more urgent, or no "days" at all.',
      }),
    ];
  });
};

/** A combination raises: its level is above that of each sign in it. */
export const combinationLowers: Rule = (tree) => {
  const levels = new Map(tree.all('signs').map(({ id, data }) => [id, data.level]));
  return tree.all('combinations').flatMap((combination) => {
    const { all, raiseTo } = combination.data;
    return all.flatMap((id) => {
      const level = levels.get(id);
      if (level === undefined || !isAtLeast(level, raiseTo)) return [];
      return [
        problem(combination, ['raiseTo'], {
          code: 'combination-lowers',
          message: `Combination "${combination.id}" raises to ${raiseTo}, but "${id}" is ${level} on its own.`,
          wrote: raiseTo,
          tryThis: `A level above ${level}, or delete the combination.`,
        }),
      ];
    });
  });
};

function problem(
  entry: CheckedEntry,
  path: string[],
  rest: Omit<Problem, 'file' | 'line'>,
): Problem {
  return { ...rest, file: entry.file, line: entry.lineOf(path) };
}
