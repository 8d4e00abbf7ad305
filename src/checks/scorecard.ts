import type { Exception } from '../schema/article.ts';
import { measurePages, type PageMeasure } from './measure.ts';
import { bodyOf, type GuideBody } from './rules/guide-parts.ts';
import { numbersIn, numberInWords } from './rules/numbers.ts';
import { wordsToAvoid } from './rules/plain-words.ts';
import { LIMITS } from './rules/readability.ts';
import { termUnmarked } from './rules/terms.ts';
import type { CheckedEntry, ContentTree } from '../content/tree.ts';

/** The items of PEMAT-P (AHRQ) that a program can look at, by what they ask. */
export const PEMAT_ITEMS = [
  'purpose',
  'everyday-words',
  'terms-explained',
  'active-voice',
  'clear-numbers',
  'short-sections',
  'headings',
  'summary',
  'lists',
  'pictures',
  'captions',
  'action',
  'steps',
  'tool',
] as const;

/** The questions of DISCERN whose answer has a field of its own. */
export const DISCERN_ITEMS = [
  'aims',
  'sources',
  'dates',
  'more-help',
  'uncertainty',
  'benefits',
  'risks',
  'no-treatment',
  'more-than-one',
  'shared-decision',
] as const;

/** The four benchmarks of JAMA (Silberg 1997). */
export const JAMA_ITEMS = ['authorship', 'attribution', 'disclosure', 'currency'] as const;

export type PematItem = (typeof PEMAT_ITEMS)[number];
export type DiscernItem = (typeof DISCERN_ITEMS)[number];
export type JamaItem = (typeof JAMA_ITEMS)[number];

/** What programs can say of a guide. None of it shows that a reader understands it. */
export interface Scorecard {
  id: string;
  title: string;
  words: number;
  sentences: number;
  grade: number;
  gradeWithTerms: number;
  wordsPerSentence: number;
  medianSentence: number;
  passiveShare: number;
  terms: string[];
  /** Sentences that state a number, and those of them that cite a source. */
  numbers: { stated: number; sourced: number };
  sources: number;
  review: 'reviewed' | 'not-reviewed';
  exceptions: readonly Exception[];
  pemat: Record<PematItem, boolean>;
  discern: Record<DiscernItem, boolean>;
  jama: Record<JamaItem, boolean>;
}

/** The scorecard of every guide, by id. */
export function scorecards(tree: ContentTree): Scorecard[] {
  const measures = new Map(measurePages(tree).map((measure) => [measure.page.file, measure]));
  const flagged = {
    words: filesOf(wordsToAvoid(tree, '')),
    terms: filesOf(termUnmarked(tree, '')),
    numbers: filesOf(numberInWords(tree, '')),
  };
  return tree
    .all('articles')
    .map((guide) => {
      const measure = measures.get(guide.file);
      const body = bodyOf(guide);
      if (!measure || !body) throw new Error(`${guide.file} cannot be measured.`);
      const { data } = guide;
      const numbers = numbersIn(guide);
      return {
        id: guide.id,
        title: data.title,
        words: measure.words,
        sentences: measure.sentences,
        grade: round(measure.grade),
        gradeWithTerms: round(measure.gradeWithTerms),
        wordsPerSentence: round(measure.wordsPerSentence),
        medianSentence: measure.medianSentence,
        passiveShare: round(measure.passiveShare, 2),
        terms: measure.terms,
        numbers: {
          stated: numbers.length,
          sourced: numbers.filter(({ isSourced }) => isSourced).length,
        },
        sources: data.sources.length,
        review: data.review.status,
        exceptions: data.exceptions,
        pemat: pemat(guide, measure, body, flagged),
        discern: discern(guide, body),
        jama: {
          authorship: data.review.status === 'reviewed',
          attribution: data.sources.length > 0,
          disclosure: tree.all('site').some((site) => site.data.publisher !== ''),
          currency: data.changes.length > 0,
        },
      };
    })
    .sort((a, b) => a.id.localeCompare(b.id, 'en'));
}

type Flagged = Record<'words' | 'terms' | 'numbers', ReadonlySet<string>>;

function pemat(
  { file, data }: CheckedEntry<'articles'>,
  measure: PageMeasure,
  body: GuideBody,
  flagged: Flagged,
): Scorecard['pemat'] {
  const has = (...names: string[]) => names.some((name) => body.components.has(name));
  const hasPicture = has('Figure', 'FigureSteps', 'DoDont', 'Exercise');
  return {
    purpose: data.summary !== '',
    'everyday-words': !flagged.words.has(file),
    'terms-explained': !flagged.terms.has(file) && measure.terms.length <= LIMITS.terms,
    'active-voice': measure.passiveShare <= LIMITS.passiveShare,
    'clear-numbers': !flagged.numbers.has(file),
    'short-sections': body.sections.every(({ words }) => words <= LIMITS.wordsInSection),
    headings: body.sections.length >= 3,
    summary: data.inShort.length > 0,
    lists: has('Do', 'DoNot') || body.hasSteps,
    pictures: hasPicture,
    captions: hasPicture,
    action: has('Do') || body.hasSteps,
    steps: body.hasSteps || has('FigureSteps', 'Exercise'),
    tool: data.checklist.length > 0,
  };
}

function discern({ data }: CheckedEntry<'articles'>, body: GuideBody): Scorecard['discern'] {
  const choices = data.choices ?? [];
  return {
    aims: data.summary !== '',
    sources: data.sources.length > 0,
    dates: data.updated !== '',
    'more-help': data.related.length > 0,
    uncertainty: data.uncertainties.length > 0,
    benefits: choices.length > 0,
    risks: choices.length > 0,
    'no-treatment': data.ifNot !== undefined,
    'more-than-one': choices.length > 1,
    'shared-decision': body.components.has('AskYourTeam'),
  };
}

const filesOf = (problems: readonly { file: string }[]) =>
  new Set(problems.map(({ file }) => file));

const round = (value: number, digits = 1) => Number(value.toFixed(digits));
