import type { Page } from '@playwright/test';
import { island } from '../../src/strings/en/symptom-check.ts';
import { COVER, expect, KINDS, PAGES, test, testPages } from './quiet.ts';
import { answerNone } from './triage.ts';

const WIDTHS = [
  320, 340, 360, 375, 390, 412, 480, 560, 640, 720, 800, 896, 960, 1024, 1120, 1280, 1440,
];

/** Elements that stick out of the window sideways. */
const overflow = (page: Page) =>
  page.evaluate(() => {
    const limit = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= limit) return [];
    return [...document.querySelectorAll('body *')]
      .filter((node) => node.getBoundingClientRect().right > limit + 1)
      .map((node) => `${node.tagName}.${node.getAttribute('class') ?? ''} at ${limit}`);
  });

testPages('nothing sticks out from 320 to 1440 px', COVER, async (page, path) => {
  await page.goto(path);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    expect(await overflow(page)).toEqual([]);
  }
});

// Where there is least room, words matter: one that is too long can stand on any page.
testPages('nothing sticks out at 320 px', [...PAGES, KINDS.notFound], async (page, path) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(path);
  expect(await overflow(page)).toEqual([]);
});

testPages(
  'at 400 % zoom (320 x 256) nothing sticks out and nothing covers the page',
  Object.values(KINDS),
  async (page, path) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto(path);
    expect(await overflow(page)).toEqual([]);
    await page.mouse.wheel(0, 2000);
    const stuck = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((node) => ['sticky', 'fixed'].includes(getComputedStyle(node).position))
        .map((node) => node.getBoundingClientRect())
        .filter(({ top, bottom }) => bottom > 0 && top < 100)
        .reduce((sum, { height }) => sum + height, 0),
    );
    expect(stuck).toBeLessThan(110);
  },
);

testPages(
  'text at 200 % and with WCAG spacing is not clipped',
  Object.values(KINDS),
  async (page, path) => {
    await page.goto(path);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        'html{font-size:200%} *{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important} p{margin-block-end:2em!important}',
      );
      document.adoptedStyleSheets = [sheet];
    });
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await overflow(page)).toEqual([]);
      const clipped = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')]
          .filter((node) => {
            const { overflowX, overflowY } = getComputedStyle(node);
            const hides = [overflowX, overflowY].some((it) => it === 'hidden' || it === 'clip');
            return hides && node.clientWidth > 1 && node.scrollWidth > node.clientWidth + 1;
          })
          .map((node) => node.className),
      );
      expect(clipped.filter((name) => name !== 'hero')).toEqual([]);
    }
  },
);

test('answers are at least 48 px tall and buttons at least 44', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(KINDS.flow);
  const answers = async () => {
    for (const label of await page.locator('.stage form > fieldset label:visible').all()) {
      expect((await label.boundingBox())?.height).toBeGreaterThanOrEqual(48);
    }
  };
  await answers();
  await page.getByLabel(island.notSure).first().check();
  await answers();
  await page.getByLabel(island.notSure).first().uncheck();
  await answerNone(page);
  await answers();
  for (const link of await page.locator('header a, footer a, .button-link, .call').all()) {
    if (!(await link.isVisible())) continue;
    expect((await link.boundingBox())?.height, await link.innerText()).toBeGreaterThanOrEqual(44);
  }
});
