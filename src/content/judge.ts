import type { z } from 'zod';
import { oncePer } from '../domain/once.ts';
import { COLLECTIONS } from '../schema/collections.ts';
import { describeField, type Field, type FieldDescription } from './fields.ts';
import { complaint, FOREIGN, missingLine, suggestion } from './judge-words.ts';
import type { Problem } from './problem.ts';
import { closest } from './suggest.ts';
import { entryFields, type CheckedEntry, type Draft } from './tree.ts';

type Issue = z.core.$ZodIssue;

export type Verdict = { entry: CheckedEntry } | { problems: Problem[] };

/** Holds a draft to its schema. Sound data, or every problem of the entry at once. */
export const judgeDraft = oncePer((draft: Draft): Verdict => {
  const schema: z.ZodType = COLLECTIONS[draft.collection].schema;
  const result = schema.safeParse(draft.written, { reportInput: true });
  if (!result.success) {
    const { issues } = result.error;
    return {
      problems: issues
        .filter((issue, index) => !isMisspelt(issue, issues) && isFirstOf(issues, issue, index))
        .flatMap((issue) => tell(draft, schema, issue)),
    };
  }
  // The schema of this very collection made the data, so name and type agree.
  const entry = { ...draft, data: result.data } as CheckedEntry;
  const dates = entryFields(entry).flatMap((field) => dateForWords(draft, schema, field));
  return dates.length > 0 ? { problems: dates } : { entry };
});

/** A bare date where words are wanted: Astro reads front matter with a parser that makes it a moment. */
function dateForWords(draft: Draft, schema: z.ZodType, { path, text, meta }: Field): Problem[] {
  if (meta.isDate || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return [];
  return [
    {
      code: 'wrong-value',
      file: draft.file,
      line: draft.lineOf(path),
      message: `${describeField(schema, path, draft.written).name}: must be words, not a date alone.`,
      wrote: text,
      tryThis: `Words around it: "On ${text}"`,
    },
  ];
}

/** One problem for a field: what else is wrong with it follows from the first. */
function isFirstOf(issues: readonly Issue[], issue: Issue, index: number): boolean {
  if (issue.code === 'unrecognized_keys') return true;
  const path = issue.path.join('.');
  return (
    issues.findIndex((it) => it.code !== 'unrecognized_keys' && it.path.join('.') === path) ===
    index
  );
}

/** A field that is missing only because its name has a slip, which is told by itself. */
function isMisspelt(issue: Issue, issues: readonly Issue[]): boolean {
  if (issue.input !== undefined) return false;
  const parent = issue.path.slice(0, -1).join('.');
  return issues.some(
    (it) =>
      it.code === 'unrecognized_keys' &&
      it.path.join('.') === parent &&
      it.keys.some((key) => closest(key, [String(issue.path.at(-1))]) !== undefined),
  );
}

function tell(draft: Draft, schema: z.ZodType, issue: Issue): Problem[] {
  const field = describeField(schema, issue.path, draft.written);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownField(draft, issue, field, key));
  }
  // "title:" with nothing behind it is null to a reader of YAML.
  const isEmpty = issue.input === null;
  const isMissing =
    isEmpty ||
    (issue.input === undefined &&
      ['invalid_type', 'invalid_value', 'invalid_union'].includes(issue.code));
  return [
    {
      code: isMissing ? 'missing-field' : 'wrong-value',
      file: draft.file,
      line: draft.lineOf(issue.path),
      message: `${field.name || 'The file'}: ${isEmpty ? 'is empty' : isMissing ? 'is missing' : complaint(issue)}.`,
      wrote: isMissing ? undefined : shown(inputOf(issue)),
      tryThis: isMissing ? missingLine(issue, field) : suggestion(issue, field),
    },
  ];
}

function unknownField(draft: Draft, issue: Issue, field: FieldDescription, key: string): Problem {
  const near = closest(key, field.keys);
  return {
    code: 'unknown-field',
    file: draft.file,
    line: draft.lineOf([...issue.path, key]),
    message: `${field.name ? `${field.name}: there` : 'There'} is no field "${key}".`,
    wrote: key,
    tryThis: FOREIGN.get(key) ?? near ?? `One of ${field.keys.join(', ')}.`,
  };
}

/** What was written at the issue's place: of a group that is told apart by a field, that field. */
function inputOf({ code, input, path }: Issue): unknown {
  const key = path.at(-1);
  const isGroup = code === 'invalid_union' && typeof input === 'object' && input !== null;
  return isGroup && key !== undefined && key in input ? Reflect.get(input, key) : input;
}

function shown(input: unknown): string {
  const text = typeof input === 'string' ? input : JSON.stringify(input ?? null);
  return text.length > 200 ? `${text.slice(0, 200)} ...` : text;
}
