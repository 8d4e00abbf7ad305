import { strangeCharacters } from '../../schema/characters.ts';
import type { Problem } from '../problem.ts';

/** One problem for each line with a character that nobody can see, or that looks like another. */
export function strangeCharacterProblems(text: string): Omit<Problem, 'file'>[] {
  const found = new Map<number, string[]>();
  for (const { index, name } of strangeCharacters(text)) {
    const line = text.slice(0, index).split('\n').length;
    found.set(line, [...(found.get(line) ?? []), name]);
  }
  const lines = text.split('\n');
  return [...found].map(([line, names]) => ({
    code: 'strange-character',
    line,
    message: `This line has ${[...new Set(names)].join(' and ')}.`,
    wrote: lines[line - 1]?.trim(),
    tryThis: names.every((name) => name.startsWith('a tab'))
      ? 'Use spaces: two for each step to the right.'
      : 'Delete the word and type it again by hand; it was likely pasted from elsewhere.',
  }));
}
