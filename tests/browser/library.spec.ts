import { expect, KINDS, test } from './quiet.ts';

test.describe('a medical word', () => {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? 'with a script' : 'without a script', () => {
      test.use({ javaScriptEnabled });

      test('shows its meaning by keyboard, and Escape puts it away', async ({ page }) => {
        await page.goto(KINDS.guide);
        const word = page.locator('button.term').first();
        const meaning = page.locator('.meaning').first();
        await expect(meaning).toBeHidden();
        await word.focus();
        await page.keyboard.press('Enter');
        await expect(meaning).toBeVisible();
        await expect(meaning).toBeInViewport();
        await page.keyboard.press('Escape');
        await expect(meaning).toBeHidden();
        await expect(word).toBeFocused();
      });
    });
  }

  test('stands in brackets behind the word on paper', async ({ page }) => {
    await page.goto(KINDS.guide);
    await page.emulateMedia({ media: 'print' });
    const meaning = page.locator('.meaning:not(.everyday)').first();
    await expect(meaning).toBeVisible();
    const before = await meaning.evaluate((node) => getComputedStyle(node, '::before').content);
    expect(before).toContain('(');
  });
});

test.describe('the sheet of exercises', () => {
  test('prints what is ticked, whole, and nothing else', async ({ page }) => {
    await page.goto('/exercises/sheet/');
    const items = page.locator('.exercise-sheet form > ul > li');
    const first = items.nth(0);
    const third = items.nth(2);
    await first.locator('input').check();
    await third.locator('input').check();
    await page.emulateMedia({ media: 'print' });
    for (const item of [first, third]) {
      for (const line of await item.locator('section li').all()) await expect(line).toBeVisible();
      await expect(item.locator('table')).toBeVisible();
    }
    await expect(items.nth(1)).toBeHidden();
    await expect(items.nth(3)).toBeHidden();
  });

  test('prints everything when nothing is ticked', async ({ page }) => {
    await page.goto('/exercises/sheet/');
    await page.emulateMedia({ media: 'print' });
    for (const item of await page.locator('.exercise-sheet form > ul > li').all()) {
      await expect(item.locator('section')).toBeVisible();
    }
  });

  test('keeps nothing', async ({ page, context }) => {
    await page.goto('/exercises/sheet/');
    await page.locator('input[type="checkbox"]').first().check();
    await page.reload();
    await expect(page.locator('input[type="checkbox"]').first()).not.toBeChecked();
    expect((await context.storageState()).origins).toEqual([]);
  });
});
