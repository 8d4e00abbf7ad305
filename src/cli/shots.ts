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
  crisis: '/crisis/',
  'when-to-call': '/guides/when-to-call/',
  'is-this-normal': '/is-this-normal/',
  'recovery-timeline': '/recovery-timeline/',
  'symptom-questions': '/about/symptom-questions/',
  exercise: '/exercises/sit-to-stand/',
  glossary: '/glossary/',
  'a-z': '/a-z/',
  search: '/search/#q=pillow',
  about: '/about/',
  'for-clinics': '/for-clinics/',
  pack: '/for-clinics/pack/#g=stairs-after-knee-surgery&e=heel-raises&s=card',
  'reading-list': '/reading-list/#g=stairs-after-knee-surgery&e=heel-raises&s=card',
  'not-found': '/404.html',
};

/** What a reader ticks at the door: a worry, and a sign by id. */
interface Ticks {
  sign?: string;
  area?: string;
}

/** Ticks that lead to each result, and to each who is called; none at all to that without a worry. */
const RESULTS: Record<string, Ticks> = {
  emergency: { sign: 'breathless' },
  crisis: { sign: 'harm-thoughts' },
  poison: { sign: 'paracetamol-over', area: 'medicines' },
  'same-day': { sign: 'calf-pain-one', area: 'swelling' },
  anesthesia: { sign: 'headache-upright', area: 'head' },
  'own-doctor': { sign: 'chest-infection', area: 'breathing' },
  'within-24h': { sign: 'electric-pain', area: 'pain' },
  pharmacist: { sign: 'missed-thinner', area: 'medicines' },
  dentist: { sign: 'toothache-bad', area: 'head' },
  routine: { sign: 'pain-lasting', area: 'pain' },
  'self-care': { sign: 'backache-mild', area: 'pain' },
  'not-asked': {},
};

const SHEETS: Record<string, string> = {
  guide: '/guides/back-pain-after-knee-surgery/',
  check: '/check/',
  flow: '/check/back-hip-leg/',
  card: '/check/card/',
  crisis: '/crisis/',
  'is-this-normal': '/is-this-normal/',
  'recovery-timeline': '/recovery-timeline/',
};

/** Answers one screen: ticks what there is to tick, or says that nothing fits. */
async function answer(page: Page, { sign = '', area = '' }: Ticks): Promise<void> {
  const form = page.locator('.stage form');
  const wanted = form.locator(`input[name="${sign}"], input[name="area-${area}"]`);
  const none = form.locator('.buttons .none');
  if ((await wanted.count()) > 0) await wanted.check();
  else if ((await none.count()) > 0) {
    await none.click();
    return;
  } else await form.locator('input[name="area-other"]').check();
  await page.getByRole('button', { name: 'Continue' }).click();
}

/** Answers until a screen has this heading, or until the result. */
async function answerUntil(page: Page, ticks: Ticks, heading?: RegExp): Promise<void> {
  while ((await page.locator('.result').count()) === 0) {
    if (heading?.test(await page.locator('.stage h2').innerText())) return;
    await answer(page, ticks);
  }
}

/** The screens of the questions: the worries, an area, a call panel, "anything else?", about you. */
const SCREENS: Record<string, RegExp> = {
  worries: /^What worries you/,
  area: /^Pain/,
  'anything-else': /^Anything else/,
  'about-you': /^About you/,
};

async function questionShots(page: Page, door: string, look: string): Promise<void> {
  const shot = (name: string) =>
    page.screenshot({ path: join(OUT, `${name}-${look}.png`), fullPage: true });
  for (const [name, heading] of Object.entries(SCREENS)) {
    await page.goto(door);
    await answerUntil(page, { sign: 'backache-mild', area: 'pain' }, heading);
    await shot(`questions-${name}`);
  }
  await page.goto(door);
  await page.locator('input[name="chest-pain"]').check();
  await shot('questions-alarm');
  for (const [name, ticks] of Object.entries(RESULTS)) {
    await page.goto(door);
    await answerUntil(page, ticks);
    await shot(`result-${name}`);
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
      const door = `http://localhost:${port}${PAGES.check ?? ''}`;
      await questionShots(page, door, `${width}-${colorScheme}`);
      await context.close();
    }
  }
  const page = await browser.newPage();
  const print = (name: string) =>
    page.pdf({ path: join(OUT, `${name}.pdf`), format: 'A4', tagged: true });
  for (const [name, path] of Object.entries(SHEETS)) {
    await page.goto(`http://localhost:${port}${path}`);
    await print(name);
  }
  await page.goto(`http://localhost:${port}${PAGES.check ?? ''}`);
  await answerUntil(page, { sign: 'foot-drop', area: 'pain' });
  await print('result');
  await componentShots(browser);
  await browser.close();
  server.close();
  console.log(`Pictures of ${Object.keys(PAGES).length} pages are in ${OUT}/.`);
  return 0;
}
