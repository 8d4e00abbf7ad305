import type { z } from 'zod';
import type { FieldDescription } from './fields.ts';
import { closest, slugOf } from './suggest.ts';

type Issue = z.core.$ZodIssue;

/** Fields of other systems, and what takes their place here. */
export const FOREIGN = new Map([
  [
    'draft',
    'Nothing in content/ is a draft: keep the file on a branch of its own until it is ready.',
  ],
  ['slug', 'Delete it: the file name is the address.'],
  ['permalink', 'Delete it: the file name is the address.'],
  ['url', 'Delete it: the file name is the address.'],
  ['layout', 'Delete it: every guide has the same layout.'],
  ['date', 'published: 2026-01-31 and updated: 2026-01-31'],
  ['tags', 'topic: one topic; other words for the search go into aliases.'],
  ['author', 'Delete it: who reviewed a page stands under "review".'],
  ['image', 'figure: the id of a drawing, from /about/pictures/'],
  ['lang', 'Delete it: there are English pages only.'],
]);

/** What is wrong with a value, to follow the name of its field. */
export function complaint(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${KINDS[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return 'is not one of the known values';
    case 'invalid_union':
      return 'is not one of the known values';
    case 'too_small':
      return `needs at least ${counted(issue.minimum, issue.origin)}${amount(issue.input)}`;
    case 'too_big':
      return `has more than ${counted(issue.maximum, issue.origin)}${amount(issue.input)}`;
    default:
      return issue.message;
  }
}

/** What to write instead. */
export function suggestion(issue: Issue, field: FieldDescription): string | undefined {
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const near = typeof issue.input === 'string' ? closest(issue.input, values) : undefined;
    return near ?? `One of ${values.join(', ')}.`;
  }
  if (issue.code === 'invalid_type') return wantedType(issue, field);
  if (issue.code === 'invalid_format' && typeof issue.input === 'string' && !field.meta.example) {
    return issue.message.includes('hyphens') ? slugOf(issue.input) : field.meta.description;
  }
  return field.meta.example ?? field.meta.description;
}

/** A value of the type that the field takes. */
function wantedType(issue: Issue & { code: 'invalid_type' }, { meta }: FieldDescription) {
  const { input, expected } = issue;
  if (expected === 'string' && (typeof input === 'number' || typeof input === 'boolean')) {
    // Never another number than the one that was written: it may be one to call.
    return meta.isDate ? meta.example : `'${input}'`;
  }
  if (expected === 'array' && typeof input === 'string') return `- ${input}`;
  if (expected === 'number' || expected === 'int') return meta.example ?? '1';
  return meta.example ?? meta.description;
}

/** The line to add: `feel: ...`, with what the field is for. */
export function missingLine(issue: Issue, { meta }: FieldDescription): string {
  const line = `${String(issue.path.at(-1) ?? '')}: ${meta.example ?? '...'}`;
  return meta.description ? `${line}   (${meta.description})` : line;
}

const KINDS: Record<string, string> = {
  string: 'words; in quotes if they look like a number',
  array: 'a list: one "- " line for each item',
  object: 'a group of fields, indented below it',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

function counted(count: number | bigint, origin: string): string {
  const noun = origin === 'string' ? 'character' : origin === 'array' ? 'item' : '';
  return noun === '' ? String(count) : `${count} ${noun}${Number(count) === 1 ? '' : 's'}`;
}

function amount(input: unknown): string {
  const has = typeof input === 'string' || Array.isArray(input) ? input.length : undefined;
  return has === undefined ? '' : `; it has ${has}`;
}
