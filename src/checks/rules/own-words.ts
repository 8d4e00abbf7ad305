import { LINK_KINDS } from '../../domain/addresses.ts';
import { descendants, textOf } from '../../markdown/walk.ts';
import { passagesOf, type Passage } from '../passages.ts';
import type { Problem } from '../../content/problem.ts';
import { closest } from '../../content/suggest.ts';
import { entryFields, type ContentTree } from '../../content/tree.ts';
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

/** Numbers that mean one thing only, in some country or other: no verb is needed beside them. */
const ALONE = String.raw`(?<![\d.,-])(?:911|999|112)(?![\d.,%-]|\s*(?:days|steps|mg|ml|degrees))`;

/**
 * A number to call in the running text, in a title, in a sign or in what a level says. Numbers differ by
 * country, and a danger sign has one wording on the site: the components show both. Pages about the site
 * are left out.
 */
export const numberToCall: Rule = (tree) => {
  const countries = tree.all('site').flatMap(({ data }) => data.countries);
  const numbers = countries.flatMap(({ emergency, advice }) => [
    emergency.number,
    advice?.number ?? emergency.number,
  ]);
  if (numbers.length === 0) return [];
  const call = new RegExp(`${CALL}(?:${[...new Set(numbers)].join('|')})\\b|${ALONE}`, 'i');
  const marked = passagesOf(tree).filter(({ entry }) => GUIDANCE.includes(entry.collection));
  const plain = tree.entries
    .filter(({ collection }) => GUIDANCE.includes(collection))
    .flatMap((entry) =>
      entryFields(entry)
        .filter(({ meta, path }) => !meta.markup && !path.some((it) => NOT_READ.has(String(it))))
        .map(({ path, text }) => ({ entry, text, line: entry.lineOf(path) })),
    );
  return [...marked.flatMap(linesOf), ...plain].flatMap(({ entry, text, line }): Problem[] => {
    const found = call.exec(text);
    if (!found) return [];
    return [
      {
        code: 'number-to-call',
        file: entry.file,
        line,
        message: 'A number to call stands here by hand; it differs by country.',
        wrote: found[0],
        tryThis: '<GetHelp flow="..." />, which shows the signs and the number of each reader.',
      },
    ];
  });
};

/** Fields that readers do not read: an id, an address, what people type into a search. */
const NOT_READ = new Set(['id', 'address', 'source', 'date', 'aliases']);

const GUIDANCE = [
  ...['articles', 'exercises', 'expectations', 'timeline', 'glossary'],
  ...['signs', 'combinations', 'contexts', 'levels', 'flows', 'firstScreen'],
];

/** The blocks of a passage as they are read: emphasis inside a sentence does not hide a number. */
function linesOf({ entry, tree, lineOf }: Passage) {
  return descendants(tree)
    .filter((node) => node.type === 'paragraph' || node.type === 'heading')
    .map((node) => ({ entry, text: textOf(node), line: lineOf(node) }));
}
