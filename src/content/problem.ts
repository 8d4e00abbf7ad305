/**
 * Every code a check can report. Each has its entry in `content/README.md` and the smallest tree
 * that breaks it in `tests/fixtures/broken/<code>/`.
 */
export const CODES = [
  'stray-file',
  'translation',
  'missing-file',
  'file-name',
  'file-size',
  'encoding',
  'strange-character',
  'too-deep',
  'yaml-syntax',
  'yaml-form',
  'front-matter',
  'mdx-syntax',
  'unknown-field',
  'missing-field',
  'wrong-value',
  'duplicate-id',
  'duplicate-title',
  'duplicate-heading',
  'listed-twice',
  'reserved-address',
  'unknown-id',
  'relation',
  'source-list',
  'topic-list',
  'faq-question',
  'dead-anchor',
  'dates',
  'code-in-article',
  'raw-html',
  'unknown-component',
  'unknown-attribute',
  'missing-attribute',
  'component-content',
  'markdown-kind',
  'missing-alt',
  'refused-link',
  'own-address',
  'empty-link',
  'heading-level',
  'citation-form',
  'do-not-repeated',
  'figure-caption',
  'figure-start-end',
  'figure-pose',
  'figure-contrast',
  'product-outside-block',
  'reading-grade',
  'long-sentence',
  'usual-sentence',
  'long-paragraph',
  'section-length',
  'passive-voice',
  'medical-words',
  'word-to-avoid',
  'number-unsourced',
  'number-in-words',
  'number-to-call',
  'term-unmarked',
  'shared-sentence',
  'guide-parts',
  'exception',
  'sign-unsourced',
  'sign-never-asked',
  'sign-wording',
  'sign-window',
  'sign-grade',
  'sign-length',
  'sign-alone',
  'combination-lowers',
  'sign-contact',
  'raise-by-hand',
  'raise-clause',
  'area-order',
  'area-unreached',
  'combination-split',
  'card-signs',
  'rule-history',
  'lexicon-target',
  'lexicon-loop',
  'lexicon-meanings',
  'alias-shared',
  'danger-list',
  'danger-loop',
  'danger-absence',
  'danger-twice',
  'cell-unsigned',
  'cell-level',
  'cell-note',
  'cell-unsourced',
  'row-signs',
  'range-order',
  'range-unsourced',
  'address-lost',
  'anchor-lost',
  'alias-anchor',
  'redirect',
  'change-untold',
  'change-kind',
  'sign-change',
  'ledger',
  'blank',
  'picture-file',
  'default-country',
  'country-twice',
  'short-address',
  'built-page',
  'release-address',
  'release-contact',
  'release-ledger',
] as const;

export type ProblemCode = (typeof CODES)[number];

/** Something staff must mend, told in four parts: where, what, what they wrote, what to write. */
export interface Problem {
  code: ProblemCode;
  /** Path from the folder that holds `content/`. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** Which field, in plain words, and what is wrong with it. */
  message: string;
  wrote?: string | undefined;
  tryThis?: string | undefined;
}

/** Problems in the order in which staff walk through them: by file, line and code. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      a.file.localeCompare(b.file, 'en') || a.line - b.line || a.code.localeCompare(b.code, 'en'),
  );
}
