import type { Locator, Page } from '@playwright/test';
import { expect, test } from './quiet.ts';

const EXERCISE = '/exercises/heel-slides/';
const GUIDE = '/guides/first-exercises-and-plan/';

/** Every movement that was fetched, by its path. */
function fetched(page: Page): string[] {
  const paths: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/assets/movements/')) paths.push(pathname);
  });
  return paths;
}

const animation = (film: Locator) =>
  film.evaluate((node) => {
    const [it] = node.getAnimations();
    const timing = it?.effect?.getComputedTiming();
    return { at: Number(it?.currentTime ?? -1), length: Number(timing?.endTime ?? -1) };
  });

/** Goes to the moment after the last round, as if one had watched it all. */
const watch = (film: Locator) =>
  film.evaluate((node) => {
    for (const it of node.getAnimations()) it.finish();
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the control works by keyboard', async ({ page }) => {
    await page.goto(EXERCISE);
    await page.locator('.movement summary').focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('img', { name: 'The same person, moving.' })).toBeVisible();
  });
});

test('nothing of a movement is fetched before it is asked for, by keyboard', async ({ page }) => {
  const paths = fetched(page);
  await page.goto(EXERCISE);
  await page.locator('.movement').scrollIntoViewIfNeeded();
  await page.waitForTimeout(500);
  expect(paths).toEqual([]);
  await page.locator('.movement summary').focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('img', { name: 'The same person, moving.' })).toBeVisible();
  await expect.poll(() => paths).toHaveLength(1);
  expect(paths[0]).toMatch(/^\/assets\/movements\/heel-slide\.[0-9a-f]{8}\.svg$/);
});

test('a guide with several fetches only the one that was asked for', async ({ page }) => {
  const paths = fetched(page);
  await page.goto(GUIDE);
  const all = page.locator('.movement');
  expect(await all.count()).toBeGreaterThan(1);
  for (const one of await all.all()) await one.scrollIntoViewIfNeeded();
  expect(paths).toEqual([]);
  await all.nth(1).locator('summary').click();
  await expect.poll(() => paths.length).toBe(1);
});

test('it moves over its first picture, rests after three rounds, and plays again', async ({
  page,
}) => {
  await page.goto(EXERCISE);
  const film = page.locator('.movement img');
  const summary = page.locator('.movement summary');
  await summary.click();
  await expect.poll(() => film.evaluate((node: HTMLImageElement) => node.complete)).toBe(true);
  const box = (await film.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const below = await page.locator('.picture svg').first().boundingBox();
  for (const [side, value] of Object.entries(below ?? {})) {
    expect(Math.abs(value - box[side as keyof typeof box])).toBeLessThan(1.5);
  }
  const seen = new Set<string>();
  for (let look = 0; look < 4; look += 1) {
    await page.waitForTimeout(700);
    seen.add((await page.screenshot({ clip: box })).toString('base64'));
  }
  expect(seen.size).toBeGreaterThan(2);
  // Three rounds of there, rest, back, rest.
  expect((await animation(film)).length).toBe(3 * 8 * 1000);
  await watch(film);
  await expect(film).toBeHidden();
  const still = await page.screenshot({ clip: box });
  await page.waitForTimeout(700);
  expect((await page.screenshot({ clip: box })).equals(still)).toBe(true);
  await summary.click();
  await summary.click();
  await expect(film).toBeVisible();
  expect((await animation(film)).at).toBeLessThan(5000);
});

test('who asks for less motion gets pictures and words, and fetches nothing', async ({ page }) => {
  const paths = fetched(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(EXERCISE);
  await page.locator('.movement summary').click();
  await expect(page.locator('.movement img')).toBeHidden();
  await expect(page.locator('.movement .still')).toBeVisible();
  await expect(page.locator('.movement p').first()).toContainText('about 3 seconds each way');
  await expect(page.locator('.picture-steps svg')).toHaveCount(2);
  expect(paths).toEqual([]);
});

test('on paper the start and the end stand side by side, and no control', async ({ page }) => {
  await page.goto(EXERCISE);
  await page.locator('.movement summary').click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.movement')).toBeHidden();
  const tops = await page
    .locator('.picture-steps svg')
    .evaluateAll((nodes) => nodes.map((node) => Math.round(node.getBoundingClientRect().top)));
  expect(tops).toHaveLength(2);
  expect(new Set(tops).size).toBe(1);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`in forced colours (${scheme}) a movement has its own paper and stays legible`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: scheme });
    await page.goto(EXERCISE);
    await page.locator('.movement summary').click();
    const film = page.locator('.movement img');
    await expect.poll(() => film.evaluate((node: HTMLImageElement) => node.complete)).toBe(true);
    await page.waitForTimeout(900);
    await film.screenshot({ path: `test-results/movement-forced-${scheme}.png` });
    await expect(film).toBeVisible();
  });
}
