import { library } from '../content/real.ts';
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
  const links = page.locator('[data-results] > li > h2 a');
  const topics = async () => {
    const hrefs = await links.evaluateAll((all) => all.map((it) => it.getAttribute('href') ?? ''));
    return new Set(hrefs.map((href) => library.articles.get(href.split('/')[2] ?? '')?.topic));
  };
  await expect.poll(async () => (await topics()).size).toBeGreaterThan(1);
  await page.locator('[data-filters] select').selectOption('Rest and daily life');
  await expect.poll(async () => [...(await topics())]).toEqual(['rest-and-daily-life']);
});

test('a topic without the answer says so, and how to see every page', async ({ page }) => {
  await page.goto('/search/#q=stairs');
  await page.locator('[data-filters] select').selectOption('About');
  await expect(page.getByRole('status')).toHaveText(
    'Nothing found in this topic. Choose “Everything”.',
  );
  await expect(page.locator('[data-way-on]')).toBeVisible();
});

test('nothing found shows a way on', async ({ page }) => {
  await page.goto('/search/#q=zzzzqqq');
  await expect(page.locator('[data-status]')).toContainText('Nothing found for “zzzzqqq”');
  await expect(page.locator('[data-way-on] a').first()).toHaveAttribute('href', '/a-z/');
  await expect(page.locator('[data-way-on] li a')).toHaveCount(library.topics.size);
});

test('a slip is corrected, said, and can be undone', async ({ page }) => {
  await page.goto('/search/#q=sweling');
  await expect(page.locator('[data-spelling] b')).toHaveText('swelling');
  await expect(page.locator('[data-results] a').first()).toHaveAttribute(
    'href',
    '/guides/swelling-and-ice/',
  );
  await page.locator('[data-spelling] button').click();
  await expect(page.locator('[data-status]')).toContainText('Nothing found for “sweling”');
  await expect(page.locator('[data-spelling]')).toBeHidden();
});

test('every letter is answered before the full text is asked', async ({ page }) => {
  // The full text never comes: what is shown stands without it.
  await page.route('**/pagefind/index/**', () => undefined);
  await page.goto('/search/');
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('#query');
    if (input) input.value = 'crutch';
    input?.dispatchEvent(new Event('input'));
  });
  await expect(page.locator('[data-results] a').first()).toHaveAttribute('href', /crutches/);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('the down arrow leads from the field to the first result', async ({ page }) => {
  await page.goto('/search/#q=stairs');
  await expect(page.locator('[data-status]')).toHaveText(/found/);
  await page.locator('#query').press('ArrowDown');
  await expect(page.locator('[data-results] a').first()).toBeFocused();
});

test('results fit a screen of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const query of ['pain after surgery', 'chest pain', 'zzzzqqq', 'x'.repeat(200)]) {
    await page.goto('about:blank');
    await page.goto(`/search/#q=${encodeURIComponent(query)}`);
    await expect(page.locator('[data-results]')).toHaveAttribute('aria-busy', 'false');
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, query).toBeLessThanOrEqual(320);
  }
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
