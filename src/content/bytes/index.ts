import { MOST_BYTES, type SourceFile } from '../files.ts';
import { LEDGER_FILE } from '../ledger-file.ts';
import type { Problem } from '../problem.ts';
import { strangeCharacterProblems } from './characters.ts';
import { nameProblem } from './names.ts';
import { nestingProblem } from './nesting.ts';
import { strayProblem } from './stray.ts';

/** A page is a few kilobytes; only lists are longer. */
const MOST_PAGE_BYTES = 64_000;
const MOST_FILES = 5000;

/** Files in the content folder that are for people, not for the site. */
const NOTES = new Set(['README.md', LEDGER_FILE]);

/**
 * The first line of defence: names and bytes, before any parser sees the text. A parser can be fooled by
 * what it reads; a few thousand brackets even end its process.
 * @returns the files that may be parsed, the paths of those that may not, and why
 */
export function judgeFiles(files: readonly SourceFile[]): {
  sound: SourceFile[];
  refused: ReadonlySet<string>;
  problems: Problem[];
} {
  const content = files.filter(({ path }) => !NOTES.has(path));
  const problems = [
    ...tooMany(content),
    ...content.flatMap((file) =>
      judgeFile(file, content).map((it) => ({ file: file.shownAs, ...it })),
    ),
  ];
  const refusedAs = new Set(problems.map(({ file }) => file));
  const isSound = (file: SourceFile) => content.includes(file) && !refused.includes(file);
  const refused = content.filter(({ shownAs }) => refusedAs.has(shownAs));
  return {
    // The ledger is no entry, and has a judge of its own.
    sound: files.filter((file) => file.path === LEDGER_FILE || isSound(file)),
    refused: new Set(refused.map(({ path }) => path)),
    problems,
  };
}

/** What is wrong with one file; its name comes before its bytes. */
function judgeFile(file: SourceFile, all: readonly SourceFile[]): Omit<Problem, 'file'>[] {
  const first =
    strayProblem(file) ??
    nameProblem(file, all) ??
    sizeProblem(file) ??
    encodingProblem(file) ??
    nestingProblem(file);
  return first ? [first] : strangeCharacterProblems(file.text);
}

function tooMany(files: readonly SourceFile[]): Problem[] {
  if (files.length <= MOST_FILES) return [];
  return [
    {
      code: 'file-size',
      file: 'content',
      line: 1,
      message: `There are ${files.length} files here; the limit is ${MOST_FILES}.`,
      tryThis: 'Look for a folder that was copied here by mistake.',
    },
  ];
}

function sizeProblem({ path, bytes }: SourceFile): Omit<Problem, 'file'> | undefined {
  const limit = path.endsWith('.mdx') ? MOST_PAGE_BYTES : MOST_BYTES;
  if (bytes > 0 && bytes <= limit) return undefined;
  return {
    code: 'file-size',
    line: 1,
    message:
      bytes === 0 ? 'This file is empty.' : `This file has ${bytes} bytes; the limit is ${limit}.`,
    tryThis:
      bytes === 0
        ? 'Write into it, bring it back from git, or delete it.'
        : 'Cut it in two pages, or take out what was pasted by mistake.',
  };
}

function encodingProblem({ text, isUtf8 }: SourceFile): Omit<Problem, 'file'> | undefined {
  if (isUtf8 && !text.startsWith('\uFEFF')) return undefined;
  return {
    code: 'encoding',
    line: 1,
    message: isUtf8
      ? 'This file starts with a hidden mark (a byte order mark).'
      : 'This file is not saved as UTF-8, so letters would come out wrong.',
    tryThis: 'In your editor: save the file again with the encoding "UTF-8" (without BOM).',
  };
}
