/** Something in Markdown that may not be published. */
export interface PolicyProblem {
  code:
    | 'code-in-article'
    | 'raw-html'
    | 'unknown-component'
    | 'unknown-attribute'
    | 'missing-attribute'
    | 'component-content'
    | 'markdown-kind'
    | 'missing-alt'
    | 'refused-link'
    | 'empty-link'
    | 'heading-level'
    | 'citation-form'
    | 'strange-character'
    | 'too-deep';
  line: number;
  message: string;
  wrote?: string;
  tryThis: string;
}
