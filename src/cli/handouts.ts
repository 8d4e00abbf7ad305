import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { checkContent } from '../checks/check.ts';
import { libraryOf } from '../checks/library.ts';
import { contentFolder } from '../content-folder.ts';
import { handoutFile, type Sheet } from '../domain/handout.ts';
import { HANDOUTS_FOLDER, sheetsToPrint } from '../handouts.ts';
import { HANDOUT_FORMATS, type Handout } from '../schema/handout.ts';
import { findChromium } from './browser.ts';
import { useStaticFonts } from './handouts/fonts.ts';
import { printSheet } from './handouts/print.ts';
import { serve } from './serve.ts';
import { today } from './today.ts';

const SITE = 'dist';

/** A patient on a phone should not wait for it, and an e-mail should take several. */
const MOST_BYTES = 400_000;

/** Pages that print at once in one browser: one for each core of a small machine. */
const AT_ONCE = 2;

/**
 * `npm run handouts`: every guide, the exercises and the card of the built site as PDF, in three
 * formats. They lie in a folder of their own; the next build lays those of its own edition beside
 * its pages and links them.
 */
export async function main(): Promise<number> {
  if (!existsSync(SITE)) throw new Error('there is no dist/ yet: run npm run build first');
  const started = performance.now();
  const { tree } = checkContent(contentFolder(), today());
  const library = libraryOf(tree);
  rmSync(HANDOUTS_FOLDER, { recursive: true, force: true });
  mkdirSync(HANDOUTS_FOLDER);
  const server = await serve(SITE, 0);
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const executablePath = findChromium();
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ args, ...(executablePath ? { executablePath } : {}) });
  try {
    const handouts = await printAll(browser, sheetsToPrint(library), port, library.site.address);
    writeFileSync(
      join(HANDOUTS_FOLDER, 'manifest.json'),
      `${JSON.stringify(handouts, undefined, 2)}\n`,
    );
    const largest = Math.max(...handouts.map(({ bytes }) => bytes));
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(
      `${handouts.length} handouts in ${HANDOUTS_FOLDER}/ in ${seconds} s, the largest of ${largest} bytes.\n` +
        'npm run build puts them on the site.',
    );
    return 0;
  } finally {
    await browser.close();
    server.close();
  }
}

/** Prints sheets on several pages at once, and tells of them in the order of the sheets. */
async function printAll(
  browser: Browser,
  sheets: readonly Sheet[],
  port: number,
  site: string,
): Promise<Handout[]> {
  const waiting = [...sheets];
  const made = new Map<string, Handout[]>();
  const work = async () => {
    const page = await browser.newPage({ bypassCSP: true });
    for (let sheet = waiting.shift(); sheet !== undefined; sheet = waiting.shift()) {
      await page.goto(`http://localhost:${port}${sheet.path}`, { waitUntil: 'load' });
      await useStaticFonts(page);
      const handouts: Handout[] = [];
      for (const format of HANDOUT_FORMATS) {
        handouts.push(keep(sheet, format, await printSheet(page, sheet, format, site)));
      }
      made.set(sheet.name, handouts);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return sheets.flatMap(({ name }) => made.get(name) ?? []);
}

function keep({ name, edition }: Sheet, format: Handout['format'], pdf: Buffer): Handout {
  const file = handoutFile(name, format);
  const bytes = pdf.length;
  if (bytes > MOST_BYTES)
    throw new Error(`${file} has ${bytes} bytes; ${MOST_BYTES} are the limit`);
  writeFileSync(join(HANDOUTS_FOLDER, file), pdf);
  return { name, format, edition, file, bytes };
}
