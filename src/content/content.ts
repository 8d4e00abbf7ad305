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

/** An entry whose own fields are sound, as plain data. */
export interface SoundEntry {
  id: string;
  /** Path from the content folder. */
  path: string;
  written: Record<string, unknown>;
  body: string;
}

/** The sound entries of a collection, and whether these are all there are. */
export interface SoundCollection {
  entries: SoundEntry[];
  isWhole: boolean;
}

export type SoundContent = ReadonlyMap<CollectionName, SoundCollection>;

/**
 * Reads a content folder's files and judges each by itself: names and bytes, syntax, its schema. The one
 * reader: `npm run check` lays its rules over the tree, and Astro gets its sound entries.
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
  remembered('sound content', stateOf(files), () => soundContent(tree));
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

/** The sound entries of all collections, read once for each state of the files. */
export function readSoundContent(files: readonly SourceFile[]): SoundContent {
  return remembered('sound content', stateOf(files), () => soundContent(readContent(files).tree));
}

/** A hash of the paths and bytes of some files. */
export function stateOf(files: readonly SourceFile[]): string {
  const hash = createHash('sha256');
  for (const { path, text, bytes, isLink } of files) {
    hash.update(`${path}\0${bytes}\0${String(isLink)}\0${text}\0`);
  }
  return hash.digest('hex');
}

function soundContent(tree: ContentTree): SoundContent {
  return new Map(
    COLLECTION_NAMES.map((name) => {
      const entries = tree.all(name).map(({ id, file, written, body }) => ({
        id,
        path: file.replace(/^content\//, ''),
        // Its schema has found an object.
        written: written as Record<string, unknown>,
        body,
      }));
      return [name, { entries, isWhole: tree.isWhole(name) }];
    }),
  );
}
