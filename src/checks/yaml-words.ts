import type { ErrorCode } from 'yaml';

/** What is wrong with a text in YAML, and what to write instead. */
export interface YamlWords {
  message: string;
  tryThis: string;
}

/** The parser's complaints in the words of someone who writes a guide. */
export function yamlWords({ code, message }: { code: ErrorCode; message: string }): YamlWords {
  return WORDS[code] ?? { message: `This cannot be read: ${message}.`, tryThis: USUAL };
}

const USUAL = 'Quote a text with ": " or "#" in it, indent with two spaces, give each field once.';

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
    message: 'A quote or a colon is missing: a text that starts with a quote must end with one.',
    tryThis: "Put the whole text in quotes, and write '' for an apostrophe inside single quotes.",
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
