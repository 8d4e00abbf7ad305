import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from './browser.ts';
import { serve } from './serve.ts';

const OUT = 'test-results/shots';
const PAGES: Record<string, string> = {
  home: '/',
  guide: '/guides/back-pain-after-knee-surgery/',
  topic: '/topics/pain-beyond-the-knee/',
  check: '/check/',
  flow: '/check/back-hip-leg/',
  exercise: '/exercises/sit-to-stand/',
  glossary: '/glossary/',
  'a-z': '/a-z/',
  search: '/search/#q=pillow',
  about: '/about/',
  'not-found': '/404.html',
};

/** `npm run shots`: every kind of page at two widths, light and dark, and the guide on paper. */
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
      await context.close();
    }
  }
  const page = await browser.newPage();
  await page.goto(`http://localhost:${port}${PAGES.guide ?? '/'}`);
  await page.pdf({ path: join(OUT, 'guide.pdf'), format: 'A4', tagged: true });
  await browser.close();
  server.close();
  console.log(`Pictures of ${Object.keys(PAGES).length} pages are in ${OUT}/.`);
  return 0;
}
