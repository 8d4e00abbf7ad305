import { z } from 'zod';
import { COLLECTIONS } from '../schema/collections.ts';
import { PROSE_COMPONENTS } from '../schema/prose.ts';

interface Row {
  field: string;
  required: boolean;
  meta: z.GlobalMeta;
}

/** A Markdown table of the fields of each collection, by its name, and one of the components. */
export function fieldTables(): Map<string, string> {
  const collections = Object.entries(COLLECTIONS).map(([name, { schema }]): [string, string] => [
    name,
    table(
      ['Field', 'Needed', 'What it is'],
      rowsOf(schema).map(({ field, required, meta }) => [
        `\`${field}\``,
        required ? 'yes' : '',
        [meta.title, meta.description].filter(Boolean).join('. '),
      ]),
    ),
  ]);
  const components = [...PROSE_COMPONENTS].map(([name, { purpose, attributes }]) => [
    `\`<${name}>\``,
    [...attributes.keys()].map((key) => `\`${key}\``).join(', '),
    purpose,
  ]);
  return new Map([
    ...collections,
    ['components', table(['Component', 'Attributes', 'What it is for'], components)],
  ]);
}

/** The fields of a schema in order; those inside lists and groups with the way to them. */
function rowsOf(schema: z.ZodType, prefix = ''): Row[] {
  if (schema instanceof z.ZodUnion) {
    const rows = schema.options
      .filter((it) => it instanceof z.ZodType)
      .flatMap((it) => rowsOf(it, prefix));
    return rows.filter((row, index) => rows.findIndex((it) => it.field === row.field) === index);
  }
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([name, field]) => {
    if (!(field instanceof z.ZodType)) return [];
    const required = !(field instanceof z.ZodOptional || field instanceof z.ZodDefault);
    const inner = unwrap(field);
    const path = `${prefix}${name}`;
    const [below, mark] = itemsOf(inner);
    return [
      { field: path, required, meta: field.meta() ?? {} },
      ...rowsOf(below, `${path}${mark}.`),
    ];
  });
}

/** What a list (`[]`) or a record (`.*`) holds; anything else holds itself. */
function itemsOf(schema: z.ZodType): [items: z.ZodType, mark: string] {
  if (schema instanceof z.ZodArray) return [unwrap(schema.element), '[]'];
  if (schema instanceof z.ZodRecord) return [unwrap(schema.valueType), '.*'];
  return [schema, ''];
}

function unwrap(schema: unknown): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return unwrap(schema.unwrap());
  if (!(schema instanceof z.ZodType)) throw new TypeError('Not a schema.');
  return schema;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map((row) => line(row))].join('\n');
}
