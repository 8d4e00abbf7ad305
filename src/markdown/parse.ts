import { markdownToMdast, mdxToMdast, type Features, type MdastNode } from 'satteri';
import { syntaxWords, type SyntaxWords } from './syntax-words.ts';

/**
 * The Markdown our authors write: no tables with alignment (they emit `style=`), no footnotes
 * (sources are cited by id), curly quotes. The build and the checks use the same features, so what
 * is judged is what is rendered.
 */
export const FEATURES: Features = {
  gfm: { footnotes: false },
  frontmatter: false,
  smartPunctuation: true,
};

export interface MarkdownSyntaxError extends SyntaxWords {
  line: number;
}

export type ParseResult = { tree: MdastNode } | { error: MarkdownSyntaxError };

/** Parses an article's body. A syntax error comes back with its line in the given text. */
export function parseMdx(text: string): ParseResult {
  try {
    return { tree: mdxToMdast(text, { features: FEATURES }) };
  } catch (error) {
    return { error: syntaxError(error) };
  }
}

/** Parses Markdown from front matter or YAML, where `<` and `{` are ordinary characters. */
export function parseMarkdown(text: string): MdastNode {
  return markdownToMdast(text, { features: FEATURES });
}

/** Sätteri reports `line:column: message (note: ...) (code)`. */
function syntaxError(error: unknown): MarkdownSyntaxError {
  const text = error instanceof Error ? error.message : String(error);
  const found = /^(\d+):\d+: (.*?)(?: \([\w-]+:[\w-]+\))?$/s.exec(text);
  return { ...syntaxWords(found?.[2] ?? text), line: Number(found?.[1] ?? 1) };
}
