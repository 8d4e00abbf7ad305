import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { checkContent } from '../checks/check.ts';
import { libraryOf } from '../content/library.ts';
import { contentFolder } from '../content-folder.ts';
import { handoutFile, type Sheet } from '../domain/handout.ts';
import { handoutsFolder, sheetsToPrint } from '../handouts.ts';
import { HANDOUT_FORMATS, type Handout, type HandoutFormat } from '../schema/handout.ts';
import { findChromium } from './browser.ts';
import { useStaticFonts } from './handouts/fonts.ts';
import { printSheet } from './handouts/print.ts';
import { serve } from './serve.ts';
import { today } from '../today.ts';

const SITE = 'dist';

/** A patient on a phone should not wait for it, and an e-mail should take several. */
const MOST_BYTES = 400_000;

/** Pages that print at once in one browser: one for each core of a small machine. */
const AT_ONCE = 2;

/** A handout and its bytes. */
interface Printed {
  handout: Handout;
  pdf: Buffer;
}

/**
 * `npm run handouts`: every guide, the exercises and the card of the built site as PDF, in three
 * formats. They lie in a folder of their own; the next build lays those of its own edition beside
 * its pages and links them.
 */
export async function main(): Promise<number> {
  if (!existsSync(SITE)) throw new Error('there is no dist/ yet: run npm run build first');
  const started = performance.now();
  const { tree, problems } = checkContent(contentFolder(), today());
  if (problems.length > 0) throw new Error('the content is not sound: npm run check tells why');
  const library = libraryOf(tree);
  const executablePath = findChromium();
  const server = await serve(SITE, 0);
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ args, ...(executablePath ? { executablePath } : {}) });
  try {
    const printed = await printAll(browser, sheetsToPrint(library), port, library.site.address);
    keepAll(handoutsFolder(), printed);
    const largest = Math.max(0, ...printed.map(({ pdf }) => pdf.length));
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(
      `${printed.length} handouts in ${handoutsFolder()}/ in ${seconds} s, the largest of ${largest} bytes.\n` +
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
): Promise<Printed[]> {
  const waiting = [...sheets];
  const made = new Map<string, Printed[]>();
  const work = async () => {
    const page = await browser.newPage({ bypassCSP: true });
    for (let sheet = waiting.shift(); sheet !== undefined; sheet = waiting.shift()) {
      await page.goto(`http://localhost:${port}${sheet.path}`, { waitUntil: 'load' });
      await refuseOtherEdition(page, sheet);
      await useStaticFonts(page);
      const formats: Printed[] = [];
      for (const format of HANDOUT_FORMATS) {
        formats.push(printedAs(sheet, format, await printSheet(page, sheet, format, site)));
      }
      made.set(sheet.name, formats);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return sheets.flatMap(({ name }) => made.get(name) ?? []);
}

/** The foot of a sheet tells the edition of the content of today, so the page must be of that one. */
async function refuseOtherEdition(page: Page, { path, edition }: Sheet): Promise<void> {
  const words = await page.locator('main').textContent();
  if (words?.includes(edition)) return;
  throw new Error(
    `${path} in dist/ is not the edition ${edition} of content/: run npm run build first`,
  );
}

function printedAs({ name, edition, beside }: Sheet, format: HandoutFormat, pdf: Buffer): Printed {
  const file = handoutFile(name, format);
  const bytes = pdf.length;
  if (bytes > MOST_BYTES)
    throw new Error(`${file} has ${bytes} bytes; ${MOST_BYTES} are the limit`);
  return { handout: { name, format, edition, beside, file, bytes }, pdf };
}

/** Takes the place of what lay there, once all is made. */
function keepAll(folder: string, printed: readonly Printed[]): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { handout, pdf } of printed) writeFileSync(join(folder, handout.file), pdf);
  const manifest = printed.map(({ handout }) => handout);
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
}
