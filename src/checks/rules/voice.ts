import type { Problem } from '../../content/problem.ts';
import type { ContentTree } from '../../content/tree.ts';
import { VOICE_RULES, type VoiceRule } from '../../schema/voice.ts';
import { blocksOf } from '../measure.ts';
import { passagesIn, type Passage } from '../passages.ts';
import { wholeWords } from '../terms.ts';
import type { Rule } from './rule.ts';

/** What is wrong, for the one who wrote it. */
const MESSAGES: Record<VoiceRule, (words: string) => string> = {
  'answer-withheld': (words) => `The answer starts with "${words}", so it keeps the answer back.`,
  'talk-of-sources': (words) => `"${words}" speaks of our sources; the number behind it does.`,
  'study-talk': (words) => `"${words}" is about a study; patients need what came out of it.`,
  'doubt-twice': (words) => `"${words}" is a doubt; it stands once, in "What is uncertain".`,
  'vague-word': (words) => `"${words}" tells nobody what to do.`,
};

/** Whose words are judged; pages about the site may speak of sources. */
const COLLECTIONS = ['articles', 'exercises', 'expectations', 'timeline'] as const;

/**
 * A guide answers, plainly and once: no answer that only sends on, no talk of sources and studies, no
 * doubt but in its place, nothing vague. The words stand in `voice/`, a file for each rule.
 */
export const voice: Rule = (tree) => {
  const rules = VOICE_RULES.map((rule) => ({ rule, ...wordsFor(tree, rule) }));
  return COLLECTIONS.flatMap((name) => tree.all(name)).flatMap((entry) =>
    passagesIn(entry).flatMap((passage) =>
      blocksOf(passage).flatMap(({ sentences, line }, block) =>
        sentences.flatMap((sentence, index) =>
          rules.flatMap(({ rule, pattern, use }): Problem[] => {
            if (!isJudged(rule, passage, block === 0 && index === 0)) return [];
            const found = [...sentence.matchAll(pattern)].find(
              ({ index: at }) => rule !== 'answer-withheld' || at === 0,
            );
            if (!found) return [];
            return [
              {
                code: rule,
                file: entry.file,
                line,
                message: MESSAGES[rule](found[0]),
                wrote: sentence,
                tryThis: use.get(found[0].toLowerCase()),
              },
            ];
          }),
        ),
      ),
    ),
  );
};

function isJudged(rule: VoiceRule, { path }: Passage, isFirst: boolean): boolean {
  // Each step of the timeline names who says so.
  if (path.at(-1) === 'who') return false;
  if (rule === 'answer-withheld') return isFirst && path[0] === 'faqs' && path[2] === 'answer';
  return rule === 'vague-word' || path[0] !== 'uncertainties';
}

function wordsFor(tree: ContentTree, rule: VoiceRule) {
  const use = new Map(
    tree
      .all('voice')
      .filter(({ id }) => id === rule)
      .flatMap(({ data }) => data.words)
      .flatMap(({ avoid, use }) => avoid.map((words) => [words, use])),
  );
  // The longest first: "it depends on you" before "it depends".
  const longest = [...use.keys()].sort((a, b) => b.length - a.length);
  return { use, pattern: wholeWords(longest) };
}

/** A file of words that no rule reads. */
export const voiceFiles: Rule = (tree) =>
  tree
    .all('voice')
    .filter(({ id }) => !VOICE_RULES.some((rule) => rule === id))
    .map(({ file, id }) => ({
      code: 'voice-file',
      file,
      line: 1,
      message: `No rule is called "${id}".`,
      tryThis: `One of: ${VOICE_RULES.join(', ')}.`,
    }));
