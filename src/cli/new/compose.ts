import { isSeq, parseDocument, stringify } from 'yaml';
import type { SourceFile } from '../../content/files.ts';
import { COLLECTIONS } from '../../schema/collections.ts';
import type { NewEntry } from './kinds.ts';

/** A file of the content folder with its new text. */
export interface Written {
  path: string;
  text: string;
  /** Whether the file is new: then nothing may stand there. */
  isNew: boolean;
}

/**
 * The texts of the files that an entry needs: its own file, or the list it joins, and the lists that
 * name it. What stands in them is kept to the byte.
 */
export function compose(entry: NewEntry, files: readonly SourceFile[]): Written[] {
  const textOf = (path: string) => files.find((file) => file.path === path)?.text ?? '';
  const { shape, path } = COLLECTIONS[entry.collection];
  const listings = (entry.listings ?? []).map((listing) => ({
    path: listing.file,
    text: withItem(textOf(listing.file), listing.path, entry.id),
    isNew: false,
  }));
  if (shape === 'yaml-list') {
    const before = textOf(path).replace(/\n?$/, '\n');
    return [{ path, text: before + yaml([entry.data]), isNew: false }, ...listings];
  }
  const joined = (entry.joins ?? []).map(({ collection, data }) => {
    const list = COLLECTIONS[collection].path;
    const before = textOf(list).replace(/\n?$/, '\n');
    return { path: list, text: before + yaml([data]), isNew: false };
  });
  const isMdx = shape === 'mdx-folder';
  const own = {
    path: `${path}/${entry.id}.${isMdx ? 'mdx' : 'yaml'}`,
    text: isMdx ? `---\n${yaml(entry.data)}---\n${entry.body ?? ''}` : yaml(entry.data),
    isNew: true,
  };
  return [own, ...listings, ...joined];
}

const yaml = (data: unknown) =>
  stringify(data, { lineWidth: 0, singleQuote: true, aliasDuplicateObjects: false });

/**
 * A YAML text with one more item at the end of a list, in the list's own style.
 * @throws when there is no list at the path
 */
export function withItem(text: string, path: readonly (string | number)[], item: string): string {
  const list = parseDocument(text).getIn(path);
  const last: unknown = isSeq(list) ? list.items.at(-1) : undefined;
  if (!isSeq(list) || !hasRange(last)) throw new Error(`There is no list at ${path.join('.')}.`);
  const end = last.range[1];
  if (list.flow) return `${text.slice(0, end)}, ${item}${text.slice(end)}`;
  const indent = /^\s*/.exec(text.slice(text.lastIndexOf('\n', end - 1) + 1))?.[0] ?? '';
  const next = text.indexOf('\n', end);
  const lineEnd = next < 0 ? text.length : next; // a remark behind the item stays with it
  return `${text.slice(0, lineEnd)}\n${indent}- ${item}${text.slice(lineEnd)}`;
}

function hasRange(node: unknown): node is { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}
