import type { MdastNode } from 'satteri';
import { descendants, textOf } from '../../markdown/walk.ts';
import { passagesOf } from '../passages.ts';
import type { Problem } from '../../content/problem.ts';
import type { Rule } from './rule.ts';

const FORBIDS = /^(?:Do not|Don.t|Never|Avoid|No)\b/i;

/** An item of a <Do> list that forbids: below the word "Do" it would be done. */
export const doForbids: Rule = (tree) =>
  passagesOf(tree).flatMap((passage) =>
    itemsOf(passage.tree, 'Do')
      .filter((item) => FORBIDS.test(textOf(item)))
      .map((item): Problem => ({
        code: 'do-not-repeated',
        file: passage.entry.file,
        line: passage.lineOf(item),
        message: 'This item of <Do> says what not to do.',
        wrote: textOf(item),
        tryThis: 'Move it to <DoNot>, where it starts with "Do not".',
      })),
  );

const itemsOf = (tree: MdastNode, name: string) =>
  descendants(tree)
    .filter((node) => node.type === 'mdxJsxFlowElement' && node.name === name)
    .flatMap((list) => descendants(list).filter((node) => node.type === 'listItem'));

/** Each item of a <DoNot> list repeats the words "Do not": read alone, it must not say "do". */
export const doNotRepeated: Rule = (tree) =>
  passagesOf(tree).flatMap((passage) =>
    itemsOf(passage.tree, 'DoNot')
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
