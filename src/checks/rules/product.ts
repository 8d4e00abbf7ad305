import type { MdastNode } from 'satteri';
import { descendants } from '../../markdown/walk.ts';
import { passagesIn } from '../passages.ts';
import type { Problem } from '../../content/problem.ts';
import type { Rule } from './rule.ts';

/** A product may be named in its labelled block only: never in an answer, a summary or a list. */
export const productOutsideBlock: Rule = (tree) =>
  tree.all('articles').flatMap((article) => {
    const passages = passagesIn(article);
    const names = passages.flatMap(({ tree: root }) => descendants(root).flatMap(productName));
    return passages.flatMap((passage) =>
      textsOutsideProducts(passage.tree).flatMap((node) =>
        names
          .filter((name) => node.value.includes(name))
          .map((name): Problem => ({
            code: 'product-outside-block',
            file: article.file,
            line: passage.lineOf(node),
            message: 'A product may be named only inside its <Product> block.',
            wrote: name,
            tryThis: 'The kind of thing it is: "a brace", "a cushion".',
          })),
      ),
    );
  });

function productName(node: MdastNode): string[] {
  if (!isProduct(node)) return [];
  return node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' &&
    attribute.name === 'name' &&
    typeof attribute.value === 'string'
      ? [attribute.value]
      : [],
  );
}

function textsOutsideProducts(node: MdastNode): Extract<MdastNode, { type: 'text' }>[] {
  if (node.type === 'text') return [node];
  if (isProduct(node) || !('children' in node)) return [];
  return node.children.flatMap((child) => textsOutsideProducts(child));
}

type MdxElement = Extract<MdastNode, { type: 'mdxJsxFlowElement' }>;

function isProduct(node: MdastNode): node is MdxElement {
  return node.type === 'mdxJsxFlowElement' && node.name === 'Product';
}
