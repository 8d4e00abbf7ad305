import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { editorFiles } from '../checks/editor.ts';
import { EXAMPLES_FILE, examplesMdx } from '../checks/examples.ts';
import { fieldTables } from '../checks/field-tables.ts';

const GUIDE = 'content/README.md';

/** `npm run docs`: writes anew what is made from the schemas. */
export function main(): number {
  const files = generatedFiles();
  for (const [path, text] of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  console.log(`${files.size} files are up to date: ${GUIDE}, .vscode/, ${EXAMPLES_FILE}.`);
  return 0;
}

/** Each generated file by its path: the staff guide, what editors read, the examples. */
export function generatedFiles(): Map<string, string> {
  return new Map([
    [GUIDE, withTables(readFileSync(GUIDE, 'utf8'))],
    [EXAMPLES_FILE, examplesMdx()],
    ...editorFiles(),
  ]);
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
