import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { z } from 'zod';

const entrySchema = z.object({
  languages: z.object({ en: z.object({ page_count: z.int() }) }),
});

/** Numbers of sources; and the help cards of guides: their words stand on most guides. */
const NOT_INDEXED = ['.cite', '.guide .help'];

/** Pagefind's own user interfaces (ours is built on its JavaScript API) and its worker. */
const NOT_NEEDED = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\b|^playground\b/;

/**
 * Writes the search index of a built site.
 * @returns the number of pages in the index
 * @throws when Pagefind reports an error, or when it did not index exactly the pages marked for it
 */
export async function indexPages(site: string): Promise<number> {
  const { index, errors } = await createIndex({
    forceLanguage: 'en',
    excludeSelectors: NOT_INDEXED,
  });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    fail((await index.addDirectory({ path: site })).errors);
    const output = join(site, 'pagefind');
    const { files, errors: unwritten } = await index.getFiles();
    fail(unwritten);
    // Pagefind's own writing may go on after it says it is done (1.5.2, on a busy machine).
    for (const { path, content } of files.filter((it) => !NOT_NEEDED.test(it.path))) {
      mkdirSync(dirname(join(output, path)), { recursive: true });
      writeFileSync(join(output, path), content);
    }
    const indexed = indexedPages(output);
    const marked = markedPages(site);
    if (indexed !== marked) {
      throw new Error(`Pagefind indexed ${indexed} pages; ${marked} are marked for it.`);
    }
    return indexed;
  } finally {
    await close();
  }
}

function fail(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

/** The index's own count, as the browser will read it. */
export function indexedPages(output: string): number {
  const entry: unknown = JSON.parse(readFileSync(join(output, 'pagefind-entry.json'), 'utf8'));
  return entrySchema.parse(entry).languages.en.page_count;
}

function markedPages(site: string): number {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .filter((name) => readFileSync(join(site, name), 'utf8').includes('data-pagefind-body')).length;
}
