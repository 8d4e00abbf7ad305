import { citationMarks } from '../../domain/citations.ts';
import { inDays } from '../../domain/timeline.ts';
import type { Range } from '../../schema/timeline.ts';
import type { Problem } from '../../content/problem.ts';
import type { ContentTree } from '../../content/tree.ts';
import type { Rule } from './rule.ts';

/** A range ends after it starts. */
export const rangeOrder: Rule = (tree) =>
  ranges(tree).flatMap(({ range, problem }) => {
    if (range.to === undefined || inDays(range.from) < inDays(range.to)) return [];
    return [
      problem('to', {
        code: 'range-order',
        message: `does not end after it starts (${range.from}).`,
        wrote: range.to,
        tryThis: 'A later time; for one time only, leave "to" out.',
      }),
    ];
  });

/** A range is a statement of fact: its note cites who says so. */
export const rangeUnsourced: Rule = (tree) =>
  ranges(tree).flatMap(({ range, problem }) => {
    if (citationMarks(range.note).length > 0) return [];
    return [
      problem('note', {
        code: 'range-unsourced',
        message: 'cites no source.',
        wrote: range.note,
        tryThis: 'Cite it as [@source-id], or delete the range.',
      }),
    ];
  });

/** Every range with a way to tell of it. */
function ranges(tree: ContentTree) {
  return tree.all('timeline').flatMap((timeline) =>
    timeline.data.milestones.flatMap(({ id, ranges: all }, milestone) =>
      all.map((range, index) => ({
        range,
        problem: (
          field: keyof Range,
          { message, ...rest }: Omit<Problem, 'file' | 'line'>,
        ): Problem => ({
          ...rest,
          message: `Milestone "${id}", range ${index + 1} (${range.operation}): ${message}`,
          file: timeline.file,
          line: timeline.lineOf(['milestones', milestone, 'ranges', index, field]),
        }),
      })),
    ),
  );
}
