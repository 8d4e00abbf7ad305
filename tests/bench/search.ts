import { rmSync } from 'node:fs';
import { chromium, type Browser } from '@playwright/test';
import { checkContent } from '../../src/checks/check.ts';
import { libraryOf } from '../../src/content/library.ts';
import { findChromium } from '../../src/cli/browser.ts';
import { readFragments } from '../../src/cli/build/search-fragments.ts';
import { serve } from '../../src/cli/serve.ts';
import { today } from '../../src/today.ts';
import { askPage } from '../search/in-browser.ts';
import { QUERIES, randomFrom, scoreOf, withTypo, type Answered } from '../search/queries.ts';
import { makeCorpus } from './corpus.ts';
import { lunrSearch, miniSearch } from './engines.ts';
import { askPagefindAlone, bytesOfFirstQuery, keystrokes } from './in-browser.ts';

const SITE = 'dist';
const PORT = Number(process.env.PORT ?? 4398);
const SEED = 20261122;
const ROUNDS = 5;
const SCALES = (process.env.BENCH_PAGES ?? '1000,10000').split(',').filter(Boolean).map(Number);
const KEYWORDS = 'swelling';
const QUESTION = 'how long will my knee be swollen after the operation';

type Ask = (query: string) => Promise<readonly string[]>;

async function answersOf(ask: Ask, change = (query: string) => query): Promise<Answered[]> {
  const answers: Answered[] = [];
  for (const query of QUERIES) answers.push({ query, urls: await ask(change(query.query)) });
  return answers;
}

async function typos(ask: Ask): Promise<Answered[]> {
  const random = randomFrom(SEED);
  const rounds: Answered[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.push(...(await answersOf(ask, (query) => withTypo(query, random))));
  }
  return rounds;
}

const percent = (share: number) => (100 * share).toFixed(1).padStart(7);

function row(name: string, answers: readonly Answered[]): void {
  const { count, first, firstThree, reciprocal, none } = scoreOf(answers);
  console.log(
    `${name.padEnd(36)}${String(count).padStart(5)}${percent(first)}${percent(firstThree)}${reciprocal.toFixed(3).padStart(8)}${percent(none)}`,
  );
}

async function quality(browser: Browser, base: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`${base}/search/`);
  const fragments = readFragments(SITE);
  const [mini, lunr] = [miniSearch(fragments), lunrSearch(fragments)];
  const ours: Ask = async (query) => (await askPage(page, query)).urls;
  const engines: [string, Ask][] = [
    ['this search', ours],
    ['Pagefind alone', (query) => askPagefindAlone(page, query)],
    ['MiniSearch, fuzzy and prefix', (query) => Promise.resolve(mini(query))],
    ['Lunr, boost and fuzzy', (query) => Promise.resolve(lunr(query))],
  ];
  console.log(`\n${'Right page'.padEnd(36)}    n  first  top 3     MRR   none`);
  for (const [name, ask] of engines) row(name, await answersOf(ask));
  console.log('\nOne slip of the finger in each query');
  for (const [name, ask] of engines) row(name, await typos(ask));
  console.log('\nThis search, by kind');
  const answers = await answersOf(ours);
  for (const kind of new Set(QUERIES.map((query) => query.kind))) {
    row(
      kind,
      answers.filter(({ query }) => query.kind === kind),
    );
  }
  await page.close();
}

async function costs(browser: Browser, base: string, site: string): Promise<void> {
  for (const query of [KEYWORDS, QUESTION]) {
    const { before, start, query: files } = await bytesOfFirstQuery(browser, base, site, query);
    console.log(
      `  first query "${query}": ${before} + ${start} + ${files} = ${before + start + files} bytes (gzip): our code and data, Pagefind's start, the query's files`,
    );
  }
  const times = await keystrokes(browser, base, QUERIES.map(({ query }) => query).slice(0, 30));
  const at = (share: number) => times[Math.floor(share * (times.length - 1))]?.toFixed(1) ?? '-';
  console.log(
    `  a letter typed, processor at a quarter: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, ${times.length} letters`,
  );
}

const path = findChromium();
const browser = await chromium.launch({
  ...(path === undefined ? {} : { executablePath: path }),
  args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
const library = libraryOf(checkContent('content', today()).tree);
const server = await serve(SITE, PORT);
await quality(browser, `http://localhost:${PORT}`);
console.log(`\n${readFragments(SITE).length} pages`);
await costs(browser, `http://localhost:${PORT}`, SITE);
server.close();
for (const [index, pages] of SCALES.entries()) {
  const folder = `.build/bench-${pages}`;
  await makeCorpus(SITE, folder, pages, library);
  const port = PORT + 1 + index;
  const large = await serve(folder, port);
  console.log(`\n${pages} made-up pages`);
  await costs(browser, `http://localhost:${port}`, folder);
  large.close();
  rmSync(folder, { recursive: true, force: true });
}
await browser.close();
process.exit(0);
