import { expect, KINDS, test } from './quiet.ts';

test('the box in the header leads to the search page with the words in the fragment', async ({
  page,
}) => {
  await page.goto(KINDS.guide);
  await page.locator('#search-box').fill('sleep on my side');
  await page.locator('#search-box').press('Enter');
  await expect(page).toHaveURL(/\/search\/#q=sleep(%20|\+)on(%20|\+)my(%20|\+)side$/);
  await expect(page.locator('[data-status]')).toHaveText(/\d+ pages? found/);
  await expect(page.locator('#query')).toHaveValue('sleep on my side');
});

test('results are grouped by page, with sections and marked words', async ({ page }) => {
  await page.goto('/search/#q=sciatica');
  const first = page.locator('[data-results] > li').first();
  await expect(first.locator('h2 a')).toHaveAttribute('href', /^\/guides\//);
  await expect(first.locator('mark').first()).toHaveText(/sciatica/i);
  await expect(first.locator('ul a').first()).toHaveAttribute('href', /#/);
  const pages = await page.locator('[data-results] > li > h2').allInnerTexts();
  expect(new Set(pages).size).toBe(pages.length);
});

test('typing searches after a pause, and says the count politely, once', async ({ page }) => {
  await page.goto('/search/');
  const status = page.locator('[data-status]');
  await expect(status).toHaveAttribute('role', 'status');
  await page.locator('#query').pressSequentially('crutches');
  await expect(status).toHaveText(/\d+ pages? found/);
  await expect(page).toHaveURL(/#q=crutches$/);
  await page.locator('#query').fill('');
  await expect(page.locator('[data-results] > li')).toHaveCount(0);
  await expect(status).toBeEmpty();
});

test('results can be narrowed to a topic', async ({ page }) => {
  await page.goto('/search/#q=pillow');
  const results = page.locator('[data-results]');
  const inTopic = results.locator('a[href^="/guides/sleeping-after-knee-surgery/"]').first();
  const elsewhere = results.locator('a[href^="/guides/back-pain-after-knee-surgery/"]').first();
  await expect(inTopic).toBeVisible();
  await expect(elsewhere).toBeVisible();
  await page.locator('[data-filters] select').selectOption('Rest and daily life');
  await expect(inTopic).toBeVisible();
  await expect(elsewhere).toHaveCount(0);
});

test('nothing found shows a way on', async ({ page }) => {
  await page.goto('/search/#q=zzzzqqq');
  await expect(page.locator('[data-status]')).toContainText('Nothing found for “zzzzqqq”');
  await expect(page.locator('[data-way-on] a')).toBeVisible();
});

test('markup in a query is shown as words and never becomes markup', async ({ page }) => {
  const query = '<img src=x onerror=alert(1)>';
  await page.goto(`/search/#q=${encodeURIComponent(query)}`);
  await expect(page.locator('[data-status]')).not.toHaveText(/Searching/);
  await expect(page.locator('main img')).toHaveCount(0);
  await expect(page.locator('#query')).toHaveValue(query);
});

test('the emergency line stands beside every result', async ({ page }) => {
  await page.goto('/search/#q=pain');
  await expect(page.locator('.danger a')).toHaveAttribute('href', '/check/');
});

test('no request carries the words that were typed', async ({ page }) => {
  const urls: string[] = [];
  page.on('request', (request) => urls.push(request.url()));
  await page.goto('/search/');
  await page.locator('#query').fill('incontinence');
  await page.locator('#query').press('Enter');
  await expect(page.locator('[data-status]')).not.toHaveText(/Searching/);
  expect(urls.length).toBeGreaterThan(3);
  expect(urls.filter((url) => /incontinence|[?&]q=/.test(url))).toEqual([]);
});

test('back from a result comes back to the results', async ({ page }) => {
  await page.goto('/search/#q=walker');
  await page.locator('[data-results] h2 a').first().click();
  await expect(page).toHaveURL(/\/(guides|exercises|glossary)\//);
  await page.goBack();
  await expect(page.locator('#query')).toHaveValue('walker');
  await expect(page.locator('[data-results] > li').first()).toBeVisible();
});

test.describe('when the index is missing', () => {
  test.use({ noise: { expected: [/Failed to load/, /ERR_FAILED/] } });
  test('the page says so and shows the A to Z', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('/search/#q=sleep');
    await expect(page.locator('[data-status]')).toHaveText(/could not be loaded/);
    await expect(page.locator('[data-way-on] a')).toHaveAttribute('href', '/a-z/');
  });
});
