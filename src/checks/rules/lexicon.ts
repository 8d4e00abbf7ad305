import { rootOf } from '../../domain/search/roots.ts';
import { keyOf, wordsIn } from '../../domain/search/words.ts';
import { SAME_SECTIONS } from '../../schema/synonyms.ts';
import type { Path } from '../../content/locate.ts';
import type { Problem } from '../../content/problem.ts';
import { didYouMean } from '../../content/suggest.ts';
import { entryFields, type CheckedEntry, type ContentTree } from '../../content/tree.ts';
import type { Rule } from './rule.ts';

/** A group of the lexicon, and where it stands. */
interface Group {
  entry: CheckedEntry<'synonyms'>;
  path: Path;
  words: string[];
  means: string;
}

/** A wording that no page uses leads nowhere. */
export const lexiconTarget: Rule = (tree) => {
  const words = wordsOfPages(tree);
  const isKnown = (word: string) =>
    words.has(word) || words.has(rootOf(word, (it) => words.has(it)));
  return groupsOf(tree).flatMap(({ entry, path, means }) => {
    const missing = wordsIn(means).filter((word) => !isKnown(word));
    if (missing.length === 0) return [];
    return [
      problem(entry, [...path, 'means'], {
        code: 'lexicon-target',
        message: `No page has the word "${missing.join('", "')}", so it would lead nowhere.`,
        wrote: means,
        tryThis: didYouMean(missing[0] ?? '', words) ?? 'A word that the pages use.',
      }),
    ];
  });
};

/** Words that mean each other in a circle: neither leads to a page. */
export const lexiconLoop: Rule = (tree) => {
  const groups = groupsOf(tree);
  const targets = new Map<string, string[]>();
  for (const { words, means } of groups) {
    for (const word of words.map(keyOf)) {
      targets.set(word, [...(targets.get(word) ?? []), keyOf(means)]);
    }
  }
  return groups.flatMap(({ entry, path, words, means }) => {
    const reached = reachedFrom(keyOf(means), targets);
    const loop = words.find((word) => reached.has(keyOf(word)));
    if (loop === undefined) return [];
    return [
      problem(entry, [...path, 'means'], {
        code: 'lexicon-loop',
        ...(keyOf(loop) === keyOf(means)
          ? { message: `"${loop}" means itself.`, tryThis: 'Delete it.' }
          : {
              message: `"${loop}" means "${means}", and that leads back to "${loop}".`,
              tryThis: `Take "${loop}" out of one of the two groups.`,
            }),
        wrote: means,
      }),
    ];
  });
};

/** A word with two meanings leads to one of them by chance. */
export const lexiconMeanings: Rule = (tree) => {
  const owners = new Map<string, string>();
  return groupsOf(tree, SAME_SECTIONS).flatMap(({ entry, path, words, means }) =>
    words.flatMap((word, index): Problem[] => {
      const owner = owners.get(keyOf(word));
      owners.set(keyOf(word), means);
      if (owner === undefined || owner === means) return [];
      return [
        problem(entry, [...path, 'words', index], {
          code: 'lexicon-meanings',
          message: `"${word}" already means "${owner}".`,
          wrote: word,
          tryThis: 'One meaning for each word.',
        }),
      ];
    }),
  );
};

type Section = (typeof SAME_SECTIONS)[number] | 'nearMeaning';

function groupsOf(
  tree: ContentTree,
  sections: readonly Section[] = [...SAME_SECTIONS, 'nearMeaning'],
): Group[] {
  return tree
    .all('synonyms')
    .flatMap((entry) =>
      sections.flatMap((section) =>
        entry.data[section].map((group, index) => ({ entry, path: [section, index], ...group })),
      ),
    );
}

/** Every word that a page can show, as far as content has it. */
function wordsOfPages(tree: ContentTree): Set<string> {
  const texts = tree.entries
    .filter(({ collection }) => collection !== 'synonyms' && collection !== 'dangerWords')
    .flatMap((entry) => [entry.body, ...entryFields(entry).map(({ text }) => text)]);
  return new Set(texts.flatMap((text) => wordsIn(text, Infinity)));
}

function reachedFrom(start: string, targets: ReadonlyMap<string, string[]>): Set<string> {
  const reached = new Set<string>();
  const open = [start];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (reached.has(key)) continue;
    reached.add(key);
    open.push(...(targets.get(key) ?? []));
  }
  return reached;
}

function problem(entry: CheckedEntry, path: Path, rest: Omit<Problem, 'file' | 'line'>): Problem {
  return { ...rest, file: entry.file, line: entry.lineOf(path) };
}
