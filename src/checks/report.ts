import { sortProblems, type Problem } from './problem.ts';

/** Tells the problems to a person at a terminal: every one, in file order, with a count. */
export function reportForTerminal(problems: readonly Problem[]): string {
  const sorted = sortProblems(problems);
  const files = new Set(sorted.map((problem) => problem.file)).size;
  const total = `${count(sorted.length, 'problem')} in ${count(files, 'file')}. Nothing was published.`;
  return [...sorted.map((problem) => paragraph(problem)), total].join('\n');
}

function paragraph(problem: Problem): string {
  const lines = [`${problem.file}:${problem.line}   ${problem.message}`];
  if (problem.wrote !== undefined) lines.push(`    You wrote:  ${oneLine(problem.wrote)}`);
  if (problem.tryThis !== undefined) lines.push(`    Try:        ${oneLine(problem.tryThis)}`);
  lines.push(`    Guide:      content/README.md#${problem.code}`);
  return lines.join('\n');
}

const oneLine = (text: string) => text.replaceAll(/\s*\n\s*/g, ' ⏎ ');
const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;
