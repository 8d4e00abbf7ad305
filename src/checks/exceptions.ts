import type { Exception } from '../schema/article.ts';
import type { Problem } from '../content/problem.ts';
import type { CheckedEntry, ContentTree } from '../content/tree.ts';

/** How many exceptions the whole library may have. */
export const MOST_EXCEPTIONS = 10;

/**
 * Takes out the problems for which an author has set a reasoned exception, and adds one for each
 * exception that fits nothing, so that no exception outlives its line.
 */
export function withoutExceptions(tree: ContentTree, problems: readonly Problem[]): Problem[] {
  const granted = exceptionsOf(tree);
  const fits = (problem: Problem, { guide, exception }: Granted) =>
    problem.file === guide.file &&
    problem.code === exception.rule &&
    (problem.wrote ?? '').includes(exception.text);
  const used = new Set(granted.filter((it) => problems.some((problem) => fits(problem, it))));
  return [
    ...problems.filter((problem) => !granted.some((it) => fits(problem, it))),
    ...granted
      .filter((it) => !used.has(it))
      .map((it) => problem(it, 'it fits no problem of this guide.', 'Delete it.')),
    ...granted
      .slice(MOST_EXCEPTIONS)
      .map((it) =>
        problem(it, `the library has more than ${MOST_EXCEPTIONS}.`, 'Rewrite the line instead.'),
      ),
  ];
}

interface Granted {
  guide: CheckedEntry<'articles'>;
  exception: Exception;
  index: number;
}

function exceptionsOf(tree: ContentTree): Granted[] {
  return tree
    .all('articles')
    .flatMap((guide) =>
      guide.data.exceptions.map((exception, index) => ({ guide, exception, index })),
    );
}

function problem({ guide, exception, index }: Granted, why: string, tryThis: string): Problem {
  return {
    code: 'exception',
    file: guide.file,
    line: guide.lineOf(['exceptions', index]),
    message: `Exception ${index + 1}: ${why}`,
    wrote: exception.text,
    tryThis,
  };
}
