import { COLLECTIONS, type CollectionName } from '../schema/collections.ts';
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

/** Turns files into drafts, and tells of files that are missing or cannot be read as entries. */
export function readDrafts(files: readonly SourceFile[]): ReadResult {
  const results = files.filter(({ path }) => !NOTES.has(path)).map((file) => readFile(file));
  return {
    drafts: results.flatMap((result) => result.drafts),
    problems: [...results.flatMap((result) => result.problems), ...missingFiles(files)],
    unread: results.flatMap((result) => result.unread),
  };
}

/** A collection that is one file cannot do without it. */
function missingFiles(files: readonly SourceFile[]): Problem[] {
  const present = new Set(files.map(({ path }) => path));
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

function readFile(file: SourceFile): ReadResult {
  const collection = collectionOf(file.path);
  if (!collection || file.isLink) return onlyProblem(strayFile(file));
  const { shape } = COLLECTIONS[collection];
  if (shape.endsWith('folder')) {
    const name = idOf(file.path);
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) return onlyProblem(badName(file, name));
  }
  if (shape === 'mdx-folder') return readMdx(file, collection);
  const yaml = locateYaml(file.text);
  if (yaml.errors.length > 0) return unreadable(file, yaml, collection);
  if (shape !== 'yaml-list') return sound([draft(file, collection, yaml, [])]);
  if (!Array.isArray(yaml.value)) return onlyProblem(notAList(file), [collection]);
  return sound(yaml.value.map((_, index) => draft(file, collection, yaml, [index])));
}

function readMdx(file: SourceFile, collection: CollectionName): ReadResult {
  const parts = /^---\r?\n(.*?)\r?\n---[ \t]*(?:\r?\n|$)(.*)$/s.exec(file.text);
  if (!parts) return onlyProblem(noFrontMatter(file), [collection]);
  const [, head = '', body = ''] = parts;
  const yaml = locateYaml(head, 2);
  if (yaml.errors.length > 0) return unreadable(file, yaml, collection);
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

function collectionOf(path: string): CollectionName | undefined {
  const names = Object.keys(COLLECTIONS) as CollectionName[];
  return names.find((name) => {
    const { shape, path: place } = COLLECTIONS[name];
    if (!shape.endsWith('folder')) return path === place;
    const extension = shape === 'mdx-folder' ? 'mdx' : 'yaml';
    return new RegExp(`^${place}/[^/]+\\.${extension}$`).test(path);
  });
}

const idOf = (path: string) => path.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
const onlyProblem = (problem: Problem, unread: CollectionName[] = []): ReadResult => ({
  drafts: [],
  problems: [problem],
  unread,
});

const sound = (drafts: Draft[]): ReadResult => ({ drafts, problems: [], unread: [] });

function unreadable(file: SourceFile, yaml: Located, collection: CollectionName): ReadResult {
  const problems = yaml.errors.map(({ line, message }): Problem => ({
    code: 'yaml-syntax',
    file: file.shownAs,
    line,
    message: `This cannot be read as YAML: ${message}.`,
    wrote: file.text.split('\n')[line - 1]?.trim(),
    tryThis: 'Quote a text with ": " or "#" in it, indent with two spaces, give each field once.',
  }));
  return { drafts: [], problems, unread: [collection] };
}

const strayFile = (file: SourceFile): Problem => ({
  code: 'stray-file',
  file: file.shownAs,
  line: 1,
  message: file.isLink
    ? 'This is a link to another file; links are not followed.'
    : 'This file belongs to no collection, so no page would show it.',
  tryThis: file.isLink
    ? 'Copy the file here.'
    : 'Guides are content/articles/en/<id>.mdx; see "Where things are" in content/README.md.',
});

const badName = (file: SourceFile, name: string): Problem => ({
  code: 'file-name',
  file: file.shownAs,
  line: 1,
  message: 'A file name becomes an address: lower-case letters a-z, digits and hyphens only.',
  wrote: name,
  tryThis: name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, ''),
});

const notAList = (file: SourceFile): Problem => ({
  code: 'yaml-syntax',
  file: file.shownAs,
  line: 1,
  message: 'This file must be a list: each entry starts with "- id: ...".',
  tryThis: '- id: first-entry',
});

const noFrontMatter = (file: SourceFile): Problem => ({
  code: 'front-matter',
  file: file.shownAs,
  line: 1,
  message: 'The file must start with front matter: a line ---, the fields, a line ---.',
  wrote: file.text.split('\n')[0],
  tryThis: '---',
});
