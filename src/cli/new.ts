import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { checkFiles } from '../checks/check.ts';
import { readFiles, sourceFile, type SourceFile } from '../content/files.ts';
import type { Problem } from '../content/problem.ts';
import { reportForTerminal } from '../checks/report.ts';
import { contentFolder } from '../content-folder.ts';
import { collect, type Ask } from './new/answers.ts';
import { compose, type Written } from './new/compose.ts';
import { KINDS } from './new/kinds.ts';
import { today } from '../today.ts';

/**
 * `npm run new -- <kind> [--flag value ...]`: writes a guide, an exercise, a sign, a source, a term or a
 * reviewer that passes the check but for its blanks. Asks for what no flag gives.
 */
export async function main(args: readonly string[]): Promise<number> {
  if (!process.stdin.isTTY) return create(args);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  // Not terminal.question(): it loses lines that were pasted before it asked.
  const lines = terminal[Symbol.asyncIterator]();
  const ask = async (question: string) => {
    process.stdout.write(question);
    const { value, done } = await lines.next();
    if (done) throw new Error('stopped; nothing was written');
    return value;
  };
  try {
    return await create(args, ask);
  } finally {
    terminal.close();
  }
}

/**
 * The same, with a way to reach a person, or without.
 * @throws when an answer is missing or wrong, or when the entry is there already
 */
export async function create(
  args: readonly string[],
  ask?: Ask,
  folder = contentFolder(),
): Promise<number> {
  const names = [...KINDS.keys()].join(', ');
  const [word = (await ask?.(`What? ${names}: `)) ?? '', ...flags] = args;
  const kind = KINDS.get(word);
  if (!kind) throw new Error(`say what: npm run new -- <${names.replaceAll(', ', ' | ')}>`);
  const files = readFiles(folder);
  const { tree, problems } = checkFiles(files, today());
  const answers = await collect(kind.questions(tree), flags, ask);
  const entry = kind.make(answers, tree, today());
  if (tree.ids(entry.collection).has(entry.id)) {
    throw new Error(`"${entry.id}" is there already; nothing was written`);
  }
  const written = compose(entry, files);
  const after = checkFiles(withFiles(files, written), today()).problems;
  const unexpected = newProblems(problems, after).filter(({ code }) => code !== 'blank');
  if (unexpected.length > 0) {
    console.error(reportForTerminal(unexpected));
    return 1;
  }
  for (const file of written) write(folder, file);
  const left = blanksIn(after) - blanksIn(problems);
  for (const { path, isNew } of written)
    console.log(`${isNew ? 'New:    ' : 'Added to'} content/${path}`);
  console.log(left === 0 ? 'Nothing is left blank. Next:' : `Blanks, marked TODO: ${left}. Next:`);
  for (const step of entry.next) console.log(`  ${step}`);
  return 0;
}

const blanksIn = (problems: readonly Problem[]) =>
  problems.filter(({ code }) => code === 'blank').length;

function withFiles(files: readonly SourceFile[], written: readonly Written[]): SourceFile[] {
  const replaced = new Set(written.map(({ path }) => path));
  return [
    ...files.filter(({ path }) => !replaced.has(path)),
    ...written.map(({ path, text }) => sourceFile(path, new TextEncoder().encode(text))),
  ];
}

/** The problems that were not there before; lines may have moved. */
function newProblems(before: readonly Problem[], after: readonly Problem[]): Problem[] {
  const keyOf = ({ code, file, message, wrote }: Problem) =>
    [code, file, message, wrote].join('\n');
  const known = new Set(before.map((problem) => keyOf(problem)));
  return after.filter((problem) => !known.has(keyOf(problem)));
}

function write(folder: string, { path, text, isNew }: Written): void {
  const file = join(folder, path);
  if (isNew && existsSync(file)) throw new Error(`content/${path} is there already`);
  mkdirSync(dirname(file), { recursive: true });
  // "wx" refuses a file that came into being meanwhile.
  writeFileSync(file, text, { flag: isNew ? 'wx' : 'w' });
}
