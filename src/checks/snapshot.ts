import { addresses } from '../domain/addresses.ts';
import { LEVELS, type Level } from '../schema/triage.ts';
import { checkContent } from './check.ts';
import { ledgerOf } from './ledger.ts';
import { measurePages } from './measure.ts';
import type { Problem } from '../content/problem.ts';
import { ruleParts } from './rule-parts.ts';
import type { CheckedEntry } from '../content/tree.ts';

/** What can be told of a page without reading it whole. */
export interface PageState {
  /** Another value when the words are others. */
  words: string;
  /** Its reading grade, if it has running text. */
  grade?: number;
  anchors: readonly string[];
}

export interface SignState {
  statement: string;
  level: Level | undefined;
  /** Who is called, if the moment tells it. */
  contact?: string;
}

/** A site at one moment, from its content or from its pages: what two moments are compared by. */
export interface Snapshot {
  pages: ReadonlyMap<string, PageState>;
  signs: ReadonlyMap<string, SignState>;
  /** What the rules say besides signs, by name, if the moment tells it: a built site does not. */
  ruleParts?: ReadonlyMap<string, string>;
  problems: readonly Problem[];
}

/** The state of a content folder. */
export function snapshotOfContent(folder: string, today: string): Snapshot {
  const { tree, problems } = checkContent(folder, today);
  const { pages, guides, exercises } = ledgerOf(tree);
  const grades = new Map(measurePages(tree).map(({ page, grade }) => [pathOf(page), grade]));
  const words = new Map([
    ...Object.entries(guides).map(([id, { text }]): [string, string] => [
      addresses.guide(id),
      text,
    ]),
    ...Object.entries(exercises).map(([id, { text }]): [string, string] => [
      addresses.exercise(id),
      text,
    ]),
    ...tree
      .all('about')
      .map(({ id, body, data }): [string, string] => [
        addresses.aboutPage(id),
        JSON.stringify([data, body]),
      ]),
  ]);
  return {
    pages: new Map(
      Object.entries(pages).map(([path, anchors]) => {
        const grade = grades.get(path);
        const state = { words: words.get(path) ?? '', anchors };
        return [path, grade === undefined ? state : { ...state, grade }];
      }),
    ),
    signs: new Map(
      tree
        .all('signs')
        .map(
          ({ id, data: { statement, level, contact } }) =>
            [id, { statement, level, contact }] as const,
        ),
    ),
    ruleParts: new Map(
      [...ruleParts(tree)].map(([name, data]) => [name, JSON.stringify(data)] as const),
    ),
    problems,
  };
}

/** The level that a word names, if it names one. */
export const levelNamed = (word: string | undefined): Level | undefined =>
  LEVELS.find((level) => level === word);

function pathOf({ collection, id }: CheckedEntry): string {
  if (collection === 'articles') return addresses.guide(id);
  return collection === 'exercises' ? addresses.exercise(id) : addresses.aboutPage(id);
}
