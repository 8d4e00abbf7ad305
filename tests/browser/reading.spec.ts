import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, KINDS, PAGES, test, testPages } from './quiet.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  testPages('the page reads in full', Object.values(KINDS), async (page, path) => {
    await page.goto(path);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('main')).not.toBeEmpty();
  });

  test('the flow page lists every sign by urgency, with what to do', async ({ page }) => {
    await page.goto(KINDS.flow);
    for (const item of await page.locator('[data-sign]').all()) await expect(item).toBeVisible();
    const order = await page
      .locator('section[data-level]')
      .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-level')));
    // The signs of the worry of the address, what holds when none fits, and those of every other worry.
    const levels = ['emergency', 'same-day', 'within-24h', 'routine', 'self-care'];
    expect(order).toEqual([...levels, 'not-asked', ...levels]);
    for (const section of await page.locator('.flow section.level[id]').all()) {
      await expect(section.locator('.advice')).toBeVisible();
    }
  });

  test('the search box leads to the A to Z and sends nothing', async ({ page }) => {
    await page.goto(KINDS.guide);
    await page.locator('#search-box').fill('my secret worry');
    await page.locator('#search-box').press('Enter');
    await expect(page).toHaveURL(/\/a-z\/\??$/);
    expect(page.url()).not.toContain('secret');
    await expect(page.locator('h1')).toHaveText('A to Z');
  });

  test('every guide can be reached from the home page by links alone', async ({ page }) => {
    await page.goto('/');
    for (const path of PAGES.filter((it) => /^\/guides\/./.test(it))) {
      await expect(page.locator(`main a[href="${path}"]`).first()).toBeVisible();
    }
  });
});

test.describe('with the keyboard', () => {
  test('the first stop is the skip link, and it leads past the header', async ({ page }) => {
    await page.goto(KINDS.guide);
    await page.keyboard.press('Tab');
    await expect(page.locator('.skip')).toBeFocused();
    await expect(page.locator('.skip')).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
  });

  testPages(
    'stops come in reading order, are seen and not covered',
    Object.values(KINDS),
    async (page, path) => {
      await page.goto(path);
      await page.locator('body').click({ position: { x: 1, y: 1 } });
      let lastIndex = -1;
      for (let stop = 0; stop < 30; stop += 1) {
        await page.keyboard.press('Tab');
        const at = await focusState(page);
        if (at === undefined) break;
        expect(at.index, at.name).toBeGreaterThan(lastIndex);
        expect(at.outline, `${at.name} shows its focus`).toBe(true);
        expect(at.covered, `${at.name} is covered`).toBe(false);
        lastIndex = at.index;
      }
      expect(lastIndex).toBeGreaterThan(5);
    },
  );
});

/** The element with focus: its place in the document, and whether a person could see it. */
function focusState(page: Page) {
  return page.evaluate(() => {
    const node = document.activeElement;
    if (!node || node === document.body) return undefined;
    const box = node.getBoundingClientRect();
    const x = Math.min(Math.max(box.x + box.width / 2, 1), innerWidth - 1);
    const y = Math.min(Math.max(box.y + box.height / 2, 1), innerHeight - 1);
    const top = document.elementFromPoint(x, y);
    const hasOutline = (it: Element | null) =>
      it !== null && getComputedStyle(it).outlineStyle !== 'none';
    return {
      index: [...document.querySelectorAll('*')].indexOf(node),
      name: `${node.tagName} ${node.textContent.trim().slice(0, 30)}`,
      outline: hasOutline(node) || hasOutline(node.closest('form')),
      covered:
        top === null ||
        !(node.contains(top) || top.contains(node) || node.closest('label')?.contains(top)),
    };
  });
}

test('the checklist can be ticked, and a reload forgets the ticks', async ({ page }) => {
  await page.goto(KINDS.guide);
  const box = page.locator('.checklist input').first();
  await box.check();
  await expect(box).toBeChecked();
  await page.reload();
  await expect(page.locator('.checklist input').first()).not.toBeChecked();
});

test('the typeface is our own file and never holds up the words', async ({ page }) => {
  await page.goto(KINDS.guide);
  const faces = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].map(({ family, display, status }) => ({ family, display, status }));
  });
  expect(
    faces.some(({ family, status }) => family.includes('Atkinson') && status === 'loaded'),
  ).toBe(true);
  expect(
    faces.filter(({ status }) => status === 'loaded').every(({ display }) => display === 'swap'),
  ).toBe(true);
  expect(readdirSync('dist/assets/fonts')).toHaveLength(1);
});

test.describe('a page that is not there', () => {
  test.use({ noise: { expected: [/404/] } });
  test('says so with its status, and shows the way on', async ({ page }) => {
    const response = await page.goto('/no-such-page/');
    expect(response?.status()).toBe(404);
    await expect(page.locator('main a[href="/check/"]').first()).toBeVisible();
    await expect(page.locator('main a[href="/a-z/"]')).toBeVisible();
  });
});

test.describe('on paper', () => {
  test('what is for the screen is gone, and what a sheet needs is there', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(KINDS.guide);
    await expect(page.locator('nav').first()).toBeHidden();
    await expect(page.locator('search')).toBeHidden();
    await expect(page.locator('.share')).toBeHidden();
    for (const answer of await page.locator('[data-answer]').all())
      await expect(answer).toBeVisible();
    for (const card of await page.locator('.help-card').all()) await expect(card).toBeVisible();
    await expect(page.getByText('No clinician has reviewed this page.')).toBeVisible();
    await expect(page.locator('footer p.only-print')).toContainText(KINDS.guide);
    await expect(page.locator('.clinic')).toBeVisible();
    const address = await page
      .locator('.sources a')
      .first()
      .evaluate((node) => getComputedStyle(node, '::after').content);
    expect(address).toContain('http');
  });

  test('the card for the fridge fits both sides of one sheet, A4 and Letter', async ({ page }) => {
    await page.goto(KINDS.card);
    for (const format of ['A4', 'Letter']) {
      const pdf = (await page.pdf({ format })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
    }
  });

  test('the sheet is a tagged PDF of a few pages', async ({ page }) => {
    await page.goto(KINDS.guide);
    const pdf = (await page.pdf({ format: 'A4', tagged: true })).toString('latin1');
    expect(pdf).toContain('/MarkInfo');
    const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(2);
    expect(pages).toBeLessThanOrEqual(10);
  });
});

test('a button prints the page; without a script there is none', async ({ page, browser }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.title = 'printed';
    };
  });
  for (const path of [KINDS.guide, KINDS.exercise, KINDS.card]) {
    await page.goto(path);
    await page.getByRole('button', { name: 'Print this page' }).click();
    await expect(page).toHaveTitle('printed');
  }
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto(KINDS.guide);
  await expect(plain.getByRole('button', { name: 'Print this page' })).toHaveCount(0);
  await plain.close();
});
