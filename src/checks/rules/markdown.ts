import { policyProblems } from '../../markdown/policy.ts';
import { deepPassagesIn, parsedBody, passagesOf } from '../passages.ts';
import type { PolicyProblem } from '../../markdown/policy-problem.ts';
import { PROSE_COMPONENTS, type ProseAttribute } from '../../schema/prose.ts';
import { closest } from '../../content/suggest.ts';
import { COLLECTIONS } from '../../schema/collections.ts';
import { describeField } from '../../content/fields.ts';
import type { Rule } from './rule.ts';

/** An article that cannot be parsed at all: an open bracket, a tag without its end. */
export const mdxSyntax: Rule = (tree) =>
  tree.entries.flatMap((entry) => {
    if (entry.body.trim() === '') return [];
    const parsed = parsedBody(entry);
    if (!('error' in parsed)) return [];
    const { line, message, tryThis } = parsed.error;
    return [
      {
        code: 'mdx-syntax',
        file: entry.file,
        line: entry.bodyLine - 1 + line,
        message,
        wrote: entry.body.split('\n')[line - 1]?.trim(),
        tryThis,
      },
    ];
  });

/** Everything the Markdown policy refuses, in bodies and in fields. */
export const markdownPolicy: Rule = (tree) =>
  [...passagesOf(tree), ...tree.entries.flatMap(deepPassagesIn)].flatMap((passage) => {
    const { entry, path } = passage;
    if (passage.place === 'plain') return [];
    const field = describeField(COLLECTIONS[entry.collection].schema, path, entry.written).name;
    const first = passage.lineOf(passage.tree) - 1;
    return policyProblems(passage.tree, passage.place)
      .map(withNearest)
      .map((problem) => ({
        code: problem.code,
        file: entry.file,
        line: first + problem.line,
        message: field ? `${field}: ${problem.message}` : problem.message,
        wrote: problem.wrote,
        tryThis: problem.tryThis,
      }));
  });

/** "Did you mean" for the names of components, their attributes and values. */
function withNearest(problem: PolicyProblem): PolicyProblem {
  const name = /<(\w+)>/.exec(problem.message)?.[1] ?? '';
  const wrote = /[\w-]+/.exec(problem.wrote ?? '')?.[0] ?? '';
  if (problem.code === 'unknown-component') {
    const near = closest(name, PROSE_COMPONENTS.keys());
    return near === undefined ? problem : { ...problem, tryThis: `<${near}>` };
  }
  if (problem.code !== 'unknown-attribute') return problem;
  const attributes = PROSE_COMPONENTS.get(name)?.attributes ?? new Map<string, ProseAttribute>();
  const values = [...attributes.values()].flatMap(({ oneOf = [] }) => oneOf);
  const isValue = problem.message.includes(', ');
  const near = closest(
    isValue ? (problem.wrote ?? '') : wrote,
    isValue ? values : attributes.keys(),
  );
  return near === undefined || near === wrote ? problem : { ...problem, tryThis: near };
}
