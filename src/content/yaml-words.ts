import type { ErrorCode } from 'yaml';

/** What is wrong with a text in YAML, and what to write instead. */
export interface YamlWords {
  message: string;
  tryThis: string;
}

/** The parser's complaints in the words of someone who writes a guide. */
export function yamlWords({ code, message }: { code: ErrorCode; message: string }): YamlWords {
  if (message.includes('sequence') && code === 'BLOCK_AS_IMPLICIT_KEY') return COLUMN;
  return WORDS[code] ?? { message: `This cannot be read: ${message}.`, tryThis: USUAL };
}

const USUAL = 'Quote a text with ": " or "#" in it, indent with two spaces, give each field once.';

const COLUMN: YamlWords = {
  message: 'This line starts at another column than the other lines of its list.',
  tryThis: 'All items of a list start at the same column: two spaces, then "- ".',
};

const WORDS: Partial<Record<ErrorCode, YamlWords>> = {
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'A colon inside a text starts a new field, or this line stands too far to the right.',
    tryThis: "Put the whole text in quotes: title: 'Stairs: which leg first'",
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'This line is no field: after its name there must be a colon and a space.',
    tryThis: 'title: Your words',
  },
  TAB_AS_INDENT: {
    message: 'A tab stands at the start of the line.',
    tryThis: 'Two spaces for each step to the right.',
  },
  DUPLICATE_KEY: {
    message: 'This field is given twice, so one of the two would be lost.',
    tryThis: 'Keep one of them.',
  },
  MULTIPLE_DOCS: {
    message: 'A line --- in the middle cuts the file in two.',
    tryThis: 'Delete the line.',
  },
  BAD_SCALAR_START: {
    message: 'A text may not start with @, `, % or another sign without quotes.',
    tryThis: "Put the whole text in quotes: '@ 5 pm'",
  },
  MISSING_CHAR: {
    message: 'A quote is opened and not closed, or a colon is missing.',
    tryThis: 'End the text with the quote it starts with; a field has a colon and a space.',
  },
  UNEXPECTED_TOKEN: {
    message:
      'Something stands here that does not belong: often an apostrophe inside single quotes.',
    tryThis:
      "Write '' for an apostrophe inside single quotes; start every field at the same column.",
  },
  BAD_INDENT: {
    message: 'A bracket is not closed, or this line starts at the wrong column.',
    tryThis: 'Close [ with ] and { with }; two spaces for each step to the right.',
  },
};

/**
 * The line on which something is opened and not closed. The parser notices it only where the text ends,
 * which helps nobody.
 * @returns an index into the lines; `undefined` when each line closes what it opens
 */
export function unclosedLine(lines: readonly string[], message: string): number | undefined {
  const quote = /closing (["'])/.exec(message)?.[1];
  const isOpen = (line: string) => {
    if (quote !== undefined) {
      return new RegExp(`(?:: |- )${quote}`).test(line) && line.split(quote).length % 2 === 0;
    }
    const [open, close] = message.includes(']') ? ['[', ']'] : ['{', '}'];
    return /(?:: |- )[[{]/.test(line) && line.split(open).length !== line.split(close).length;
  };
  if (quote === undefined && !/end with a [}\]]/.test(message)) return undefined;
  const index = lines.findIndex(isOpen);
  return index === -1 ? undefined : index;
}
