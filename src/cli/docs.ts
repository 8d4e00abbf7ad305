import { readFileSync, writeFileSync } from 'node:fs';
import { fieldTables } from '../checks/field-tables.ts';

const GUIDE = 'content/README.md';

/** `npm run docs`: writes the generated tables of the staff guide anew. */
export function main(): number {
  writeFileSync(GUIDE, withTables(readFileSync(GUIDE, 'utf8')));
  console.log(`${GUIDE} is up to date.`);
  return 0;
}

/**
 * The staff guide with each generated part replaced by what the schemas say now. A part stands
 * between `<!-- fields: name -->` and `<!-- end -->`.
 * @throws when a part names something that is not there
 */
export function withTables(guide: string): string {
  const tables = fieldTables();
  return guide.replaceAll(
    /(<!-- fields: (\w+) -->).*?(<!-- end -->)/gs,
    (_, start: string, name: string, end: string) => {
      const table = tables.get(name);
      if (table === undefined) throw new Error(`${GUIDE}: there is no table "${name}".`);
      return `${start}\n\n${table}\n\n${end}`;
    },
  );
}
