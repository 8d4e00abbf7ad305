import { expect, KINDS, test } from './quiet.ts';

test.describe('a medical word', () => {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? 'with a script' : 'without a script', () => {
      test.use({ javaScriptEnabled });

      test('shows its meaning by keyboard, and leads back to the word', async ({ page }) => {
        await page.goto(KINDS.guide);
        const word = page.locator('a.term[href^="#"]').first();
        const meaning = page.locator('.meanings dl > div').first();
        await expect(meaning).not.toBeInViewport();
        await word.focus();
        await page.keyboard.press('Enter');
        await expect(meaning).toBeInViewport();
        await expect(meaning).toBeFocused();
        await meaning.getByRole('link').click();
        await expect(meaning).not.toBeInViewport();
        await expect(word).toBeFocused();
      });
    });
  }

  test('is explained at the end of the page on paper', async ({ page }) => {
    await page.goto(KINDS.guide);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.meanings dl > div:not(.everyday)').first()).toBeVisible();
  });

  test('is part of what is copied', async ({ page }) => {
    await page.goto(KINDS.guide);
    const sentence = page.locator('p:has(> a.term), li:has(> a.term)').first();
    const copied = await sentence.evaluate((node) => {
      getSelection()?.selectAllChildren(node);
      return String(getSelection());
    });
    expect(copied).toContain(await sentence.locator('a.term').first().innerText());
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
