import { z } from 'zod';
import type { Path } from './locate.ts';
import { oncePer } from '../domain/once.ts';

/** A text somewhere in an entry, with what its schema says of it. */
export interface Field {
  path: Path;
  text: string;
  meta: z.GlobalMeta;
}

/**
 * Every text of an entry together with its field's metadata, so that a rule can ask "which of these
 * is Markdown?" or "which is an id?" without knowing any collection by name.
 */
export function* fieldsOf(schema: z.ZodType, value: unknown, path: Path = []): Generator<Field> {
  if (typeof value === 'string') {
    yield { path, text: value, meta: { ...metaOf(resolve(schema, value)), ...metaOf(schema) } };
  } else if (value !== null && typeof value === 'object') {
    for (const [name, item] of Object.entries(value)) {
      const key = Array.isArray(value) ? Number(name) : name;
      const child = childOf(schema, key, value);
      if (child) yield* fieldsOf(child, item, [...path, key]);
    }
  }
}

/** What the schema says of the field at a path: its name in staff's words, and its metadata. */
export interface FieldDescription {
  /** `['faqs', 1, 'question']` is "FAQ 2, question". */
  name: string;
  meta: z.GlobalMeta;
  /** The names of the fields it may contain. */
  keys: string[];
}

/** Describes the field at a path of an entry. An unknown field goes by its key. */
export function describeField(schema: z.ZodType, path: Path, entry: unknown): FieldDescription {
  const names: string[] = [];
  let here: z.ZodType | undefined = schema;
  let value = entry;
  for (const key of path) {
    here = here && childOf(here, key, value);
    value = isRecord(value) ? value[String(key)] : undefined;
    if (typeof key === 'number') names.push(`${names.pop() ?? 'Entry'} ${key + 1}`);
    else names.push((here && metaOf(here).title) ?? String(key));
  }
  const object = here && resolve(here, value);
  return {
    name: names.map((name, index) => (index === 0 ? name : lowerFirst(name))).join(', '),
    meta: here ? metaOf(here) : {},
    keys: object instanceof z.ZodObject ? Object.keys(object.shape) : [],
  };
}

const metaOf = oncePer((schema: z.ZodType): z.GlobalMeta => schema.meta() ?? {});

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object';

function lowerFirst(name: string): string {
  return /^[A-Z]{2}/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

function childOf(schema: z.ZodType, key: PropertyKey, value: unknown): z.ZodType | undefined {
  return childrenOf(resolve(schema, value))(String(key));
}

/** What lies below a list, a record or an object. Zod's `instanceof` is slow; it is asked once. */
const childrenOf = oncePer((schema: z.ZodType): ((key: string) => z.ZodType | undefined) => {
  if (schema instanceof z.ZodArray) {
    const element = asType(schema.element);
    return () => element;
  }
  if (schema instanceof z.ZodRecord) {
    const value = asType(schema.valueType);
    return () => value;
  }
  if (!(schema instanceof z.ZodObject)) return () => undefined;
  const shape = new Map(Object.entries(schema.shape).map(([key, it]) => [key, asType(it)]));
  return (key) => shape.get(key);
});

/** Looks through `optional`, `default` and `preprocess`, and picks the member of a union. */
function resolve(schema: z.ZodType, value: unknown): z.ZodType {
  const inner = unwrapped(schema);
  const options = optionsOf(inner);
  const chosen =
    options.find((option) => option.safeParse(value).success) ??
    options.find((option) => sameStatus(option, value)) ??
    options[0];
  return chosen ? resolve(chosen, value) : inner;
}

const unwrapped: (schema: z.ZodType) => z.ZodType = oncePer((schema) => {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return unwrapped(asType(schema.unwrap()) ?? schema);
  }
  return schema instanceof z.ZodPipe ? unwrapped(asType(schema.out) ?? schema) : schema;
});

const optionsOf = oncePer((schema: z.ZodType): z.ZodType[] =>
  schema instanceof z.ZodUnion
    ? schema.options.map(asType).filter((option) => option !== undefined)
    : [],
);

/** Our discriminated unions tell their members apart by `status`. */
function sameStatus(option: z.ZodType, value: unknown): boolean {
  const status = option instanceof z.ZodObject ? asType(option.shape.status) : undefined;
  return status !== undefined && isRecord(value) && status.safeParse(value.status).success;
}

function asType(schema: unknown): z.ZodType | undefined {
  return schema instanceof z.ZodType ? schema : undefined;
}
