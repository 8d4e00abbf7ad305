import { aliasAnchors, deadAnchors, duplicateHeadings } from './anchors.ts';
import { dangerAbsence, dangerList, dangerLoop, dangerTwice } from './danger-words.ts';
import { dates } from './dates.ts';
import { blanks } from './blanks.ts';
import { doForbids, doNotRepeated } from './do-not.ts';
import { duplicateIds, duplicateTitles } from './duplicates.ts';
import { emptyBody, emptyComponents, levelsMissing } from './build-parts.ts';
import { cellLevel, cellNote, cellUnsigned, cellUnsourced } from './expectation-cells.ts';
import { rowSigns } from './expectation-rows.ts';
import { faqQuestions } from './faq-question.ts';
import { figureCaptions, wholeMovements } from './figures.ts';
import { guideParts, sectionLength } from './guide-parts.ts';
import { changeKind, changeUntold, signChange } from './honest-change.ts';
import { lexiconLoop, lexiconMeanings, lexiconTarget } from './lexicon.ts';
import { markdownPolicy, mdxSyntax } from './markdown.ts';
import { addressLost, anchorLost } from './permanence.ts';
import { productOutsideBlock } from './product.ts';
import { doseUnsourced, numberInWords, numberUnsourced } from './numbers.ts';
import { numberToCall, ownAddress } from './own-words.ts';
import { wordsToAvoid } from './plain-words.ts';
import {
  choppySentences,
  longParagraphs,
  longSentences,
  medicalWords,
  passiveVoice,
  readingGrade,
  sentenceLength,
} from './readability.ts';
import { redirects } from './redirects.ts';
import { unknownIds } from './references.ts';
import { listedTwice, relations, reservedAddresses } from './relations.ts';
import type { Rule } from './rule.ts';
import { aliasShared } from './search-words.ts';
import { sharedSentences } from './shared-sentence.ts';
import { shortAddresses } from './short-addresses.ts';
import { levelWords, signAlone, signGrade, signLength } from './sign-words.ts';
import { countryNumbers, countryTwice, defaultCountry, neededEntries } from './site.ts';
import { sourceList } from './source-list.ts';
import { termUnmarked } from './terms.ts';
import { rangeOrder, rangeUnsourced } from './timeline.ts';
import { topicList } from './topic-list.ts';
import { areaOrder, areaUnreached, cardSigns, combinationSplit } from './triage-areas.ts';
import { raiseByHand, raiseClause, signContact } from './triage-contacts.ts';
import {
  combinationLowers,
  signNeverAsked,
  signUnsourced,
  signWindow,
  signWording,
} from './triage-signs.ts';
import { ruleHistory } from './triage-version.ts';
import { voice, voiceFiles } from './voice.ts';

/** Every rule over the whole tree. A new rule is one small function, listed here. */
export const RULES: readonly Rule[] = [
  blanks,
  mdxSyntax,
  markdownPolicy,
  duplicateIds,
  duplicateTitles,
  unknownIds,
  sourceList,
  topicList,
  faqQuestions,
  deadAnchors,
  aliasAnchors,
  duplicateHeadings,
  dates,
  doNotRepeated,
  doForbids,
  figureCaptions,
  wholeMovements,
  productOutsideBlock,
  readingGrade,
  sentenceLength,
  passiveVoice,
  medicalWords,
  longSentences,
  longParagraphs,
  sectionLength,
  wordsToAvoid,
  voice,
  voiceFiles,
  choppySentences,
  numberUnsourced,
  doseUnsourced,
  numberInWords,
  numberToCall,
  ownAddress,
  termUnmarked,
  sharedSentences,
  guideParts,
  signGrade,
  signLength,
  signAlone,
  levelWords,
  signUnsourced,
  signNeverAsked,
  signWording,
  signWindow,
  combinationLowers,
  signContact,
  raiseByHand,
  raiseClause,
  areaOrder,
  areaUnreached,
  combinationSplit,
  cardSigns,
  neededEntries,
  lexiconTarget,
  lexiconLoop,
  lexiconMeanings,
  aliasShared,
  dangerList,
  dangerLoop,
  dangerAbsence,
  dangerTwice,
  cellUnsigned,
  cellLevel,
  cellNote,
  cellUnsourced,
  rowSigns,
  rangeOrder,
  rangeUnsourced,
  defaultCountry,
  countryTwice,
  countryNumbers,
  emptyBody,
  emptyComponents,
  levelsMissing,
  relations,
  listedTwice,
  reservedAddresses,
  shortAddresses,
];

/** Rules that can only be judged once no other has found anything. */
export const RULES_OF_A_SOUND_TREE: readonly Rule[] = [
  ruleHistory,
  addressLost,
  anchorLost,
  redirects,
  changeUntold,
  changeKind,
  signChange,
];
