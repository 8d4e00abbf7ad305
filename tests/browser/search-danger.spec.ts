import { AxeBuilder } from '@axe-core/playwright';
import { take } from '../../src/domain/library.ts';
import { library } from '../content/real.ts';
import { expect, test } from './quiet.ts';

test('an emergency: level, what to do, number and way on, above results that stay', async ({
  page,
}) => {
  await page.goto('/search/#q=cant%20breathe');
  const notice = page.locator('[data-notice] .danger-notice');
  await expect(notice).toHaveAttribute('data-level', 'emergency');
  await expect(notice.locator('h2')).toHaveText(take(library.levels, 'emergency').heading);
  await expect(notice).toContainText(take(library.signs, 'breathless').statement);
  await expect(notice.locator('a.call')).toHaveAttribute('href', 'tel:911');
  await expect(notice.locator('a').last()).toHaveAttribute('href', '/check/');
  await expect(page.locator('[data-results] > li').first()).toBeVisible();
  await expect(page.locator('[data-status]')).toContainText('Emergency.');
});

test('a sign for today leads to its questions, and shows what to do at once', async ({ page }) => {
  await page.goto('/search/#q=my%20calf%20is%20sore%20and%20red');
  const notice = page.locator('[data-notice] .danger-notice');
  await expect(notice).toHaveAttribute('data-level', 'same-day');
  await expect(notice).toContainText(take(library.signs, 'calf-pain-one').doNow ?? 'nothing');
  await expect(notice.locator('a').last()).toHaveAttribute('href', /^\/check\/[a-z-]+\/$/);
});

test('the most urgent of several signs decides', async ({ page }) => {
  await page.goto('/search/#q=calf%20pain%20and%20coughing%20blood');
  await expect(page.locator('.danger-notice')).toHaveAttribute('data-level', 'emergency');
});

test('the number is that of the country the reader keeps', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('country', 'GB');
  });
  await page.goto('/search/#q=chest%20pain');
  await expect(page.locator('.danger-notice a.call')).toHaveAttribute('href', 'tel:999');
});

test('a page of warning signs among the first brings the soft notice', async ({ page }) => {
  await page.goto('/search/#q=DVT%20signs');
  await expect(page.locator('.danger-soft a')).toHaveAttribute('href', '/guides/when-to-call/');
  await expect(page.locator('.danger-notice')).toHaveCount(0);
});

test('a calm search brings no notice, and one that is changed loses it', async ({ page }) => {
  await page.goto('/search/#q=coughing%20blood');
  await expect(page.locator('.danger-notice')).toBeVisible();
  await page.locator('#query').fill('stairs');
  await expect(page.locator('[data-status]')).toHaveText(/found/);
  await expect(page.locator('.danger-notice')).toHaveCount(0);
});

test('the permanent line names the groups of emergency signs, and leads to help', async ({
  page,
}) => {
  await page.goto('/search/');
  for (const { heading } of library.firstScreen.groups) {
    await expect(page.locator('p.danger')).toContainText(heading);
  }
  await expect(page.locator('p.danger a')).toHaveAttribute('href', '/check/');
});

for (const look of ['light', 'dark', 'forced'] as const) {
  test.describe(look, () => {
    test.use({
      bypassCSP: true,
      colorScheme: look === 'dark' ? 'dark' : 'light',
      contextOptions: { forcedColors: look === 'forced' ? 'active' : 'none' },
    });
    test('axe finds nothing on results with a notice', async ({ page }) => {
      await page.goto('/search/#q=chest%20pain%20and%20short%20of%20breth');
      await expect(page.locator('[data-status]')).toHaveText(/found/);
      const { violations } = await new AxeBuilder({ page })
        .options({
          rules: {
            'target-size': { enabled: true },
            'color-contrast': { enabled: look !== 'forced' },
            'color-contrast-enhanced': { enabled: look !== 'forced' },
          },
        })
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
    });
  });
}

test('on paper the notice and the results stand, and the form does not', async ({ page }) => {
  await page.goto('/search/#q=chest%20pain');
  await expect(page.locator('.danger-notice')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.danger-notice')).toBeVisible();
  await expect(page.locator('[data-results] > li').first()).toBeVisible();
});
