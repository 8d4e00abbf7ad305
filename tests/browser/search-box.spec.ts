import { AxeBuilder } from '@axe-core/playwright';
import { expect, KINDS, test } from './quiet.ts';

/** Opens a guide and turns to the box, so that it has learnt to suggest. */
test.beforeEach(async ({ page }) => {
  await page.goto(KINDS.guide);
  await page.locator('#search-box').focus();
  await expect(page.locator('#search-box')).toHaveAttribute('role', 'combobox');
});

test.describe('the box in the header', () => {
  test('suggests pages at every letter, and the whole search last', async ({ page }) => {
    const box = page.locator('#search-box');
    await box.pressSequentially('sweling');
    await expect(box).toHaveAttribute('aria-expanded', 'true');
    const options = page.getByRole('option');
    await expect(options.first()).toContainText('Swelling');
    await expect(options.last()).toHaveText('All results for “sweling”');
    await expect(page.locator('.search-box [role=status]')).toHaveText(/^\d+ suggestions?$/);
  });

  test('follows the pattern of a combobox with the keyboard alone', async ({ page }) => {
    const box = page.locator('#search-box');
    await box.pressSequentially('stairs');
    await expect(page.getByRole('listbox', { name: 'Suggestions' })).toBeVisible();
    await box.press('ArrowDown');
    const first = page.getByRole('option').first();
    await expect(first).toHaveAttribute('aria-selected', 'true');
    await expect(box).toHaveAttribute(
      'aria-activedescendant',
      (await first.getAttribute('id')) ?? '',
    );
    await expect(box).toBeFocused();
    await box.press('ArrowUp');
    await expect(page.getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
    await box.press('Escape');
    await expect(page.locator('.search-popup')).toBeHidden();
    await expect(box).toHaveAttribute('aria-expanded', 'false');
    await expect(box).toHaveValue('stairs');
    await box.press('ArrowDown');
    await box.press('Enter');
    await expect(page).toHaveURL(/\/guides\/stairs-after-knee-surgery\//);
  });

  test('leads to the search page when nothing is chosen', async ({ page }) => {
    await page.locator('#search-box').fill('numb knee');
    await page.locator('#search-box').press('Enter');
    await expect(page).toHaveURL(/\/search\/#q=numb/);
  });

  test('closes when the focus leaves it, and takes a press', async ({ page }) => {
    await page.locator('#search-box').fill('crutches');
    await expect(page.locator('.search-popup')).toBeVisible();
    await page.locator('h1').click();
    await expect(page.locator('.search-popup')).toBeHidden();
    await page.locator('#search-box').fill('crutches height');
    await page.getByRole('option').first().click();
    await expect(page).toHaveURL(/\/guides\/crutches-walker-posture\//);
  });

  test('answers words of danger at once, above the suggestions, with the number', async ({
    page,
  }) => {
    await page.locator('#search-box').pressSequentially('chest hurts when i breathe in');
    const notice = page.locator('.search-popup .danger-notice');
    await expect(notice).toHaveAttribute('data-level', 'emergency');
    await expect(notice.locator('a.call')).toHaveAttribute('href', 'tel:911');
    await expect(page.locator('.search-box [role=status]')).toContainText('Emergency.');
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.locator('#search-box').press('Tab');
    await page.keyboard.press('Tab');
    await expect(notice.locator('a.call')).toBeFocused();
  });

  test('sends nothing that depends on what somebody types', async ({ page, browser }) => {
    const requestsFor = async (text: string) => {
      const context = await browser.newContext();
      const reader = await context.newPage();
      const asked: string[] = [];
      reader.on('request', (request) => asked.push(request.url()));
      await reader.goto(page.url());
      await reader.locator('#search-box').pressSequentially(text);
      await expect(reader.getByRole('option').first()).toBeVisible();
      await reader.waitForLoadState('networkidle');
      await context.close();
      return asked.sort();
    };
    const danger = await requestsFor('incontinence');
    expect(danger.length).toBeGreaterThan(3);
    expect(await requestsFor('stairs')).toEqual(danger);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(colorScheme, () => {
      test.use({ bypassCSP: true, colorScheme, viewport: { width: 390, height: 844 } });
      test('has nothing that axe would find, open and with a notice', async ({ page }) => {
        await page.locator('#search-box').fill('chest pain');
        await expect(page.locator('.search-popup .danger-notice')).toBeVisible();
        const { violations } = await new AxeBuilder({ page })
          .include('.search-box')
          .options({ rules: { 'target-size': { enabled: true } } })
          .analyze();
        expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
      });
    });
  }
});
