import { strangeCharacters } from '../schema/characters.ts';
import { sortProblems, type Problem } from '../content/problem.ts';

/** Tells the problems to a person at a terminal: every one, in file order, with a count. */
export function reportForTerminal(problems: readonly Problem[]): string {
  return [...sortProblems(problems).map((problem) => paragraph(problem)), total(problems)].join(
    '\n',
  );
}

/** Tells the problems to a program: one JSON object, the same words and order as at the terminal. */
export function reportAsJson(problems: readonly Problem[]): string {
  return JSON.stringify(
    {
      problems: sortProblems(problems).map((problem) => ({ ...problem, guide: guideTo(problem) })),
      total: total(problems),
    },
    null,
    2,
  );
}

/**
 * Tells the problems as annotations of continuous integration: one line each, which GitHub shows beside
 * the line of the file. A `%`, a line end, and in a property `:` and `,` are escaped.
 */
export function reportForCi(problems: readonly Problem[]): string {
  const lines = sortProblems(problems).map((problem) => {
    const { file, line, code, message } = problem;
    const words = [message, ...remedy(problem), `Guide: ${guideTo(problem)}`].join('\n');
    const place = `file=${inProperty(file)},line=${line},title=${inProperty(code)}`;
    return `::error ${place}::${inData(words)}`;
  });
  return [...lines, total(problems)].join('\n');
}

/** One problem in its four parts: where, what is wrong, what was written, what to write. */
export function paragraph(problem: Problem): string {
  return [
    `${visible(problem.file)}:${problem.line}   ${visible(problem.message)}`,
    ...remedy(problem).map((line) => `    ${line}`),
    `    Guide:      ${guideTo(problem)}`,
  ].join('\n');
}

function remedy({ wrote, tryThis }: Problem): string[] {
  return [
    ...(wrote === undefined || wrote.trim() === '' ? [] : [`You wrote:  ${oneLine(wrote)}`]),
    ...(tryThis === undefined ? [] : [`Try:        ${oneLine(tryThis)}`]),
  ];
}

/** "2 problems in 1 file. Nothing was published." */
export function total(problems: readonly Problem[]): string {
  const files = new Set(problems.map((problem) => problem.file)).size;
  return `${count(problems.length, 'problem')} in ${count(files, 'file')}. Nothing was published.`;
}

const guideTo = ({ code }: Problem) => `content/README.md#${code}`;
const oneLine = (text: string) => visible(text.replaceAll(/\s*\n\s*/g, ' ⏎ '));
const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;
const inData = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const inProperty = (text: string) => inData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Strange characters as <U+202E>: they must not hide in the report, or turn its lines around. */
function visible(text: string): string {
  return strangeCharacters(text).reduceRight((shown, { character, index }) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `${shown.slice(0, index)}<U+${code}>${shown.slice(index + character.length)}`;
  }, text);
}
