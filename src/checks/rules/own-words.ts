import { LINK_KINDS } from '../../domain/addresses.ts';
import { descendants, textOf } from '../../markdown/walk.ts';
import { passagesOf, type Passage } from '../passages.ts';
import type { Problem } from '../../content/problem.ts';
import { closest } from '../../content/suggest.ts';
import type { ContentTree } from '../../content/tree.ts';
import type { Rule } from './rule.ts';

/** A page of ours that is linked by its full address: it would break with the next move, unseen. */
export const ownAddress: Rule = (tree) => {
  const origin = tree.all('site')[0]?.data.address;
  if (origin === undefined) return [];
  return passagesOf(tree).flatMap((passage) =>
    descendants(passage.tree).flatMap((node): Problem[] => {
      if (node.type !== 'link' || !`${node.url}/`.startsWith(`${origin}/`)) return [];
      const target = linkTo(tree, node.url.slice(origin.length));
      return [
        {
          code: 'own-address',
          file: passage.entry.file,
          line: passage.lineOf(node),
          message: 'This is a page of our own site; such pages are linked by id.',
          wrote: node.url,
          tryThis: `[${textOf(node)}](${target ?? 'guide:id'})`,
        },
      ];
    }),
  );
};

/** The link by id that a path of ours stands for, or the nearest one. */
function linkTo(tree: ContentTree, path: string): string | undefined {
  const links = new Map(
    [...LINK_KINDS].flatMap(([kind, { collection, address }]) =>
      [...tree.ids(collection)].map((id): [string, string] => [address(id), `${kind}:${id}`]),
    ),
  );
  return links.get(path) ?? links.get(closest(path, links.keys()) ?? '');
}

const CALL = String.raw`\b(?:call|dial|phone|ring|text)(?:ing)?\b[^.!?]{0,24}?\b`;

/**
 * An emergency number in the running text. Numbers differ by country, and a danger sign has one wording
 * on the site: the components show both. Pages about the site and the signs themselves are left out.
 */
export const numberToCall: Rule = (tree) => {
  const numbers = tree
    .all('site')
    .flatMap(({ data }) => data.countries.map((it) => it.emergency.number));
  if (numbers.length === 0) return [];
  const call = new RegExp(`${CALL}(?:${[...new Set(numbers)].join('|')})\\b`, 'i');
  return passagesOf(tree)
    .filter(({ entry }) => GUIDANCE.includes(entry.collection))
    .flatMap((passage) => callsIn(passage, call));
};

const GUIDANCE = ['articles', 'exercises', 'expectations', 'timeline', 'glossary'];

function callsIn({ entry, tree, lineOf }: Passage, call: RegExp): Problem[] {
  return descendants(tree).flatMap((node): Problem[] => {
    const found = node.type === 'text' ? call.exec(node.value) : null;
    if (!found) return [];
    return [
      {
        code: 'number-to-call',
        file: entry.file,
        line: lineOf(node),
        message: 'A number to call stands here by hand; it differs by country.',
        wrote: found[0],
        tryThis: '<GetHelp flow="..." />, which shows the signs and the number of each reader.',
      },
    ];
  });
}
