import { answerNone, next, tickAndContinue, walk } from './triage.ts';
import { library } from '../content/real.ts';
import { expect, KINDS, PAGES, test } from './quiet.ts';

test('two different sets of answers make equal request logs, in every flow', async ({
  browser,
}) => {
  // It walks every flow twice: the time belongs to the work, not to a quiet machine.
  test.slow();
  const log = async (path: string, ids: string[]) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const requests: string[] = [];
    page.on('request', (request) => {
      requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`);
    });
    await walk(page, ids, path);
    await page.waitForLoadState('networkidle');
    await context.close();
    // Files come in any order; what counts is which.
    return requests.sort();
  };
  for (const flow of [...library.flows.values()]) {
    const path = `/check/${flow.id}/`;
    const mild = flow.groups.at(-1)?.signs.at(-1) ?? '';
    const first = await log(path, ['saddle-numb', 'cannot-pee']);
    const second = await log(path, [mild, ...flow.contexts]);
    expect(first.length).toBeGreaterThan(2);
    expect(second).toEqual(first);
  }
});

test('answers are in memory only: not in the address, history, storage, cookies or title', async ({
  page,
  context,
}) => {
  await page.goto(KINDS.flow);
  await answerNone(page);
  await answerNone(page);
  await tickAndContinue(page, ['foot-drop', 'leg-weak-one']);
  const kept = await page.evaluate(() => ({
    state: JSON.stringify(history.state),
    local: localStorage.length,
    session: sessionStorage.length,
    address: location.href.replace(location.origin, ''),
    title: document.title,
  }));
  expect(kept).toMatchObject({ local: 0, session: 0, address: KINDS.flow });
  expect(kept.state).toMatch(/^\{"step":\d+\}$/);
  expect(kept.title).not.toMatch(/weak|foot|drop/i);
  expect(await context.cookies()).toEqual([]);
});

test('a reload starts over, says so, and keeps no tick', async ({ page }) => {
  await page.goto(KINDS.flow);
  await page.locator('input[name="chest-pain"]').check();
  await page.reload();
  await expect(page.locator('.stage input:checked')).toHaveCount(0);
  await answerNone(page);
  await page.reload();
  await expect(page).toHaveTitle(/^Step 1/);
  await expect(page.locator('.note')).toContainText('Your answers are gone');
  await expect(page.locator('.stage input:checked')).toHaveCount(0);
});

test('who comes back from another page finds an empty form', async ({ page }) => {
  await page.goto(KINDS.flow);
  await page.locator('input[name="chest-pain"]').check();
  await page.goto('/');
  await page.goBack();
  await expect(page.locator('.stage input:checked')).toHaveCount(0);
  await expect(next(page)).toBeVisible();
});

test.describe('the country', () => {
  test('is kept only when asked, in one key of two letters, and can be forgotten', async ({
    page,
  }) => {
    const stored = () => page.evaluate(() => Object.fromEntries(Object.entries(localStorage)));
    await page.goto(KINDS.check);
    await page.locator('[data-country] select').selectOption('GB');
    await expect(page.locator('.call-bar .call')).toHaveAttribute('href', 'tel:999');
    expect(await stored()).toEqual({});
    await page.locator('[data-country] input').check();
    expect(await stored()).toEqual({ country: 'GB' });
    await page.goto(KINDS.guide);
    await expect(page.locator('.help-card .call')).toHaveText('Call 999');
    await expect(page.locator('.help-card .call')).toHaveAttribute('href', 'tel:999');
    await page.goto(KINDS.check);
    await expect(page.locator('[data-country] select')).toHaveValue('GB');
    await page.locator('[data-country] input').uncheck();
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
    'strict-transport-security': /max-age=\d{8}/,
    'x-content-type-options': /^nosniff$/,
    'referrer-policy': /^no-referrer$/,
    'permissions-policy': /geolocation=\(\)/,
    'cross-origin-opener-policy': /^same-origin$/,
    'cross-origin-resource-policy': /^same-origin$/,
  };
  for (const path of Object.values(KINDS)) {
    test(`come with ${path}`, async ({ request }) => {
      const headers = (await request.get(path)).headers();
      for (const [name, pattern] of Object.entries(wanted))
        expect(headers[name], name).toMatch(pattern);
      expect(headers['content-security-policy']).not.toContain('unsafe-inline');
      const mayCompile = headers['content-security-policy']?.includes('wasm-unsafe-eval');
      expect(mayCompile).toBe(path === KINDS.search);
    });
  }

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
