import type { SourceFile } from '../files.ts';
import type { Problem } from '../problem.ts';

/** Deeper than any page needs, and far from what brings a parser down (about 10,000 brackets). */
const LIMITS = { columns: 40, marks: 8, brackets: 16, tags: 12, code: 500 };

type Finding = Omit<Problem, 'file'>;

/**
 * Text nested so deeply that a parser could break on it. It is judged by looking at characters alone,
 * since a parser that breaks tells nobody which file it was.
 */
export function nestingProblem({ path, text }: SourceFile): Finding | undefined {
  const lines = text.split('\n');
  const isPage = path.endsWith('.mdx');
  return (
    deepLine(lines) ??
    deepBrackets(lines) ??
    (isPage ? (deepTags(lines) ?? longCode(lines)) : undefined)
  );
}

/** A line that starts far to the right, or with many marks of lists and quotations. */
function deepLine(lines: readonly string[]): Finding | undefined {
  const index = lines.findIndex((line) => {
    const [indent = ''] = /^ */.exec(line) ?? [];
    const [marks = ''] = /^(?:[ \t]*(?:[>*+-]|\d+[.)])(?=[ \t>]|$))*/.exec(line) ?? [];
    const count = marks.replaceAll(/\d+[.)]/g, '-').replaceAll(/\s/g, '').length;
    return indent.length > LIMITS.columns || (count > LIMITS.marks && !isRule(line));
  });
  return tooDeep(lines, index, 'starts too far inside other lists or quotations');
}

/** A line across the page ("- - -") is no nest of lists. */
const isRule = (line: string) => /^(?:[-*_][ \t]*)+$/.test(line.trim());

/** Brackets in brackets. A blank line ends the count, but not inside curly ones: code may go on there. */
function deepBrackets(lines: readonly string[]): Finding | undefined {
  let depth = 0;
  let curly = 0;
  const index = lines.findIndex((line) => {
    if (line.trim() === '' && curly === 0) depth = 0;
    for (const character of line) {
      if ('([{'.includes(character)) depth += 1;
      if (')]}'.includes(character)) depth = Math.max(0, depth - 1);
      if (character === '{') curly += 1;
      if (character === '}') curly = Math.max(0, curly - 1);
      if (depth > LIMITS.brackets) return true;
    }
    return false;
  });
  return tooDeep(lines, index, `has more than ${LIMITS.brackets} brackets inside each other`);
}

const TAG = /<\/?(?:[A-Za-z](?:"[^"]*"|'[^']*'|[^<>"'])*)?>/g;

/** Components in components. */
function deepTags(lines: readonly string[]): Finding | undefined {
  let depth = 0;
  const text = lines.join('\n');
  for (const { 0: tag, index } of text.matchAll(TAG)) {
    if (tag.startsWith('</')) depth = Math.max(0, depth - 1);
    else if (!tag.endsWith('/>')) depth += 1;
    if (depth <= LIMITS.tags) continue;
    const line = text.slice(0, index).split('\n').length - 1;
    return tooDeep(lines, line, `has more than ${LIMITS.tags} components inside each other`);
  }
  return undefined;
}

function tooDeep(lines: readonly string[], index: number, what: string): Finding | undefined {
  if (index === -1) return undefined;
  return {
    code: 'too-deep',
    line: index + 1,
    message: `This line ${what}.`,
    wrote: lines[index]?.trim().slice(0, 80),
    tryThis: 'Write it flat: a list of one level, or paragraphs with headings.',
  };
}

/** Code is refused by the policy, in its place. Here only so much of it that its parser could break. */
function longCode(lines: readonly string[]): Finding | undefined {
  const text = lines.join('\n');
  for (const { index } of text.matchAll(/(?<!\\)\{|^(?:import|export)\b/gm)) {
    const end = text[index] === '{' ? closing(text, index) : text.indexOf('\n\n', index);
    if ((end === -1 ? text.length : end) - index <= LIMITS.code) continue;
    if (text[index] === '{' && end === -1) return openBracket(lines, text, index);
    return {
      code: 'code-in-article',
      line: text.slice(0, index).split('\n').length,
      message: 'Articles contain no code.',
      wrote: text.slice(index, index + 80),
      tryThis: 'Delete it. For a real bracket write \\{ and \\}.',
    };
  }
  return undefined;
}

const openBracket = (lines: readonly string[], text: string, index: number): Finding => {
  const line = text.slice(0, index).split('\n').length;
  return {
    code: 'mdx-syntax',
    line,
    message: 'A curly bracket is opened and never closed; what follows is read as code.',
    wrote: lines[line - 1]?.trim(),
    tryThis: 'Write \\{ for the bracket itself.',
  };
};

function closing(text: string, start: number): number {
  let depth = 0;
  for (let index = start; index < text.length; index += 1) {
    if (text[index] === '{') depth += 1;
    if (text[index] === '}') depth -= 1;
    if (depth === 0) return index;
  }
  return -1;
}
