import { isAlias, isNode, isScalar, visit, type Document } from 'yaml';
import type { YamlWords } from './yaml-words.ts';

export interface YamlForm extends YamlWords {
  /** Where it stands in the text. */
  offset: number;
}

/**
 * Forms of YAML that are legal and not used here, because they surprise: copies of other places, types
 * and names for programs, and words that one reader takes for a number, a date or a truth and the next
 * does not (Astro reads front matter with another parser than we do).
 */
export function yamlForms(document: Document, text: string): YamlForm[] {
  const found: YamlForm[] = [];
  const tell = (offset: number, words: YamlWords) => found.push({ offset, ...words });
  if (text.startsWith('%')) tell(0, DIRECTIVE);
  visit(document, {
    Alias: (_, node) => void tell(node.range?.[0] ?? 0, COPY),
    Pair: (_, { key }) => {
      if (isNode(key)) keyForm(key, (words) => void tell(key.range?.[0] ?? 0, words));
    },
    Node: (place, node) => {
      if (isAlias(node)) return;
      const offset = node.range?.[0] ?? 0;
      if (node.anchor !== undefined) tell(offset, COPY);
      if (node.tag !== undefined) tell(offset, TYPE);
      if (isScalar(node) && node.type === 'PLAIN' && place !== 'key') {
        const words = scalarForm(node.source ?? '');
        if (words) tell(offset, words);
        const end = node.range?.[1] ?? 0;
        if (/^[ \t]+#/.test(text.slice(end, end + 9))) tell(offset, COMMENT);
      }
    },
  });
  return found;
}

function keyForm(key: unknown, tell: (words: YamlWords) => void): void {
  if (!isScalar(key) || typeof key.value !== 'string') tell(KEY);
  else if (key.value === '<<') tell(COPY);
  else if (key.value in {})
    tell({ ...KEY, message: `"${key.value}" means something to programs.` });
}

function scalarForm(source: string): YamlWords | undefined {
  return TRAPS.find(([pattern]) => pattern.test(source))?.[1](source);
}

const quoted = (source: string) => `In quotes: '${source}'`;

/** Words without quotes that readers of YAML take for different things. */
const TRAPS: readonly [RegExp, (source: string) => YamlWords][] = [
  [
    /^(?:y|n|yes|no|on|off)$/i,
    (source) => ({
      message: `"${source}" without quotes means true or false to some programs.`,
      tryThis: `true or false; or the word in quotes: '${source}'`,
    }),
  ],
  [
    /^(?:~|null)$/i,
    (source) => ({
      message: `"${source}" without quotes means that there is nothing.`,
      tryThis: 'Write the words, or delete the field.',
    }),
  ],
  [
    /^[+-]?(?:0\d+|0[xob][\da-f]+|\d[\d,]*_[\d_]*|\d+(?:\.\d+)?e[+-]?\d+|\.inf|\.nan|\d+(?::\d+)+)$/i,
    (source) => ({
      message: `"${source}" without quotes is another number to some programs.`,
      tryThis: `${quoted(source)}; or a plain number.`,
    }),
  ],
  [
    /^\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d/,
    (source) => ({
      message: 'A date has no time of day here.',
      tryThis: source.slice(0, 10),
    }),
  ],
];

const COMMENT: YamlWords = {
  message: 'A # after a space ends the text: the words behind it are lost.',
  tryThis: 'The whole text in quotes; a note stands on a line of its own.',
};
const COPY: YamlWords = {
  message: 'This copies from another place of the file (&, * or <<), which is not used here.',
  tryThis: "Write the words out in each place; quote a text that starts with & or *: '*'",
};
const TYPE: YamlWords = {
  message: 'A "!" sets the type of a value for programs, which is not used here.',
  tryThis: "Delete it, or put the text in quotes: '!'",
};
const KEY: YamlWords = {
  message: 'The name of a field must be one word.',
  tryThis: 'One of the fields in content/README.md; or put the whole line in quotes.',
};
const DIRECTIVE: YamlWords = {
  message: 'A line with % at the start speaks to programs.',
  tryThis: 'Delete the line.',
};
