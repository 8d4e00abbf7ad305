import { listsIn } from '../../domain/search/danger-word-data.ts';
import type { DangerWordsFile } from '../../schema/danger-words.ts';
import type { Path } from '../../content/locate.ts';
import type { Problem } from '../../content/problem.ts';
import { didYouMean } from '../../content/suggest.ts';
import type { CheckedEntry } from '../../content/tree.ts';
import type { Rule } from './rule.ts';

type Entry = CheckedEntry<'dangerWords'>;

/** A pattern that names a list which is not there would look for nothing. */
export const dangerList: Rule = (tree) =>
  tree.all('dangerWords').flatMap((entry) => {
    const names = Object.keys(entry.data.lists);
    return textsOf(entry.data).flatMap(({ path, text }) =>
      listsIn(text)
        .filter((name) => !names.includes(name))
        .map((name) =>
          problem(entry, path, {
            code: 'danger-list',
            message: `There is no list "${name}".`,
            wrote: text,
            tryThis: didYouMean(name, names) ?? 'The name of a list under "lists".',
          }),
        ),
    );
  });

/** A list that holds itself has no end. */
export const dangerLoop: Rule = (tree) =>
  tree.all('dangerWords').flatMap((entry) => {
    const { lists } = entry.data;
    return Object.entries(lists)
      .filter(([name]) => heldBy(name, lists).has(name))
      .map(([name, wordings]) =>
        problem(entry, ['lists', name], {
          code: 'danger-loop',
          message: `List "${name}" holds itself.`,
          wrote: wordings.join(', '),
          tryThis: 'Take the name of the list out of the circle.',
        }),
      );
  });

/** What a statement says when it says what is not there; "even if you feel well" takes nothing for granted. */
const ABSENT =
  /\b(?:but|well|usual|normal|nothing|without|no fever|no injury|did not|do not bleed)\b/i;
const EVEN = /\beven (?:if|with)\b[^,.]*/i;

/**
 * A sign that says what is absent must never answer a search: nobody typed that it is not there.
 * Care at home never does; of any other such sign, at most who is called may be shown.
 */
export const dangerAbsence: Rule = (tree) =>
  tree.all('dangerWords').flatMap((entry) => {
    const signs = new Map(tree.all('signs').map(({ id, data }) => [id, data]));
    const { absent, rules } = entry.data;
    return rules.flatMap(({ sign: id, levelOnly }, index): Problem[] => {
      const sign = signs.get(id);
      const path = ['rules', index, 'sign'];
      const told = { code: 'danger-absence', wrote: sign?.statement ?? id } as const;
      if (sign?.level === 'self-care')
        return [
          problem(entry, path, {
            ...told,
            message: `Sign "${id}" is cared for at home: no search can know that it is no more.`,
            tryThis: 'A sign that is called about, or no rule.',
          }),
        ];
      if (absent.includes(id) && levelOnly === undefined)
        return [
          problem(entry, path, {
            ...told,
            message: `Sign "${id}" says what is absent: no search can know that.`,
            tryThis:
              'Another sign, or "levelOnly: true", which shows who to call and not these words.',
          }),
        ];
      if (!absent.includes(id) && ABSENT.test((sign?.statement ?? '').replace(EVEN, '')))
        return [
          problem(entry, path, {
            ...told,
            message: `Sign "${id}" seems to say what is absent, and is not listed under "absent".`,
            tryThis: `absent: [..., ${id}] and "levelOnly: true" in this rule, or another sign.`,
          }),
        ];
      return [];
    });
  });

/** Two rules for one sign: the notice would say it twice. */
export const dangerTwice: Rule = (tree) =>
  tree.all('dangerWords').flatMap((entry) => {
    const ids = entry.data.rules.map(({ sign }) => sign);
    return ids.flatMap((id, index): Problem[] =>
      ids.indexOf(id) === index
        ? []
        : [
            problem(entry, ['rules', index, 'sign'], {
              code: 'danger-twice',
              message: `Sign "${id}" has a rule already.`,
              wrote: id,
              tryThis: 'Put the patterns of both under one rule.',
            }),
          ],
    );
  });

/** Every text in which a list may be named, and where it stands. */
function textsOf({ lists, rules }: DangerWordsFile): { path: Path; text: string }[] {
  return [
    ...Object.entries(lists).flatMap(([name, wordings]) =>
      wordings.map((text, at) => ({ path: ['lists', name, at], text })),
    ),
    ...rules.flatMap(({ when, unless = [] }, index) => [
      ...when.map((text, at) => ({ path: ['rules', index, 'when', at], text })),
      ...unless.map((text, at) => ({ path: ['rules', index, 'unless', at], text })),
    ]),
  ];
}

/** The lists that a list holds, and those that these hold. */
function heldBy(name: string, lists: DangerWordsFile['lists']): Set<string> {
  const held = new Set<string>();
  const open = [name];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const other of (lists[next] ?? []).flatMap(listsIn)) {
      if (!held.has(other)) open.push(other);
      held.add(other);
    }
  }
  return held;
}

function problem(entry: Entry, path: Path, rest: Omit<Problem, 'file' | 'line'>): Problem {
  return { ...rest, file: entry.file, line: entry.lineOf(path) };
}
