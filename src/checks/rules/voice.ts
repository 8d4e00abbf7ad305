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
  const rules = VOICE_RULES.map((rule) => wordsFor(tree, rule));
  const entries = COLLECTIONS.flatMap((name) => tree.all(name));
  return entries.flatMap((entry) =>
    passagesIn(entry).flatMap((passage) =>
      sentencesIn(passage).flatMap((sentence) =>
        rules
          .filter(({ rule }) => isJudged(rule, passage, sentence.isFirst))
          .flatMap((words) => faultsIn(sentence, words, entry.file)),
      ),
    ),
  );
};

interface Sentence {
  text: string;
  line: number;
  /** Whether the passage starts with it. */
  isFirst: boolean;
}

const sentencesIn = (passage: Passage): Sentence[] =>
  blocksOf(passage)
    .flatMap(({ sentences, line }) => sentences.map((text) => ({ text, line })))
    .map((sentence, index) => ({ ...sentence, isFirst: index === 0 }));

/** The first of the words in a sentence; an answer is withheld only by how it starts. */
function faultsIn(
  { text, line }: Sentence,
  { rule, pattern, use }: Words,
  file: string,
): Problem[] {
  const [found] = text.matchAll(pattern);
  if (!found || (rule === 'answer-withheld' && found.index > 0)) return [];
  const [words] = found;
  return [
    {
      code: rule,
      file,
      line,
      message: MESSAGES[rule](words),
      wrote: text,
      tryThis: use.get(words.toLowerCase()),
    },
  ];
}

function isJudged(rule: VoiceRule, { path }: Passage, isFirst: boolean): boolean {
  // Each step of the timeline names who says so.
  if (path.at(-1) === 'who') return false;
  if (rule === 'answer-withheld') return isFirst && path[0] === 'faqs' && path[2] === 'answer';
  return rule === 'vague-word' || path[0] !== 'uncertainties';
}

/** The words that a rule looks for, and what to use instead of each. */
interface Words {
  rule: VoiceRule;
  pattern: RegExp;
  use: ReadonlyMap<string, string>;
}

function wordsFor(tree: ContentTree, rule: VoiceRule): Words {
  const use = new Map(
    tree
      .all('voice')
      .filter(({ id }) => id === rule)
      .flatMap(({ data }) => data.words)
      .flatMap(({ avoid, use }) => avoid.map((words) => [words, use])),
  );
  // The longest first: "it depends on you" before "it depends".
  const longest = [...use.keys()].sort((a, b) => b.length - a.length);
  return { rule, use, pattern: wholeWords(longest) };
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
