import { questionSets } from '../../src/domain/triage/faces.ts';
import { addressOf, answerNone, next, toResult, walk, type Ticks } from './triage.ts';
import { library } from '../content/real.ts';
import { expect, KINDS, PAGES, test } from './quiet.ts';

/** Mild answers from an address; what it has ticked itself cannot be ticked again. */
const mildFrom = (flow: string): Ticks => ({
  ids: ['scar-itch', ...library.contexts.keys()],
  areas: ['wound'],
  more: flow === 'mood' ? ['bowels'] : ['mind'],
});

for (const flow of questionSets(library)) {
  test(`different answers make equal request logs, from ${flow}`, async ({ browser }) => {
    // Two whole walks.
    test.slow();
    const log = async (ticks: Ticks) => {
      const context = await browser.newContext();
      const page = await context.newPage();
      const requests: string[] = [];
      page.on('request', (request) => {
        requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`);
      });
      await walk(page, ticks, addressOf(flow));
      await page.waitForLoadState('networkidle');
      await context.close();
      // Files come in any order; what counts is which.
      return requests.sort();
    };
    const first = await log({ ids: ['saddle-numb', 'harm-thoughts'] });
    const second = await log(flow === 'wound-fever' ? {} : mildFrom(flow));
    expect(first.length).toBeGreaterThan(2);
    expect(second).toEqual(first);
  });
}

test('answers are in memory only: not in the address, history, storage, cookies or title', async ({
  page,
  context,
}) => {
  await walk(page, { ids: ['foot-drop', 'leg-weak-one'], more: ['mind'] });
  const kept = await page.evaluate(() => ({
    state: JSON.stringify(history.state),
    local: localStorage.length,
    session: sessionStorage.length,
    address: location.href.replace(location.origin, ''),
    title: document.title,
  }));
  expect(kept).toMatchObject({ local: 0, session: 0, address: KINDS.flow });
  expect(kept.state).toMatch(/^\{"step":\d+\}$/);
  expect(kept.title).not.toMatch(/weak|foot|drop|mood/i);
  expect(await context.cookies()).toEqual([]);
});

test('a reload starts over, says so, and keeps no tick', async ({ page }) => {
  await page.goto(KINDS.flow);
  await page.locator('input[name="chest-pain"]').check();
  await page.reload();
  await expect(page.locator('.stage input:checked')).toHaveCount(0);
  await answerNone(page);
  await page.locator('input[name="area-mind"]').check();
  await next(page).click();
  await page.reload();
  await expect(page).toHaveTitle(/^Step 1/);
  await expect(page.locator('.note')).toContainText('Your answers are gone');
  await expect(page.locator('.stage input:checked')).toHaveCount(0);
  await answerNone(page);
  await expect(page.locator('input[name="area-mind"]')).not.toBeChecked();
});

test('who comes back from another page finds an empty form', async ({ page }) => {
  await page.goto(KINDS.flow);
  await page.locator('input[name="chest-pain"]').check();
  await page.goto('/');
  await page.goBack();
  await expect(page.locator('.stage input:checked')).toHaveCount(0);
  await expect(next(page)).toBeVisible();
  await walk(page, { ids: ['foot-drop'] });
  await page.goto('/');
  await page.goBack();
  await expect(page).toHaveTitle(/^Step 1/);
  await expect(page.locator('.result')).toHaveCount(0);
});

test('a page that the browser kept whole forgets as well', async ({ page }) => {
  await walk(page, { ids: ['chest-pain'] });
  // What a browser says when it brings a page back from its cache.
  await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(page).toHaveTitle(/^Step 1/);
  await expect(page.locator('.stage input:checked')).toHaveCount(0);
  // Nor is the earlier emergency kept: whoever uses the page next is not asked about it.
  await toResult(page);
  await expect(page.locator('.result')).toHaveAttribute('data-level', 'not-asked');
});

test.describe('the country', () => {
  test('is kept only when asked, in one key of two letters, and can be forgotten', async ({
    page,
  }) => {
    const stored = () => page.evaluate(() => Object.fromEntries(Object.entries(localStorage)));
    await page.goto(KINDS.check);
    const beside = page.locator('.other-numbers select');
    const keep = page.locator('.numbers [data-country] input');
    await beside.selectOption('GB');
    await expect(page.locator('.call-bar .call')).toHaveAttribute('href', 'tel:999');
    expect(await stored()).toEqual({});
    await page.locator('.numbers > summary').click();
    await expect(page.locator('.numbers select')).toHaveValue('GB');
    await keep.check();
    expect(await stored()).toEqual({ country: 'GB' });
    await page.goto(KINDS.guide);
    const call = page.locator('.help-card .call').first();
    await expect(call).toHaveText(/Call.999/);
    await expect(call).toHaveAttribute('href', 'tel:999');
    await page.goto(KINDS.check);
    await expect(beside).toHaveValue('GB');
    await page.locator('.numbers > summary').click();
    await keep.uncheck();
    expect(await stored()).toEqual({});
  });

  test('that was tampered with does no harm', async ({ page }) => {
    await page.goto('/');
    for (const value of ['__proto__', 'XX', '<img>', '']) {
      await page.evaluate((it) => {
        localStorage.setItem('country', it);
      }, value);
      await page.goto(KINDS.check);
      await expect(page.locator('.call-bar .call')).toHaveAttribute('href', 'tel:911');
    }
  });
});

test('no page sets a cookie or stores anything', async ({ page, context }) => {
  for (const path of PAGES) {
    await page.goto(path);
    const stored = await page.evaluate(() => localStorage.length + sessionStorage.length);
    expect(stored, path).toBe(0);
  }
  expect(await context.cookies()).toEqual([]);
});

test.describe('the real headers', () => {
  const wanted: Record<string, RegExp> = {
    'content-security-policy':
      /default-src 'none'.*frame-ancestors 'none'.*require-trusted-types-for 'script'/,
    'x-content-type-options': /^nosniff$/,
    'referrer-policy': /^no-referrer$/,
    'permissions-policy': /geolocation=\(\)/,
    'cross-origin-opener-policy': /^same-origin$/,
    'cross-origin-resource-policy': /^same-origin$/,
  };
  test('come with every page', async ({ request }) => {
    for (const path of [...PAGES, KINDS.notFound]) {
      const headers = (await request.get(path)).headers();
      for (const [name, pattern] of Object.entries(wanted))
        expect(headers[name], `${path} ${name}`).toMatch(pattern);
      expect(headers['content-security-policy'], path).not.toContain('unsafe-inline');
      const mayCompile = headers['content-security-policy']?.includes('wasm-unsafe-eval');
      expect(mayCompile, path).toBe(path === KINDS.search);
    }
  });

  test('no page breaks its policy', async ({ page }) => {
    for (const path of PAGES) {
      await page.addInitScript(() => {
        addEventListener('securitypolicyviolation', (event) => {
          console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
        });
      });
      await page.goto(path);
    }
  });
});
