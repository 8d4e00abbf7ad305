import { deadAnchors } from './anchors.ts';
import { dates } from './dates.ts';
import { doNotRepeated } from './do-not.ts';
import { duplicateIds, duplicateTitles } from './duplicates.ts';
import { faqQuestions } from './faq-question.ts';
import { figureCaptions } from './figures.ts';
import { guideParts, sectionLength } from './guide-parts.ts';
import { markdownPolicy, mdxSyntax } from './markdown.ts';
import { productOutsideBlock } from './product.ts';
import { doseUnsourced, numberInWords, numberUnsourced } from './numbers.ts';
import { wordsToAvoid } from './plain-words.ts';
import {
  longParagraphs,
  longSentences,
  medicalWords,
  passiveVoice,
  readingGrade,
  sentenceLength,
} from './readability.ts';
import { unknownIds } from './references.ts';
import type { Rule } from './rule.ts';
import { aliasShared, dangerList, lexiconLoop, lexiconTarget } from './search-words.ts';
import { sharedSentences } from './shared-sentence.ts';
import { signAlone, signGrade } from './sign-words.ts';
import { defaultCountry, hubGuide } from './site.ts';
import { sourceList } from './source-list.ts';
import { termUnmarked } from './terms.ts';
import { topicList } from './topic-list.ts';
import { cardSigns, flowContexts, flowOrder } from './triage-flows.ts';
import {
  combinationLowers,
  signNeverAsked,
  signUnsourced,
  signWindow,
  signWording,
} from './triage-signs.ts';
import { ruleHistory } from './triage-version.ts';

/** Every rule over the whole tree. A new rule is one small function, listed here. */
export const RULES: readonly Rule[] = [
  mdxSyntax,
  markdownPolicy,
  duplicateIds,
  duplicateTitles,
  unknownIds,
  sourceList,
  topicList,
  faqQuestions,
  deadAnchors,
  dates,
  doNotRepeated,
  figureCaptions,
  productOutsideBlock,
  readingGrade,
  sentenceLength,
  passiveVoice,
  medicalWords,
  longSentences,
  longParagraphs,
  sectionLength,
  wordsToAvoid,
  numberUnsourced,
  doseUnsourced,
  numberInWords,
  termUnmarked,
  sharedSentences,
  guideParts,
  signGrade,
  signAlone,
  signUnsourced,
  signNeverAsked,
  signWording,
  signWindow,
  combinationLowers,
  flowOrder,
  flowContexts,
  cardSigns,
  lexiconTarget,
  lexiconLoop,
  aliasShared,
  dangerList,
  hubGuide,
  defaultCountry,
];

/** Rules that can only be judged once no other has found anything. */
export const RULES_OF_A_SOUND_TREE: readonly Rule[] = [ruleHistory];
