import { keyOf } from '../../domain/search/words.ts';
import type { Path } from '../../content/locate.ts';
import type { Problem } from '../../content/problem.ts';
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

function problem(entry: CheckedEntry, path: Path, rest: Omit<Problem, 'file' | 'line'>): Problem {
  return { ...rest, file: entry.file, line: entry.lineOf(path) };
}
