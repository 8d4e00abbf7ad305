import { readFiles, type SourceFile } from '../../src/content/files.ts';
import { SHORT_WORDS } from '../../src/schema/short-address.ts';

/**
 * Words that stand in almost every sentence. Each copy of a guide starts them in its own way, so that
 * no sentence stands in two guides, and length, grade and structure stay those of real guides.
 */
const COMMON =
  /(?<![\p{L}#/:@-])(?:the|your|you|an|to|and|in|for|with|on|it|is|are|of|or|at|that|we|our|if|have|was|who|what|how|help|helps|more|than|from|when|can|do|does|them|they|pain|knee|leg|this|by|most|some|few|back|time|alone|site|thick|feet|shows|larger|many|people|lot)(?![\p{L}-])/gu;

/**
 * A library of many guides, in memory: the real one with copies of its guides.
 * @param guides how many guides it shall have: at most 37 times those of the real library
 * @param folder the library that is copied
 */
export function libraryOfMany(guides: number, folder = 'content'): SourceFile[] {
  const files = readFiles(folder);
  const originals = files.filter(({ path }) => path.startsWith('articles/'));
  const copies = Array.from({ length: Math.max(0, guides - originals.length) }, (_, index) => {
    const original = originals[index % originals.length];
    if (!original) throw new Error('content/ has no guides.');
    return copyOf(original, beginning(Math.floor(index / originals.length)));
  });
  return [...files.map((file) => withCopies(file, copies)), ...copies];
}

function copyOf({ path, text, ...rest }: SourceFile, start: string): SourceFile {
  const copy = path.replace('.mdx', `-${start}.mdx`);
  // Two guides share no alias.
  const own = text.replace(/^aliases:\n(?: {2}- .*\n)+/m, (list) =>
    list.replaceAll(/^ {2}- /gm, `  - ${start} `),
  );
  const lines = own.split('\n').map((line) => {
    // Headings stay: the front matter names their addresses.
    if (line.startsWith('#') || line.includes('<DoDont') || /^ {2}- text:/.test(line)) return line;
    if (line.startsWith('title:')) return `title: ${start} ${path.replaceAll(/^.*\/|\.mdx$/g, '')}`;
    return line.replaceAll(COMMON, (word) => start + word.slice(2));
  });
  return { ...rest, path: copy, shownAs: `content/${copy}`, text: lines.join('\n') };
}

/** A topic lists the copies of its guides too; the short addresses go to the first of them. */
function withCopies(file: SourceFile, copies: readonly SourceFile[]): SourceFile {
  const ids = copies.map(({ path }) => path.replaceAll(/^.*\/|\.mdx$/g, ''));
  if (file.path === 'short-addresses.yaml') {
    const free = SHORT_WORDS.filter((word) => !file.text.includes(`- id: ${word}-`));
    const more = ids
      .slice(0, free.length)
      .map((id, at) => `- id: ${free[at]}-2\n  to: guide:${id}\n`);
    return { ...file, text: file.text + more.join('') };
  }
  if (!file.path.startsWith('topics/')) return file;
  const text = file.text.replaceAll(/^ {2}- ([a-z0-9-]+)$/gm, (line, id: string) =>
    [line, ...ids.filter((it) => it.slice(0, -3) === id).map((it) => `  - ${it}`)].join('\n'),
  );
  return { ...file, text };
}

/** Two letters for a number below 36: "xa", "xe", ... No digit: that would be a fact without a source. */
function beginning(number: number): string {
  const [consonants, vowels] = ['xzkvjq', 'aeiouy'];
  return `${consonants[Math.floor(number / 6)] ?? ''}${vowels[number % 6] ?? ''}`;
}
