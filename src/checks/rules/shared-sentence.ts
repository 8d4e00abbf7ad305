import { blocksOf } from '../measure.ts';
import { passagesIn } from '../passages.ts';
import type { Problem } from '../../content/problem.ts';
import { wordsOf } from '../readability.ts';
import type { Rule } from './rule.ts';

/** From this many words on, two guides that say the same have copied it. */
const WORDS = 8;

/**
 * A sentence that also stands in another guide: one of the two should link to the other. Questions,
 * ticks and lines that lead to the symptom questions may repeat.
 */
export const sharedSentences: Rule = (tree) => {
  const owners = new Map<string, string>();
  return tree.all('articles').flatMap((guide) =>
    passagesIn(guide)
      .filter(({ place, path }) => place !== 'plain' && path[0] !== 'checklist')
      .flatMap((passage) => blocksOf(passage))
      .filter(({ asksQuestions }) => !asksQuestions)
      .flatMap(({ sentences, line }) => sentences.map((sentence) => ({ sentence, line })))
      .flatMap(({ sentence, line }): Problem[] => {
        const words = wordsOf(sentence);
        if (words.length < WORDS) return [];
        const key = words.join(' ').toLowerCase();
        const owner = owners.get(key) ?? guide.id;
        owners.set(key, owner);
        if (owner === guide.id) return [];
        return [
          {
            code: 'shared-sentence',
            file: guide.file,
            line,
            message: `This sentence also stands in "${owner}".`,
            wrote: sentence,
            tryThis: `Say what only this guide says, or link: [words](guide:${owner})`,
          },
        ];
      }),
  );
};
