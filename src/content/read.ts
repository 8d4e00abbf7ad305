import { COLLECTIONS, type CollectionName } from '../schema/collections.ts';
import { collectionOf, idOf } from './collection-of.ts';
import type { SourceFile } from './files.ts';
import { LEDGER_FILE } from './ledger-file.ts';
import { locateYaml, type Located, type Path } from './locate.ts';
import type { Problem } from './problem.ts';
import type { Draft } from './tree.ts';

export interface ReadResult {
  drafts: Draft[];
  problems: Problem[];
  /** Collections with a file that could not be read: which ids they have is not known. */
  unread: CollectionName[];
}

/** Files in the content folder that are no entries: notes for people, and the ledger. */
const NOTES = new Set(['README.md', LEDGER_FILE]);

/**
 * Turns files into drafts, and tells of files that are missing or cannot be read as entries.
 * @param refused paths of files that are there and may not be parsed
 */
export function readDrafts(
  files: readonly SourceFile[],
  refused: ReadonlySet<string> = new Set(),
): ReadResult {
  const results = files.filter(({ path }) => !NOTES.has(path)).map((file) => readFile(file));
  return {
    drafts: results.flatMap((result) => result.drafts),
    problems: [...results.flatMap((result) => result.problems), ...missingFiles(files, refused)],
    unread: [
      ...results.flatMap((result) => result.unread),
      ...[...refused].flatMap((path) => collectionOf(path) ?? []),
    ],
  };
}

/** A collection that is one file cannot do without it. */
function missingFiles(files: readonly SourceFile[], refused: ReadonlySet<string>): Problem[] {
  const present = new Set([...files.map(({ path }) => path), ...refused]);
  return Object.values(COLLECTIONS)
    .filter(({ shape, path }) => !shape.endsWith('folder') && !present.has(path))
    .map(({ path }) => ({
      code: 'missing-file',
      file: `content/${path}`,
      line: 1,
      message: 'This file is missing.',
      tryThis: 'Bring it back from git: git checkout -- content/' + path,
    }));
}

/** What was read of the newest texts of each path: an edit, or a case of a test, changes one or two. */
const known = new Map<string, { text: string; result: ReadResult }[]>();
const TEXTS_A_PATH = 3;

function readFile(file: SourceFile): ReadResult {
  const texts = known.get(file.path) ?? [];
  const found = texts.find(({ text }) => text === file.text);
  const newest = found ?? { text: file.text, result: readText(file) };
  known.set(file.path, [newest, ...texts.filter((it) => it !== found)].slice(0, TEXTS_A_PATH));
  return newest.result;
}

/** Lets go of all that was read, so that a long build has the room. */
export function forgetFiles(): void {
  known.clear();
}

function readText(file: SourceFile): ReadResult {
  const collection = collectionOf(file.path);
  if (!collection) return sound([]);
  const { shape } = COLLECTIONS[collection];
  if (shape === 'mdx-folder') return readMdx(file, collection);
  const yaml = locateYaml(file.text);
  if (yaml.errors.length + yaml.forms.length > 0) return unreadable(file, yaml, collection);
  if (shape !== 'yaml-list') return sound([draft(file, collection, yaml, [])]);
  if (!Array.isArray(yaml.value)) return onlyProblem(notAList(file), [collection]);
  return sound(yaml.value.map((_, index) => draft(file, collection, yaml, [index])));
}

function readMdx(file: SourceFile, collection: CollectionName): ReadResult {
  const parts = /^---\r?\n(.*?)\r?\n---[ \t]*(?:\r?\n|$)(.*)$/s.exec(file.text);
  if (!parts) return onlyProblem(noFrontMatter(file), [collection]);
  const [, head = '', body = ''] = parts;
  const yaml = locateYaml(head, 2);
  if (yaml.errors.length + yaml.forms.length > 0) return unreadable(file, yaml, collection);
  const bodyLine = file.text.slice(0, file.text.length - body.length).split('\n').length;
  return sound([{ ...draft(file, collection, yaml, []), body, bodyLine }]);
}

function draft(file: SourceFile, collection: CollectionName, yaml: Located, prefix: Path): Draft {
  const written = prefix.length > 0 ? valueAt(yaml.value, prefix) : (yaml.value ?? {});
  const ownId = prefix.length > 0 ? valueAt(written, ['id']) : undefined;
  return {
    collection,
    id: typeof ownId === 'string' ? ownId : idOf(file.path),
    file: file.shownAs,
    written,
    lineOf: (path) => yaml.lineOf([...prefix, ...path]),
    body: '',
    bodyLine: 1,
  };
}

function valueAt(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined) return value;
  return valueAt(
    value !== null && typeof value === 'object' ? Reflect.get(value, key) : undefined,
    rest,
  );
}

const onlyProblem = (problem: Problem, unread: CollectionName[] = []): ReadResult => ({
  drafts: [],
  problems: [problem],
  unread,
});

const sound = (drafts: Draft[]): ReadResult => ({ drafts, problems: [], unread: [] });

function unreadable(file: SourceFile, yaml: Located, collection: CollectionName): ReadResult {
  const lines = file.text.split('\n');
  const problem = (code: Problem['code'], { line, ...words }: Located['errors'][number]) => ({
    code,
    file: file.shownAs,
    line,
    wrote: lines[line - 1]?.trim(),
    ...words,
  });
  const problems = [
    ...yaml.errors.map((error) => problem('yaml-syntax', error)),
    ...yaml.forms.map((form) => problem('yaml-form', form)),
  ];
  return { drafts: [], problems, unread: [collection] };
}

const notAList = (file: SourceFile): Problem => ({
  code: 'yaml-syntax',
  file: file.shownAs,
  line: 1,
  message: 'This file must be a list: each entry starts with "- id: ...".',
  tryThis: '- id: first-entry',
});

function noFrontMatter(file: SourceFile): Problem {
  const [first = ''] = file.text.split('\n');
  const at = { code: 'front-matter', file: file.shownAs, line: 1 } as const;
  if (first.trim() === '---') {
    const message = 'The fields start with a line --- and no line --- ends them.';
    return { ...at, message, tryThis: 'A line --- below the last field, before the text.' };
  }
  const message = 'The file must start with its fields: a line ---, the fields, a line ---.';
  return { ...at, message, wrote: first, tryThis: '---' };
}
