import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../../src/content/files.ts';
import { measure, type Taken } from './measure.ts';

/**
 * Eleventy 3 over as many pages, made from the words of the guides in turn: Markdown into one layout, and
 * nothing else.
 */
export function measureEleventy(
  folder: string,
  guides: readonly SourceFile[],
  pages: number,
): Taken {
  const input = join(folder, 'eleventy');
  rmSync(input, { recursive: true, force: true });
  mkdirSync(join(input, '_includes'), { recursive: true });
  writeFileSync(
    join(input, '_includes/page.njk'),
    '<!doctype html><html lang="en"><title>{{ title }}</title><main>{{ content | safe }}</main></html>',
  );
  for (let page = 0; page < pages; page += 1) {
    const words = guides[page % guides.length]?.text.replace(/^---\n.*?\n---\n/s, '') ?? '';
    const text = words.replaceAll(/<[^>]*>|[{}]/g, '');
    writeFileSync(
      join(input, `${page}.md`),
      `---\nlayout: page.njk\ntitle: Page ${page}\n---\n${text}`,
    );
  }
  return measure([
    'node_modules/@11ty/eleventy/cmd.cjs',
    `--input=${input}`,
    `--output=${join(folder, 'eleventy-site')}`,
    '--quiet',
  ]);
}
