import { yamlForms } from './yaml-forms.ts';
import { unclosedLine, yamlWords, type YamlWords } from './yaml-words.ts';
import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument, type Document } from 'yaml';

export type Path = readonly PropertyKey[];

/** A YAML text that knows on which line each of its values stands. */
export interface Located {
  /** The value, with dates left as the author wrote them. */
  value: unknown;
  /** Why it cannot be read: the first fault of its syntax (the rest follow from it). */
  errors: (YamlWords & { line: number })[];
  /** What is legal YAML and not used here; the value is not given then. */
  forms: (YamlWords & { line: number })[];
  /** The line of the value at a path; of its nearest parent when the value is missing. */
  lineOf: (path: Path) => number;
}

/**
 * Parses YAML and keeps the way back to its lines.
 * @param firstLine the line in the file on which the text starts, counted from 1
 */
export function locateYaml(text: string, firstLine = 1): Located {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const shift = firstLine - 1;
  const lineAt = (offset: number) => lines.linePos(offset).line + shift;
  const errors = document.errors.slice(0, 1);
  const forms = errors.length > 0 ? [] : yamlForms(document, text);
  return {
    value: errors.length + forms.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }),
    errors: errors.map((error) => {
      const opened = unclosedLine(text.split('\n'), error.message);
      const line = opened === undefined ? lineAt(error.pos[0]) : opened + 1 + shift;
      return { line, ...yamlWords(error) };
    }),
    forms: forms
      .map(({ offset, ...words }) => ({ line: lineAt(offset), ...words }))
      .filter(
        ({ line, message }, index, all) =>
          all.findIndex((it) => it.line === line && it.message === message) === index,
      ),
    lineOf: (path) => lineAt(offsetOf(document, path)),
  };
}

function offsetOf(document: Document, path: Path): number {
  const key = path.at(-1);
  if (key === undefined) return startOf(document.contents);
  const parent = document.getIn(path.slice(0, -1), true);
  if (isMap(parent)) {
    const pair = parent.items.find(
      (item) => isPair(item) && isScalar(item.key) && item.key.value === key,
    );
    if (pair) return startOf(pair.key);
  }
  const node = document.getIn(path, true);
  return isNode(node) ? startOf(node) : offsetOf(document, path.slice(0, -1));
}

function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}
