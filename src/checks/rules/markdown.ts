import { policyProblems } from '../../markdown/policy.ts';
import { deepPassagesIn, parsedBody, passagesOf } from '../passages.ts';
import { COLLECTIONS } from '../../schema/collections.ts';
import { describeField } from '../fields.ts';
import type { Rule } from './rule.ts';

/** An article that cannot be parsed at all: an open bracket, a tag without its end. */
export const mdxSyntax: Rule = (tree) =>
  tree.entries.flatMap((entry) => {
    if (entry.body.trim() === '') return [];
    const parsed = parsedBody(entry);
    if (!('error' in parsed)) return [];
    const { line, message } = parsed.error;
    return [
      {
        code: 'mdx-syntax',
        file: entry.file,
        line: entry.bodyLine - 1 + line,
        message: `The text cannot be read: ${message}.`,
        wrote: entry.body.split('\n')[line - 1]?.trim(),
        tryThis: 'Close each <Component> with </Component>; write \\< and \\{ for the bare signs.',
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
    return policyProblems(passage.tree, passage.place).map((problem) => ({
      code: problem.code,
      file: entry.file,
      line: first + problem.line,
      message: field ? `${field}: ${problem.message}` : problem.message,
      wrote: problem.wrote,
      tryThis: problem.tryThis,
    }));
  });
