import { blocksOf, wordsOfBlock } from '../measure.ts';
import { passagesIn } from '../passages.ts';
import type { Problem } from '../../content/problem.ts';
import { firstWord, wholeWords } from '../terms.ts';
import type { Rule } from './rule.ts';

/** A hard word where patients read, for which `plain-words.yaml` has a plain one (PEMAT item 3). */
export const wordsToAvoid: Rule = (tree) => {
  const plain = new Map(
    tree.all('plainWords').flatMap(({ data }) => data.avoid.map((avoid) => [avoid, data.use])),
  );
  const hard = wholeWords([...plain.keys()]);
  const first = new Set([...plain.keys()].map((phrase) => firstWord(phrase)));
  const pages = [
    ...tree.all('articles'),
    ...tree.all('exercises'),
    ...tree.all('expectations'),
    ...tree.all('timeline'),
    ...tree.all('glossary'),
  ];
  return pages.flatMap((page) =>
    passagesIn(page).flatMap((passage) =>
      blocksOf(passage)
        .filter((block) => !first.isDisjointFrom(wordsOfBlock(block)))
        .flatMap(({ sentences, line }) =>
          sentences.flatMap((sentence) =>
            [...sentence.matchAll(hard)].map(([word]): Problem => ({
              code: 'word-to-avoid',
              file: page.file,
              line,
              message: `"${word}" is hard to read for many.`,
              wrote: sentence,
              tryThis: `Write: ${plain.get(word.toLowerCase()) ?? 'a plain word'}.`,
            })),
          ),
        ),
    ),
  );
};
