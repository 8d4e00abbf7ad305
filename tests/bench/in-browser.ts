import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { askPage } from '../search/in-browser.ts';

/** Bytes over the wire in gzip, by what they are for. */
export interface Bytes {
  /** Our own scripts, styles and data, before the full text is asked. */
  before: number;
  /** Pagefind's runtime and its list of pages. */
  start: number;
  /** The files one query loads. */
  query: number;
}

/** Asks Pagefind alone, as its own interface would: the addresses of its first results. */
export async function askPagefindAlone(page: Page, query: string): Promise<string[]> {
  return page.evaluate(async (words) => {
    const address = '/pagefind/pagefind.js';
    const pagefind = (await import(address)) as {
      options(options: object): Promise<void>;
      search(words: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
    };
    await pagefind.options({ noWorker: true });
    const { results } = await pagefind.search(words);
    const pages = await Promise.all(results.slice(0, 8).map((result) => result.data()));
    return pages.map(({ url }) => url);
  }, query);
}

/** What the first query of a visit loads. */
export async function bytesOfFirstQuery(
  browser: Browser,
  base: string,
  site: string,
  query: string,
): Promise<Bytes> {
  const page = await browser.newPage();
  const bytes: Bytes = { before: 0, start: 0, query: 0 };
  page.on('requestfinished', (request) => {
    const { pathname } = new URL(request.url());
    const size = gzipSize(site, pathname);
    if (/^\/pagefind\/(index|fragment|filter)\//.test(pathname)) bytes.query += size;
    else if (pathname.startsWith('/pagefind/')) bytes.start += size;
    else if (/\.(js|json|css)$/.test(pathname)) bytes.before += size;
  });
  await page.goto(`${base}/search/`);
  await askPage(page, query);
  await page.waitForLoadState('networkidle');
  await page.close();
  return bytes;
}

function gzipSize(site: string, pathname: string): number {
  const file = join(site, pathname);
  if (existsSync(`${file}.gz`)) return statSync(`${file}.gz`).size;
  return existsSync(file) ? statSync(file).size : 0;
}

/**
 * Milliseconds from a letter typed to the suggestions laid out, at a quarter of the machine's speed.
 * @returns every measurement, the fastest first
 */
export async function keystrokes(
  browser: Browser,
  base: string,
  queries: readonly string[],
): Promise<number[]> {
  const page = await browser.newPage();
  await page.goto(`${base}/search/`);
  const tools = await page.context().newCDPSession(page);
  await askPage(page, 'knee');
  await tools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const times = await page.evaluate(async (texts) => {
    const input = document.querySelector<HTMLInputElement>('#query');
    const list = document.querySelector<HTMLElement>('[data-results]');
    if (!input || !list) return [];
    const measured: number[] = [];
    for (const text of texts) {
      for (let end = 1; end <= text.length; end += 1) {
        const started = performance.now();
        input.value = text.slice(0, end);
        input.dispatchEvent(new Event('input'));
        // The answer waits for promises that are kept already; a task later it stands.
        await new Promise((done) => {
          const channel = new MessageChannel();
          channel.port1.onmessage = done;
          channel.port2.postMessage(0);
        });
        list.getBoundingClientRect();
        measured.push(performance.now() - started);
      }
    }
    return measured;
  }, queries);
  await page.close();
  return times.sort((a, b) => a - b);
}
