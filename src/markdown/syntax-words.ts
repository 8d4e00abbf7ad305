/** What is wrong with a text that cannot be parsed, and what to write instead. */
export interface SyntaxWords {
  message: string;
  tryThis: string;
}

/** The parser's complaint (Sätteri 0.10.5) in the words of someone who writes a guide. */
export function syntaxWords(complaint: string): SyntaxWords {
  const [, words] = WORDS.find(([pattern]) => pattern.test(complaint)) ?? [];
  const tags = complaint.match(/<\/?[\w.:-]*>/g) ?? [];
  return (
    words?.(tags[0] ?? '<...>', tags[1] ?? '<...>') ?? {
      message: `The text cannot be read: ${complaint}.`,
      tryThis: 'Close each <Component> with </Component>; write \\< and \\{ for the bare signs.',
    }
  );
}

const closing = (tag: string) => tag.replace('<', '</');

const WORDS: readonly [RegExp, (first: string, second: string) => SyntaxWords][] = [
  [
    /^Expected a closing tag/,
    (tag) => ({
      message: `${tag} is opened here and never closed.`,
      tryThis: `${closing(tag)} on a line of its own, with a blank line before it.`,
    }),
  ],
  [
    /^Expected the closing tag/,
    (tag) => ({
      message: `${tag} does not stand on a line of its own.`,
      tryThis: `A blank line before and after the line with ${tag}.`,
    }),
  ],
  [
    /expected corresponding closing tag/,
    (tag, open) => ({
      message: `${tag} closes another component than the one that is open, ${open}.`,
      tryThis: closing(open),
    }),
  ],
  [
    /^Unexpected closing tag/,
    (tag) => ({
      message: `${tag} closes something that was never opened.`,
      tryThis: `Delete it, or write ${tag.replace('/', '')} before the list.`,
    }),
  ],
  [
    /create a comment/,
    () => ({
      message: 'A comment (<!-- ... -->) may not stand in the text.',
      tryThis: 'Delete it. What is not for readers goes into the note of a commit.',
    }),
  ],
  [
    /valid JSX tag/,
    () => ({
      message: 'After "<" the text expects a component with every value in quotes.',
      tryThis: '<Exercise id="heel-slides" />; for the sign itself, "less than" or \\<',
    }),
  ],
  [
    /^Unexpected end of file in expression/,
    () => ({
      message: 'A curly bracket is opened and never closed; what follows is read as code.',
      tryThis: 'Write \\{ for the bracket itself.',
    }),
  ],
  [
    /^Could not parse expression/,
    () => ({
      message: 'What stands in curly brackets is read as code.',
      tryThis: 'Write the words themselves. For a real bracket write \\{ and \\}.',
    }),
  ],
];
