import type { Path } from '../locate.ts';
import type { Problem } from '../problem.ts';
import type { CheckedEntry } from '../tree.ts';
import type { Rule } from './rule.ts';

/**
 * The words of the search: each stands for one thing, and no word leads on to another group, or the
 * search would go round in a circle.
 */
export const synonyms: Rule = (tree) =>
  tree.all('synonyms').flatMap((entry) => {
    const groups = (['abbreviations', 'sameMeaning'] as const).flatMap((list) =>
      entry.data[list].map((group, index) => ({ ...group, path: [list, index] as Path })),
    );
    const owners = new Map<string, string>();
    return groups.flatMap(({ words, means, path }) =>
      words.flatMap((word, index): Problem[] => {
        const at = [...path, 'words', index];
        const key = word.toLowerCase();
        if (key === means.toLowerCase()) {
          return [problem(entry, at, `"${word}" means itself.`, word, 'Delete it.')];
        }
        const owner = owners.get(key);
        owners.set(key, means);
        if (owner !== undefined && owner !== means) {
          const message = `"${word}" already means "${owner}".`;
          return [problem(entry, at, message, word, 'One meaning for each word.')];
        }
        const back = groups.find((it) => it.means.toLowerCase() === key);
        if (!back?.words.some((it) => it.toLowerCase() === means.toLowerCase())) return [];
        const message = `"${word}" and "${means}" mean each other, so the search would go in a circle.`;
        return [problem(entry, at, message, word, 'Keep one of the two groups.')];
      }),
    );
  });

function problem(
  entry: CheckedEntry,
  path: Path,
  message: string,
  wrote: string,
  tryThis: string,
): Problem {
  return { code: 'synonyms', file: entry.file, line: entry.lineOf(path), message, wrote, tryThis };
}
