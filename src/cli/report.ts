import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../checks/check.ts';
import { measurePages } from '../checks/measure.ts';
import { contentFolder } from '../content-folder.ts';
import { figureSizes } from './figure-sizes.ts';
import { scriptBytes, scriptFiles } from './build/scripts.ts';
import { today } from '../today.ts';

const SITE = 'dist';

/** `npm run report`: bytes, scripts and requests of every page, and how each page reads. */
export function main(): number {
  if (!existsSync(SITE)) throw new Error('there is no dist/ yet: run npm run build first');
  console.log(row('Page', 'HTML (br)', 'script (br)', 'requests'));
  for (const file of htmlFiles()) {
    const scripts = scriptFiles(SITE, readFileSync(join(SITE, file), 'utf8'));
    const page = statSync(join(SITE, `${file}.br`)).size;
    // The page, its scripts and the one font file: nothing else is loaded to read it.
    const requests = 1 + scripts.length + 1;
    const path = `/${file.replace(/index\.html$/, '')}`;
    console.log(row(path, page, scriptBytes(SITE, scripts), requests));
  }
  console.log(`\n${row('Picture or movement', 'bytes', 'brotli')}`);
  for (const [name, ...sizes] of figureSizes()) console.log(row(name, ...sizes));
  console.log(`\n${row('Text', 'grade', 'with terms', 'words/sent.')}`);
  for (const measure of measurePages(checkContent(contentFolder(), today()).tree)) {
    const { page, grade, gradeWithTerms, wordsPerSentence } = measure;
    const figures = [grade, gradeWithTerms, wordsPerSentence].map((it) => it.toFixed(1));
    console.log(row(`${page.collection}/${page.id}`, ...figures));
  }
  return 0;
}

function htmlFiles(): string[] {
  return readdirSync(SITE, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort();
}

function row(name: string, ...cells: (string | number)[]): string {
  return name.padEnd(48) + cells.map((cell) => String(cell).padStart(13)).join('');
}
