import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { dev } from 'astro';
import { findChromium } from './browser.ts';
import { serve } from './serve.ts';

const OUT = 'test-results/shots';
const PAGES: Record<string, string> = {
  home: '/',
  guide: '/guides/back-pain-after-knee-surgery/',
  topic: '/topics/pain-beyond-the-knee/',
  check: '/check/',
  flow: '/check/back-hip-leg/',
  card: '/check/card/',
  'when-to-call': '/guides/when-to-call/',
  'is-this-normal': '/is-this-normal/',
  'recovery-timeline': '/recovery-timeline/',
  'symptom-questions': '/about/symptom-questions/',
  exercise: '/exercises/sit-to-stand/',
  glossary: '/glossary/',
  'a-z': '/a-z/',
  search: '/search/#q=pillow',
  about: '/about/',
  'not-found': '/404.html',
};

/** A sign that leads to each level of result; none at all leads to care at home. */
const RESULTS: Record<string, string> = {
  emergency: 'fall-no-weight',
  'same-day': 'calf-pain-one',
  'within-24h': 'electric-pain',
  routine: 'pain-lasting',
  'self-care': 'none',
};

const SHEETS: Record<string, string> = {
  guide: '/guides/back-pain-after-knee-surgery/',
  flow: '/check/back-hip-leg/',
  card: '/check/card/',
  'is-this-normal': '/is-this-normal/',
  'recovery-timeline': '/recovery-timeline/',
};

/** Answers the questions of a flow with one sign, as far as `until` or the result. */
async function answer(page: Page, sign: string, until = Infinity): Promise<void> {
  for (let step = 0; step < until && (await page.locator('.result').count()) === 0; step += 1) {
    for (const list of await page.locator('.stage fieldset').all()) {
      const box = list.locator(`input[name="${sign}"]`);
      await ((await box.count()) > 0 ? box : list.locator('.none input')).check();
    }
    await page.getByRole('button', { name: 'Continue' }).click();
  }
}

/** The page of all prose components, which only the server for writing has. */
async function componentShots(browser: Browser): Promise<void> {
  const server = await dev({ logLevel: 'error', server: { port: 0, open: false } });
  for (const width of [390, 1280]) {
    const page = await browser.newPage({ viewport: { width, height: 844 } });
    const address = `http://localhost:${server.address.port}/preview/components/`;
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.screenshot({ path: join(OUT, `components-${width}.png`), fullPage: true });
    await page.close();
  }
  await server.stop();
}

/** `npm run shots`: every kind of page and result at two widths, light and dark, and sheets. */
export async function main(): Promise<number> {
  mkdirSync(OUT, { recursive: true });
  const server = await serve('dist', 0);
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const executablePath = findChromium();
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ args, ...(executablePath ? { executablePath } : {}) });
  for (const width of [390, 1280]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const viewport = { width, height: width === 390 ? 844 : 800 };
      const context = await browser.newContext({ viewport, colorScheme });
      const page = await context.newPage();
      for (const [name, path] of Object.entries(PAGES)) {
        await page.goto(`http://localhost:${port}${path}`, { waitUntil: 'networkidle' });
        const file = join(OUT, `${name}-${width}-${colorScheme}.png`);
        await page.screenshot({ path: file, fullPage: true });
      }
      for (const [level, sign] of Object.entries(RESULTS)) {
        await page.goto(`http://localhost:${port}${PAGES.flow ?? ''}`);
        await answer(page, sign);
        const file = join(OUT, `result-${level}-${width}-${colorScheme}.png`);
        await page.screenshot({ path: file, fullPage: true });
      }
      await page.goto(`http://localhost:${port}${PAGES.flow ?? ''}`);
      await answer(page, 'none', 1);
      await page.locator('input[name="fall-no-weight"]').check();
      const file = join(OUT, `group-${width}-${colorScheme}.png`);
      await page.screenshot({ path: file, fullPage: true });
      await context.close();
    }
  }
  const page = await browser.newPage();
  for (const [name, path] of Object.entries(SHEETS)) {
    await page.goto(`http://localhost:${port}${path}`);
    await page.pdf({ path: join(OUT, `${name}.pdf`), format: 'A4', tagged: true });
  }
  await componentShots(browser);
  await browser.close();
  server.close();
  console.log(`Pictures of ${Object.keys(PAGES).length} pages are in ${OUT}/.`);
  return 0;
}
