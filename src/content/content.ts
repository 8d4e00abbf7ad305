import { createHash } from 'node:crypto';
import type { CollectionName } from '../schema/collections.ts';
import { COLLECTION_NAMES } from '../schema/collections.ts';
import { judgeFiles } from './bytes/index.ts';
import type { SourceFile } from './files.ts';
import { judgeDraft } from './judge.ts';
import { readLedger } from './ledger-file.ts';
import { remembered } from './memory.ts';
import type { Problem } from './problem.ts';
import { readDrafts } from './read.ts';
import { ContentTree } from './tree.ts';

/** An entry as it was written, as plain data: no schema has judged it yet. */
export interface WrittenEntry {
  id: string;
  /** Path from the content folder. */
  path: string;
  written: Record<string, unknown>;
  body: string;
}

/** What was read of a collection, and whether each of its files could be. */
export interface WrittenCollection {
  entries: WrittenEntry[];
  isWhole: boolean;
}

export type WrittenContent = ReadonlyMap<CollectionName, WrittenCollection>;

/**
 * Reads a content folder's files and judges each by itself: names and bytes, syntax, its schema. The one
 * reader: `npm run check` lays its rules over the tree, and Astro gets its entries.
 */
export function readContent(files: readonly SourceFile[]): {
  tree: ContentTree;
  problems: Problem[];
} {
  const { sound, refused, problems } = judgeFiles(files);
  const { drafts, problems: unreadable, unread } = readDrafts(sound, refused);
  const verdicts = drafts.map((draft) => judgeDraft(draft));
  const entries = verdicts.flatMap((verdict) => ('entry' in verdict ? [verdict.entry] : []));
  const { ledger, problems: inLedger } = readLedger(sound);
  const tree = new ContentTree(drafts, entries, unread, ledger);
  remembered('written content', stateOf(files), () => writtenContent(tree));
  return {
    tree,
    problems: [
      ...problems,
      ...unreadable,
      ...inLedger,
      ...verdicts.flatMap((verdict) => ('problems' in verdict ? verdict.problems : [])),
    ],
  };
}

/** The entries of all collections, read once for each state of the files. */
export function readWrittenContent(files: readonly SourceFile[]): WrittenContent {
  return remembered('written content', stateOf(files), () =>
    writtenContent(readContent(files).tree),
  );
}

/** A hash of the paths and bytes of some files. */
export function stateOf(files: readonly SourceFile[]): string {
  const hash = createHash('sha256');
  for (const { path, text, bytes, isLink } of files) {
    hash.update(`${path}\0${bytes}\0${String(isLink)}\0${text}\0`);
  }
  return hash.digest('hex');
}

function writtenContent({ drafts, unread }: ContentTree): WrittenContent {
  const byCollection = Map.groupBy(drafts, ({ collection }) => collection);
  return new Map(
    COLLECTION_NAMES.map((name) => {
      const entries = (byCollection.get(name) ?? []).map(({ id, file, written, body }) => ({
        id,
        path: file.replace(/^content\//, ''),
        // Astro hands it to the schema, which refuses what is no object.
        written: written as Record<string, unknown>,
        body,
      }));
      return [name, { entries, isWhole: !unread.has(name) }];
    }),
  );
}
