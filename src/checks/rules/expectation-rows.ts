import { isAtLeast } from '../../domain/triage/level.ts';
import type { Level } from '../../schema/triage.ts';
import type { Problem } from '../../content/problem.ts';
import type { ContentTree } from '../../content/tree.ts';
import type { Rule } from './rule.ts';
import { sharedSigns } from './triage-areas.ts';

/** Every row tells when the same thing needs a call, and leads to the questions that ask it. */
export const rowSigns: Rule = (tree) => {
  const levels = new Map(tree.all('signs').map(({ id, data }) => [id, data.level]));
  const raised = raisedSigns(tree);
  const reaches = (id: string, floor: Level) => isAtLeast(levels.get(id) ?? floor, floor);
  return tree.all('expectations').flatMap((table) =>
    table.data.rows.flatMap(({ id: row, signs, flows }, index): Problem[] => {
      const asked = signsAsked(tree, flows);
      const found = (sign: string, message: string, tryThis: string): Problem => ({
        code: 'row-signs',
        file: table.file,
        line: table.lineOf(['rows', index, 'signs', signs.indexOf(sign)]),
        message: `Row "${row}": ${message}`,
        wrote: sign,
        tryThis,
      });
      const mild = signs.filter((id) => !reaches(id, 'within-24h') && !raised.has(id));
      const unasked = signs.filter((id) => levels.has(id) && asked && !asked.has(id));
      const calm = signs.some((id) => reaches(id, 'same-day')) ? [] : signs.slice(0, 1);
      return [
        ...mild.map((id) =>
          found(id, `"${id}" never needs a call.`, 'Name it in the cell of its stage.'),
        ),
        ...unasked.map((id) =>
          found(id, `none of its flows asks "${id}".`, 'A sign that they ask, or another flow.'),
        ),
        ...calm.map((id) =>
          found(id, 'no sign of today or emergency.', 'The sign that makes it urgent.'),
        ),
      ];
    }),
  );
};

/** The signs that some combination makes worth a call. */
function raisedSigns(tree: ContentTree): Set<string> {
  const calls = tree
    .all('combinations')
    .filter(({ data }) => isAtLeast(data.raiseTo, 'within-24h'));
  return new Set(calls.flatMap(({ data }) => data.all));
}

/** The signs that some flows ask, the shared ones included; nothing where a flow does not exist. */
function signsAsked(tree: ContentTree, ids: readonly string[]): Set<string> | undefined {
  const flows = tree.all('flows').filter(({ id }) => ids.includes(id));
  if (flows.length < ids.length) return undefined;
  const areas = new Set(flows.flatMap(({ data }) => data.areas));
  const asked = tree
    .all('areas')
    .filter(({ id }) => areas.has(id))
    .flatMap(({ data }) => data.groups.flatMap(({ signs }) => signs));
  return new Set([...sharedSigns(tree), ...asked]);
}
