import { readFileSync } from 'node:fs';
import { brotliDecompressSync, constants } from 'node:zlib';
import type { Page } from '@playwright/test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { expect, KINDS, test, testPages } from './quiet.ts';

/** One flight of ten TCP segments, less the response headers. */
const FIRST_FLIGHT = 13_500;
const VIEWPORTS = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
];

// Everything but the document is cut off, on purpose.
test.use({ noise: { expected: [/ERR_FAILED/] } });

/** What a browser can decode of a page's brotli stream from its first bytes alone. */
function firstBytes(path: string): string {
  const file = path.endsWith('.html') ? path.slice(1) : `${path.slice(1)}index.html`;
  const stream = readFileSync(`dist/${file}.br`).subarray(0, FIRST_FLIGHT);
  return brotliDecompressSync(stream, {
    finishFlush: constants.BROTLI_OPERATION_FLUSH,
  }).toString();
}

async function paint(page: Page, path: string, html: string | undefined): Promise<PNG> {
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') await route.abort();
    else if (html === undefined) await route.continue();
    else await route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
  });
  await page.goto(path, { waitUntil: 'domcontentloaded' });
  const picture = await page.screenshot({ animations: 'disabled' });
  await page.unroute('**/*');
  return PNG.sync.read(picture);
}

/** For paper: what is printed stands beside its tick, so on a wide window the fourth tick comes later. */
const FOR_PAPER: readonly string[] = [KINDS.exerciseSheet];

for (const viewport of VIEWPORTS) {
  const paths = Object.values(KINDS).filter(
    (path) => viewport.width < 1000 || !FOR_PAPER.includes(path),
  );
  const title = `the first ${FIRST_FLIGHT} bytes paint the first screen at ${viewport.width} px`;
  testPages(title, paths, async (page, path) => {
    await page.setViewportSize(viewport);
    const whole = await paint(page, path, undefined);
    const first = await paint(page, path, firstBytes(path));
    const { width, height } = whole;
    const different = pixelmatch(whole.data, first.data, undefined, width, height, {
      threshold: 0.1,
    });
    expect(different).toBe(0);
  });
}

test('a page cut far too early does not paint the same: the comparison can fail', async ({
  page,
}) => {
  const whole = await paint(page, KINDS.home, undefined);
  const first = await paint(page, KINDS.home, firstBytes(KINDS.home).slice(0, 4000));
  const { width, height } = whole;
  expect(pixelmatch(whole.data, first.data, undefined, width, height)).toBeGreaterThan(1000);
});
