import type { MdastNode } from 'satteri';
import { parseMarkdown, parseMdx } from '../markdown/parse.ts';
import { isTooDeep, type Place } from '../markdown/policy.ts';
import { lineOf } from '../markdown/walk.ts';
import type { Path } from '../content/locate.ts';
import { oncePer } from '../domain/once.ts';
import { entryFields, type CheckedEntry, type ContentTree } from '../content/tree.ts';

/** A piece of Markdown that readers see: an article's body or one field. */
export interface Passage {
  entry: CheckedEntry;
  place: Place | 'plain';
  /** Where it stands in the front matter; empty for a body. */
  path: Path;
  text: string;
  tree: MdastNode;
  /** The line in the file of a node of the tree. */
  lineOf: (node: MdastNode) => number;
}

/** Every passage of the tree. Bodies that do not parse are left to `mdx-syntax`. */
export const passagesOf = oncePer((tree: ContentTree): Passage[] =>
  tree.entries.flatMap((entry) => passagesIn(entry)),
);

/** The passages of one entry. Those too deep to be walked through are left to the Markdown policy. */
export const passagesIn = oncePer((entry: CheckedEntry): Passage[] =>
  writtenIn(entry).filter(({ tree }) => !isTooDeep(tree)),
);

/** The passages of one entry that are too deep to be walked through. */
export const deepPassagesIn = (entry: CheckedEntry): Passage[] =>
  writtenIn(entry).filter(({ tree }) => isTooDeep(tree));

const writtenIn = oncePer((entry: CheckedEntry): Passage[] => [
  ...fieldPassages(entry),
  ...bodyPassage(entry),
]);

function fieldPassages(entry: CheckedEntry): Passage[] {
  return entryFields(entry).flatMap(({ path, text, meta }) => {
    if (!meta.markup) return [];
    const first = entry.lineOf(path);
    // A text over several lines starts on the line below its field's name.
    const shift = text.includes('\n') ? first : first - 1;
    const node = parseMarkdown(text);
    return [
      { entry, place: meta.markup, path, text, tree: node, lineOf: (at) => lineOf(at) + shift },
    ];
  });
}

/** The Markdown below the front matter as a tree, or why it cannot be parsed. */
export const parsedBody = oncePer((entry: CheckedEntry) => parseMdx(entry.body));

function bodyPassage(entry: CheckedEntry): Passage[] {
  if (entry.body.trim() === '') return [];
  const parsed = parsedBody(entry);
  if ('error' in parsed) return [];
  const shift = entry.bodyLine - 1;
  return [
    {
      entry,
      place: 'article',
      path: [],
      text: entry.body,
      tree: parsed.tree,
      lineOf: (node) => lineOf(node) + shift,
    },
  ];
}
