import type { z } from 'zod';
import { COLLECTIONS } from '../schema/collections.ts';
import { describeField, type FieldDescription } from './fields.ts';
import type { Problem } from './problem.ts';
import { closest } from './suggest.ts';
import type { CheckedEntry, Draft } from './tree.ts';

type Issue = z.core.$ZodIssue;

export type Verdict = { entry: CheckedEntry } | { problems: Problem[] };

/** Holds a draft to its schema. Sound data, or every problem of the entry at once. */
export function judgeDraft(draft: Draft): Verdict {
  const schema: z.ZodType = COLLECTIONS[draft.collection].schema;
  const result = schema.safeParse(draft.written, { reportInput: true });
  if (!result.success) {
    return { problems: result.error.issues.flatMap((issue) => tell(draft, schema, issue)) };
  }
  // The schema of this very collection made the data, so name and type agree.
  return { entry: { ...draft, data: result.data } as CheckedEntry };
}

function tell(draft: Draft, schema: z.ZodType, issue: Issue): Problem[] {
  const field = describeField(schema, issue.path, draft.written);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownField(draft, issue, field, key));
  }
  const isMissing =
    issue.input === undefined && ['invalid_type', 'invalid_value'].includes(issue.code);
  return [
    {
      code: isMissing ? 'missing-field' : 'wrong-value',
      file: draft.file,
      line: draft.lineOf(issue.path),
      message: `${field.name || 'The file'}: ${isMissing ? 'is missing' : complaint(issue)}.`,
      wrote: isMissing ? undefined : shown(issue.input),
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
    tryThis: near ?? `One of ${field.keys.join(', ')}.`,
  };
}

function complaint(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${KINDS[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return 'is not one of the known values';
    case 'invalid_union':
      return 'has none of the forms it may have';
    case 'too_small':
      return `needs at least ${issue.minimum} ${unit(issue.origin)}${amount(issue.input)}`;
    case 'too_big':
      return `has more than ${issue.maximum} ${unit(issue.origin)}${amount(issue.input)}`;
    default:
      return issue.message;
  }
}

function suggestion(issue: Issue, field: FieldDescription): string | undefined {
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const near = typeof issue.input === 'string' ? closest(issue.input, values) : undefined;
    return near ?? `One of ${values.join(', ')}.`;
  }
  return field.meta.example ?? field.meta.description;
}

/** The line to add: `feel: ...`, with what the field is for. */
function missingLine(issue: Issue, { meta }: FieldDescription): string {
  const line = `${String(issue.path.at(-1) ?? '')}: ${meta.example ?? '...'}`;
  return meta.description ? `${line}   (${meta.description})` : line;
}

const KINDS: Record<string, string> = {
  string: 'words (put them in quotes if they look like a number)',
  array: 'a list: one "- " line for each item',
  object: 'a group of fields, indented below it',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

const unit = (origin: string) =>
  origin === 'string' ? 'characters' : origin === 'array' ? 'items' : '';

function amount(input: unknown): string {
  const has = typeof input === 'string' || Array.isArray(input) ? input.length : undefined;
  return has === undefined ? '' : `; it has ${has}`;
}

function shown(input: unknown): string {
  const text = typeof input === 'string' ? input : JSON.stringify(input);
  return text.length > 200 ? `${text.slice(0, 200)} ...` : text;
}
