import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, KINDS, test } from './quiet.ts';

const status = (page: Page) => page.locator('[data-status]');
const done = (page: Page) =>
  expect(page.locator('[data-results]')).toHaveAttribute('aria-busy', 'false', { timeout: 15_000 });

test.describe('odd words', () => {
  const odd: [string, string, RegExp][] = [
    ['ten thousand letters', 'a'.repeat(10_000), /Nothing found|English words/],
    ['ten thousand letters of words', 'knee pain '.repeat(1000), /found/],
    ['right to left', 'ألم في الركبة بعد العملية', /English words/],
    ['right to left among English', 'knee \u202eniap\u202c ركبة', /found/],
    ['emoji', '🦵❤️‍🩹😀', /English words/],
    ['a regular expression', '(.*)+$[^a]{999} swelling \\d', /found/],
    ['markup', '<img src=x onerror="alert(1)"> <script>alert(1)</script>', /./],
    ['control signs', 'knee\u0000\u0007\u200b swelling', /found/],
    ['names of a prototype', '__proto__ constructor toString swelling', /found/],
    ['percent signs', '100% swelling %zz %', /found/],
  ];
  for (const [name, query, outcome] of odd) {
    test(`${name}: answered, shown as words, nothing breaks`, async ({ page }) => {
      await page.goto('/search/');
      const started = Date.now();
      await page.evaluate((text) => {
        location.hash = new URLSearchParams({ q: text }).toString();
      }, query);
      await done(page);
      await expect(status(page)).toHaveText(outcome);
      expect(Date.now() - started).toBeLessThan(5000);
      expect(await page.locator('main').locator('img, script, iframe').count()).toBe(0);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        320,
      );
    });
  }

  test('a broken fragment is read as far as it goes', async ({ page }) => {
    await page.goto('/search/#q=%E0%A4%A');
    await expect(page.locator('#query')).not.toHaveValue('');
    await done(page);
  });

  test('markup in an excerpt stays words', async ({ page }) => {
    await page.goto('/search/#q=temperature');
    await done(page);
    expect(await page.locator('[data-results] p *:not(mark)').count()).toBe(0);
  });
});

test.describe('when the full text is missing', () => {
  test.use({ noise: { expected: [/Failed to load resource/, /ERR_FAILED/] } });
  test('titles still answer, the page says so, and shows the A to Z', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('/search/#q=sleep');
    await done(page);
    await expect(status(page)).toHaveText(/Only titles could be searched/);
    await expect(page.locator('[data-results] a').first()).toHaveAttribute('href', /sleeping/);
    await expect(page.locator('[data-way-on] a').first()).toHaveAttribute('href', '/a-z/');
  });

  test('words of danger are answered all the same', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('/search/#q=chest%20pain');
    await expect(page.locator('.danger-notice')).toHaveAttribute('data-level', 'emergency');
  });
});

test.describe('when the full text is torn', () => {
  test.use({ noise: { expected: [/./] } });
  for (const part of ['pagefind.*.pf_meta', 'wasm.en.pagefind', 'index/*', 'fragment/*']) {
    test(`${part}: the page says what happened or shows what it has, and the A to Z is near`, async ({
      page,
    }) => {
      await page.route(`**/pagefind/${part}`, (route) =>
        route.fulfill({ body: Buffer.from('torn'), contentType: 'application/octet-stream' }),
      );
      await page.goto('/search/#q=sleep');
      await done(page);
      await expect(page.locator('[data-results] a').first()).toHaveAttribute('href', /sleeping/);
      await expect(status(page)).toHaveText(/Only titles|found/);
    });
  }
});

test.describe('when WebAssembly is blocked', () => {
  test.use({ noise: { expected: [/WebAssembly|wasm|Content Security Policy/i] } });
  test('titles still answer, and the page says so', async ({ page }) => {
    await page.route('**/search/', async (route) => {
      const response = await route.fetch();
      const headers = response.headers();
      const policy = headers['content-security-policy'] ?? '';
      await route.fulfill({
        response,
        headers: {
          ...headers,
          'content-security-policy': policy.replace(" 'wasm-unsafe-eval'", ''),
        },
      });
    });
    await page.goto('/search/#q=sleep');
    await done(page);
    await expect(status(page)).toHaveText(/Only titles could be searched/);
    await expect(page.locator('[data-way-on] a').first()).toBeVisible();
  });
});

test.describe('when the data is missing or torn', () => {
  test.use({ noise: { expected: [/Failed to load resource/, /ERR_FAILED/, /ERR_INTERNET/] } });
  const ways: [string, (page: Page) => Promise<unknown>][] = [
    ['missing', (page) => page.route('**/data/search.json', (route) => route.abort())],
    [
      'torn',
      (page) =>
        page.route('**/data/search.json', (route) =>
          route.fulfill({ body: '{"pageCount": 62, "topics": [', contentType: 'application/json' }),
        ),
    ],
    [
      'another thing',
      (page) =>
        page.route('**/data/search.json', (route) =>
          route.fulfill({ body: '{"pages": 3}', contentType: 'application/json' }),
        ),
    ],
    [
      'not found',
      (page) => page.route('**/data/search.json', (route) => route.fulfill({ status: 404 })),
    ],
  ];
  for (const [name, spoil] of ways) {
    test(`${name}: the page says so and shows the A to Z`, async ({ page }) => {
      await spoil(page);
      await page.goto('/search/#q=sleep');
      await expect(status(page)).toHaveText(/could not be loaded/);
      await expect(page.locator('[data-way-on] a').first()).toHaveAttribute('href', '/a-z/');
      await expect(page.locator('p.danger a')).toBeVisible();
    });

    test(`${name}: the box in the header still leads to the search page`, async ({ page }) => {
      await spoil(page);
      await page.goto(KINDS.guide);
      await page.locator('#search-box').fill('sleep');
      await page.locator('#search-box').press('Enter');
      await expect(page).toHaveURL(/\/search\/#q=sleep/);
    });
  }

  test('offline, in the middle of a visit: the page says what it can do', async ({
    page,
    context,
  }) => {
    await page.goto('/search/');
    await context.setOffline(true);
    await page.locator('#query').fill('sleep');
    await expect(status(page)).toHaveText(/could not be loaded|Only titles/);
    await context.setOffline(false);
    await page.locator('#query').fill('sleeping');
    await expect(status(page)).toHaveText(/found/, { timeout: 15_000 });
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('both forms lead to the A to Z, and carry nothing', async ({ page }) => {
    for (const path of [KINDS.guide, KINDS.search]) {
      await page.goto(path);
      for (const form of await page.locator('form').all()) {
        if ((await form.getAttribute('action')) === null) continue;
        await expect(form).toHaveAttribute('action', '/a-z/');
        await expect(form.locator('[name]')).toHaveCount(0);
      }
    }
  });
});

test('the parts that search loads late are few: the page itself asks for none', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(KINDS.guide);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => /search|pagefind/.test(path))).toEqual([]);
  expect(readFileSync('dist/_headers', 'utf8')).toMatch(/\/assets\/\*\n {2}Cache-Control/);
});
