import { descendants, textOf } from '../../markdown/walk.ts';
import { passagesOf } from '../passages.ts';
import type { Problem } from '../../content/problem.ts';
import type { Rule } from './rule.ts';

/** Each item of a <DoNot> list repeats the words "Do not": read alone, it must not say "do". */
export const doNotRepeated: Rule = (tree) =>
  passagesOf(tree).flatMap((passage) =>
    descendants(passage.tree)
      .filter((node) => node.type === 'mdxJsxFlowElement' && node.name === 'DoNot')
      .flatMap((list) => descendants(list).filter((node) => node.type === 'listItem'))
      .filter((item) => !/^Do not\b/.test(textOf(item)))
      .map((item): Problem => {
        const text = textOf(item);
        return {
          code: 'do-not-repeated',
          file: passage.entry.file,
          line: passage.lineOf(item),
          message: 'Each item of <DoNot> starts with "Do not".',
          wrote: text,
          tryThis: `Do not ${text.charAt(0).toLowerCase()}${text.slice(1)}`,
        };
      }),
  );
