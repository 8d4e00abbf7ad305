import type { Page } from '@playwright/test';
import { expect, KINDS, test } from './quiet.ts';

const row = (page: Page, id: string) => page.locator(`tbody#${id}`);

/** How many nodes of each role the browser hands to assistive technology. */
async function rolesOf(page: Page): Promise<Map<string, number>> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const roles = nodes.filter(({ ignored }) => !ignored).map(({ role }) => String(role?.value));
  return new Map(
    [...Map.groupBy(roles, (role) => role)].map(([role, same]) => [role, same.length]),
  );
}

test.describe('what is normal', () => {
  for (const width of [390, 1280]) {
    test(`a picked time shows its cells alone, and all times bring the rest back, ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(KINDS.isThisNormal);
      const cells = page.locator('td[data-stages]');
      const all = await cells.count();
      await expect(cells.filter({ visible: true })).toHaveCount(all);
      await page.getByRole('radio', { name: 'Days 4 to 14' }).check();
      const rows = await page.locator('tbody').count();
      await expect(cells.filter({ visible: true })).toHaveCount(rows);
      for (const cell of await cells.filter({ visible: true }).all()) {
        expect(await cell.getAttribute('data-stages')).toContain('days-4-14');
        await expect(cell.locator('.time')).toBeVisible();
      }
      // When to call stays, whatever time is picked.
      await expect(page.locator('.calls').filter({ visible: true })).toHaveCount(rows);
      await page.getByRole('radio', { name: 'All times' }).check();
      await expect(cells.filter({ visible: true })).toHaveCount(all);
    });
  }

  test('a warm knee on day 9: the index leads to what is said then, and to when to call', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(KINDS.isThisNormal);
    await page.getByRole('radio', { name: 'Days 4 to 14' }).check();
    await page.getByRole('link', { name: 'Warm knee' }).click();
    const warm = row(page, 'warm-knee');
    await expect(warm.locator('th')).toBeInViewport();
    await expect(warm.locator('td[data-says]').filter({ visible: true })).toHaveAttribute(
      'data-says',
      'expected',
    );
    await expect(warm.locator('[data-sign=hot-knee-sudden]')).toContainText(
      'Call your surgical team today.',
    );
    await warm.getByRole('link', { name: 'Answer the questions' }).click();
    await expect(page).toHaveURL(/\/check\/wound-fever\/$/);
  });

  test('is a table to assistive technology, wide and narrow', async ({ page }) => {
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(KINDS.isThisNormal);
      const rows = await page.locator('tbody').count();
      const cells = await page.locator('td').count();
      const roles = await rolesOf(page);
      expect(roles.get('table'), `${width} px`).toBe(1);
      expect(roles.get('rowheader'), `${width} px`).toBe(rows);
      expect(roles.get('cell') ?? roles.get('gridcell'), `${width} px`).toBe(cells);
    }
  });

  test('keeps its words and shapes in forced colors', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(KINDS.isThisNormal);
    for (const cell of await row(page, 'fever').locator('td[data-says]').all()) {
      await expect(cell.locator('.says svg')).toBeVisible();
      await expect(cell.locator('.says b')).toBeVisible();
    }
  });

  test('prints as a handout on A4 and Letter, with the table, when to call and the review state', async ({
    page,
  }) => {
    await page.goto(KINDS.isThisNormal);
    for (const format of ['A4', 'Letter']) {
      const pdf = (await page.pdf({ format })).toString('latin1');
      const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      expect(sheets, format).toBeGreaterThan(3);
      expect(sheets, format).toBeLessThanOrEqual(12);
    }
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.stage-picker')).toBeHidden();
    await expect(page.locator('.clinic')).toBeVisible();
    await expect(page.getByText('No clinician has reviewed this page.')).toBeVisible();
    await expect(page.locator('thead')).toBeVisible();
    const heads = await page.locator('thead').evaluate((node) => getComputedStyle(node).display);
    expect(heads).toBe('table-header-group');
  });
});

test.describe('the timeline', () => {
  test('its charts have type that reads on a phone, and lines that do not meet', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 844 });
    await page.goto(KINDS.timeline);
    const faults = await page.locator('svg.range-chart').evaluateAll((charts) =>
      charts.flatMap((chart) => {
        const boxes = [...chart.querySelectorAll('text')].map((text) => ({
          words: text.textContent,
          box: text.getBoundingClientRect(),
        }));
        const scale = chart.getBoundingClientRect().width / 360;
        const meets = boxes.flatMap(({ words, box }, index) =>
          boxes
            .slice(index + 1)
            .filter(
              (other) =>
                box.left < other.box.right &&
                other.box.left < box.right &&
                box.top + 4 < other.box.bottom &&
                other.box.top + 4 < box.bottom,
            )
            .map((other) => `${words} meets ${other.words}`),
        );
        const edge = chart.getBoundingClientRect();
        const out = boxes
          .filter(({ box }) => box.left < edge.left - 1 || box.right > edge.right + 1)
          .map(({ words }) => `${words} sticks out`);
        return [...meets, ...out, ...(16 * scale < 12 ? [`type of ${16 * scale} px`] : [])];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('its bars can be seen in light, dark and forced colors', async ({ page }) => {
    const looks = [
      { colorScheme: 'light' },
      { colorScheme: 'dark' },
      { forcedColors: 'active' },
    ] as const;
    for (const look of looks) {
      await page.emulateMedia(look);
      await page.goto(KINDS.timeline);
      const [bar, ground] = await page.evaluate(() => {
        const rect = document.querySelector('.range-chart rect');
        return [
          rect ? getComputedStyle(rect).fill : '',
          getComputedStyle(document.body).backgroundColor,
        ];
      });
      expect(bar, JSON.stringify(look)).not.toBe(ground);
    }
  });

  test('prints on a few sheets with its charts', async ({ page }) => {
    await page.goto(KINDS.timeline);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeLessThanOrEqual(9);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('svg.range-chart').first()).toBeVisible();
  });
});
