import { listIn, partsOf } from '../../domain/search/danger.ts';
import { keyOf } from '../../domain/search/words.ts';
import type { Path } from '../../content/locate.ts';
import type { Problem } from '../../content/problem.ts';
import { didYouMean } from '../../content/suggest.ts';
import type { CheckedEntry } from '../../content/tree.ts';
import type { Rule } from './rule.ts';

/** One alias on two guides: the reader gets one of them by chance. */
export const aliasShared: Rule = (tree) => {
  const shared = new Set(tree.all('synonyms').flatMap(({ data }) => data.sharedAliases.map(keyOf)));
  const first = new Map<string, CheckedEntry<'articles'>>();
  return tree.all('articles').flatMap((entry) =>
    entry.data.aliases.flatMap((alias, index): Problem[] => {
      const key = keyOf(alias);
      const other = first.get(key);
      if (!other) first.set(key, entry);
      if (!other || other === entry || shared.has(key)) return [];
      return [
        problem(entry, ['aliases', index], {
          code: 'alias-shared',
          message: `Aliases: ${other.file} has this alias too.`,
          wrote: alias,
          tryThis: 'Keep it on one guide, or list it in search/synonyms.yaml under sharedAliases.',
        }),
      ];
    }),
  );
};

/** A pattern that names a list which is not there would look for those very words. */
export const dangerList: Rule = (tree) =>
  tree.all('dangerWords').flatMap((entry) => {
    const { lists, rules } = entry.data;
    return rules.flatMap(({ when, unless = [] }, index) =>
      [when.map(at('when')), unless.map(at('unless'))].flat().flatMap(({ field, place, text }) =>
        partsOf(text)
          .map(listIn)
          .filter((name) => name !== undefined)
          .filter((name) => !Object.hasOwn(lists, name))
          .map((name) =>
            problem(entry, ['rules', index, field, place], {
              code: 'danger-list',
              message: `There is no list "${name}".`,
              wrote: text,
              tryThis: didYouMean(name, Object.keys(lists)) ?? 'The name of a list under "lists".',
            }),
          ),
      ),
    );
  });

const at = (field: string) => (text: string, place: number) => ({ field, place, text });

function problem(entry: CheckedEntry, path: Path, rest: Omit<Problem, 'file' | 'line'>): Problem {
  return { ...rest, file: entry.file, line: entry.lineOf(path) };
}
