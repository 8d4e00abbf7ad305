import type { Page } from '@playwright/test';
import { take } from '../../src/domain/library.ts';
import { byLevel, flowAreas, flowSigns, questionSets } from '../../src/domain/triage/faces.ts';
import { island } from '../../src/strings/en/symptom-check.ts';
import { library } from '../content/real.ts';
import {
  addressOf,
  answerNone,
  heading,
  next,
  result,
  stage,
  tickAndContinue,
  toResult,
  toScreen,
  walk,
  walkByKeyboard,
  worryOf,
} from './triage.ts';
import { expect, KINDS, test } from './quiet.ts';

const STARTS = questionSets(library);
const { door, firstScreen } = library;
/** A heading as the start of what a screen is called. */
const named = (words: string) =>
  new RegExp(`^${words.replaceAll('?', '\\?').replaceAll('.', '\\.')}`);
const MORE = named(door.more.heading);
const ABOUT = named(island.aboutYou);

const box = (page: Page, name: string) => page.locator(`.stage input[name="${name}"]`);
/** The first list of the screen, and a line of it by its words. */
const list = (page: Page, at = 0) => page.locator('.stage form > fieldset').nth(at);
const notSure = (page: Page, at = 0) => list(page, at).getByLabel(island.notSure);
const none = (page: Page) => page.locator('.stage .buttons .none');

test.describe('asking', () => {
  test('each step moves the focus to its heading and names the step, never a sign', async ({
    page,
  }) => {
    await page.goto(KINDS.flow);
    await expect(page).toHaveTitle(/^Step 1 ·/);
    await answerNone(page);
    await expect(heading(page)).toBeFocused();
    await expect(page).toHaveTitle(/^Step 2 ·/);
    await answerNone(page);
    await expect(heading(page)).toBeFocused();
    expect(await page.title()).not.toMatch(/numb|weak|leg hurts/i);
  });

  test('the first screen comes first, with the call link in the first 844 px and always in view', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const path of [KINDS.check, KINDS.flow]) {
      await page.goto(path);
      await expect(heading(page)).toHaveText(firstScreen.heading);
      await expect(page.locator('.call-bar .call')).toBeInViewport({ ratio: 1 });
      await expect(page.getByText(island.oneApplies)).toBeInViewport({ ratio: 1 });
      await page.mouse.wheel(0, 900);
      await expect(page.locator('.call-bar .call')).toBeInViewport({ ratio: 1 });
      await expect(page.locator('.call-bar .call')).toHaveAttribute('href', 'tel:911');
    }
  });

  test('nothing advances by itself: an emergency tick shows the call right below it, said once', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(KINDS.flow);
    const status = page.locator('.stage [role=status]');
    await expect(status).toBeEmpty();
    await box(page, 'chest-pain').check();
    await expect(box(page, 'chest-pain')).toBeFocused();
    await expect(page.locator('.row:has(input[name="chest-pain"]) + .alarm')).toBeInViewport();
    await expect(page.locator('.alarm a')).toHaveAttribute('href', 'tel:911');
    await expect(status).toContainText(island.alarm);
    await box(page, 'cough-blood').check();
    await expect(page.locator('.alarm')).toHaveCount(1);
    await box(page, 'chest-pain').uncheck();
    await box(page, 'cough-blood').uncheck();
    await expect(page.locator('.alarm')).toHaveCount(0);
    await expect(status).toBeEmpty();
  });

  test('at an emergency sign, Continue gives the result; the other lists need no answer', async ({
    page,
  }) => {
    await page.goto(KINDS.flow);
    await notSure(page).check();
    await box(page, 'unsure-breathless').check();
    await expect(page.locator('.alarm')).toBeVisible();
    await next(page).click();
    await expect(stage(page)).toHaveAttribute('data-level', 'emergency');
  });

  test('back, on the page and in the browser, keeps the answers', async ({ page }) => {
    await page.goto(KINDS.flow);
    while ((await box(page, 'backache-mild').count()) === 0) await answerNone(page);
    const asked = await heading(page).innerText();
    await tickAndContinue(page, { ids: ['backache-mild'] });
    await page.getByRole('button', { name: island.back, exact: true }).click();
    await expect(heading(page)).toHaveText(asked);
    await expect(box(page, 'backache-mild')).toBeChecked();
    await page.goBack();
    await expect(heading(page)).not.toHaveText(asked);
    await page.goForward();
    await expect(box(page, 'backache-mild')).toBeChecked();
  });

  test('what counts, where it takes many words, opens in place', async ({ page }) => {
    await page.goto(KINDS.flow);
    await toScreen(page, ABOUT, { ids: ['backache-mild'] });
    const row = page.locator('.row:has(input[name="ctx-thinner"])');
    await expect(row.locator('small')).toBeHidden();
    await row.locator('summary').click();
    await expect(row.locator('small')).toContainText('apixaban');
  });
});

test.describe('one door', () => {
  for (const flow of STARTS) {
    test(`${flow}: every worry can be ticked, its own is ticked already`, async ({ page }) => {
      await page.goto(addressOf(flow));
      await answerNone(page);
      await expect(heading(page)).toHaveText(door.worries.heading);
      for (const { id, worry } of library.areas.values()) {
        const tick = page.getByLabel(worry, { exact: true });
        const isOwn = flowAreas(library, flow).some((area) => area.id === id);
        await expect(tick).toBeChecked({ checked: isOwn });
        await tick.check();
      }
      await expect(page.getByLabel(door.worries.other, { exact: true })).not.toBeChecked();
    });
  }

  test('the worry of the address can be taken back', async ({ page }) => {
    await page.goto(addressOf('wound-fever'));
    await answerNone(page);
    await box(page, 'area-wound').uncheck();
    await box(page, 'area-mind').check();
    await next(page).click();
    await expect(box(page, 'hallucinating')).toBeVisible();
    await expect(box(page, 'pus-smell')).toHaveCount(0);
  });

  test('the worries of several areas join: the most urgent signs of all come first', async ({
    page,
  }) => {
    await page.goto(KINDS.check);
    await answerNone(page);
    await tickAndContinue(page, { areas: ['wound', 'fall'] });
    const names = await page
      .locator('.stage .row input')
      .evaluateAll((boxes) => boxes.map((it) => it.getAttribute('name') ?? ''));
    const asked = names.filter((name) => library.signs.has(name));
    expect(asked).toContain('mottled-or-no-urine');
    expect(asked).toContain('head-hit-signs');
    expect(asked.map((id) => take(library.signs, id).level)).toEqual(asked.map(() => 'emergency'));
    await toResult(page, { ids: ['head-hit-well', 'ctx-thinner'] });
    await expect(stage(page)).toHaveAttribute('data-level', 'emergency');
  });

  test('a sign of another area is found by "Anything else?"', async ({ page }) => {
    await walk(page, { ids: ['backache-mild', 'pus-smell'], more: ['wound'] });
    await expect(stage(page)).toHaveAttribute('data-level', 'same-day');
    await expect(page.locator('.reasons')).toContainText(
      take(library.signs, 'pus-smell').statement,
    );
  });
});

test.describe('"Anything else?"', () => {
  const cases: [string, string[], boolean][] = [
    ['emergency', ['fall-no-weight'], false],
    ['same-day', ['foot-drop'], false],
    ['within-24h', ['electric-pain'], true],
    ['routine', ['pain-lasting'], true],
    ['self-care', ['backache-mild'], true],
    ['not-asked', [], true],
  ];
  for (const [level, ids, isAsked] of cases) {
    test(`comes ${isAsked ? '' : 'never '}before ${level}, with the areas not asked yet`, async ({
      page,
    }) => {
      await page.goto(KINDS.flow);
      let asked = 0;
      while ((await result(page).count()) === 0) {
        if (MORE.test(await heading(page).innerText())) {
          asked += 1;
          const rest = library.areas.size - flowAreas(library, 'back-hip-leg').length;
          await expect(page.locator('.stage input[name^="area-"]')).toHaveCount(rest + 1);
          await expect(box(page, 'area-pain')).toHaveCount(0);
        }
        await tickAndContinue(page, { ids });
      }
      expect(asked).toBe(isAsked ? 1 : 0);
      await expect(stage(page)).toHaveAttribute('data-level', level);
    });
  }

  for (const flow of STARTS) {
    test(`${flow}: nothing ticked ends neutral, never green`, async ({ page }) => {
      await walk(page, {}, addressOf(flow));
      await expect(stage(page)).toHaveAttribute('data-level', 'not-asked');
      await expect(heading(page)).toHaveText(door.notAsked.heading);
      for (const line of door.notAsked.advice) await expect(result(page)).toContainText(line);
      await expect(result(page).locator('a[href="/search/"]')).toBeVisible();
      await expect(result(page)).not.toContainText('Care for it at home');
    });
  }

  test('a common ache beside "something else" is not reassured either', async ({ page }) => {
    await page.goto(KINDS.flow);
    await answerNone(page);
    await box(page, 'area-other').check();
    await next(page).click();
    await toResult(page, { ids: ['backache-mild'] });
    await expect(stage(page)).toHaveAttribute('data-level', 'not-asked');
  });
});

test.describe('an error', () => {
  const errors = (page: Page) => page.locator('.errors');

  test('comes with a screen left open, takes the focus, and leads to its first line', async ({
    page,
  }) => {
    await page.goto(KINDS.flow);
    await next(page).click();
    await expect(errors(page)).toBeFocused();
    await expect(page).toHaveTitle(/^Error: Step 1 ·/);
    await errors(page).locator('a').click();
    await expect(list(page).locator('input').first()).toBeFocused();
    await list(page).locator('input').first().press('Space');
    await expect(errors(page)).toBeHidden();
    await expect(page).toHaveTitle(/^Step 1 ·/);
  });

  test('a tick and "None of these" on one screen: both are named, nothing is cleared', async ({
    page,
  }) => {
    await page.goto(KINDS.flow);
    await box(page, 'chest-pain').check();
    await none(page).click();
    await expect(errors(page)).toBeFocused();
    await expect(page).toHaveTitle(/^Error: Step 1 ·/);
    await expect(errors(page)).toContainText(take(library.signs, 'chest-pain').statement);
    await expect(errors(page)).toContainText(island.none);
    await expect(box(page, 'chest-pain')).toBeChecked();
    // The call to make is in view all the while.
    await expect(page.locator('.alarm')).toBeVisible();
    await errors(page).locator('a').click();
    await expect(box(page, 'chest-pain')).toBeFocused();
    await next(page).click();
    await expect(stage(page)).toHaveAttribute('data-level', 'emergency');
  });

  test('"Not sure" and "None of these" contradict each other too', async ({ page }) => {
    await page.goto(KINDS.flow);
    await notSure(page, 1).check();
    await none(page).click();
    await expect(errors(page)).toBeFocused();
    await expect(errors(page)).toContainText(island.notSure);
    await expect(errors(page)).toContainText(island.none);
    await expect(notSure(page, 1)).toBeChecked();
  });

  test('an area and "Nothing else" contradict each other too', async ({ page }) => {
    await page.goto(KINDS.flow);
    await toScreen(page, MORE);
    await box(page, 'area-wound').check();
    await none(page).click();
    await expect(box(page, 'area-wound')).toBeChecked();
    await expect(errors(page)).toBeFocused();
    await expect(errors(page)).toContainText(take(library.areas, 'wound').worry);
    await expect(errors(page)).toContainText(door.more.nothing);
    await expect(page).toHaveTitle(/^Error: /);
  });

  test('no worry is told as well', async ({ page }) => {
    await page.goto(KINDS.check);
    await answerNone(page);
    await next(page).click();
    await expect(errors(page)).toBeFocused();
    await errors(page).locator('a').click();
    await expect(page.locator('.stage form > fieldset input').first()).toBeFocused();
  });

  test('"Not sure about one of these" asks which one, and that one counts', async ({ page }) => {
    await page.goto(KINDS.flow);
    const which = list(page).locator('.which');
    await expect(which).toBeHidden();
    await notSure(page).check();
    await expect(which).toBeVisible();
    await next(page).click();
    await expect(errors(page)).toContainText(island.errorWhich);
    await errors(page).locator('a').click();
    await expect(which.locator('input').first()).toBeFocused();
    await box(page, 'unsure-heart-racing').check();
    await next(page).click();
    await expect(stage(page)).toHaveAttribute('data-level', 'emergency');
    await expect(page.locator('.reasons')).toContainText('(not sure)');
  });
});

test.describe('the keyboard alone', () => {
  for (const flow of STARTS) {
    for (const { level, signs: own } of byLevel(flowSigns(library, flow))) {
      // The last sign of a level is one that an area asks, where it has one.
      const tick = own.at(-1)?.id ?? '';
      test(`${flow}: from the start to ${level}`, async ({ page }) => {
        const areas = worryOf(library, flow, tick);
        const keys = await walkByKeyboard(page, { ids: [tick], areas }, addressOf(flow));
        await expect(stage(page)).toHaveAttribute('data-level', level);
        await expect(heading(page)).toBeFocused();
        expect(keys).toBeGreaterThan(5);
      });
    }
  }

  test('from the start to the outcome of no worry', async ({ page }) => {
    await walkByKeyboard(page, {}, KINDS.check);
    await expect(stage(page)).toHaveAttribute('data-level', 'not-asked');
    await expect(heading(page)).toBeFocused();
  });
});

test.describe('each start', () => {
  for (const flow of STARTS) {
    for (const { level, signs } of byLevel(flowSigns(library, flow))) {
      const { id = '', statement = '' } = signs[0] ?? {};
      test(`${flow}: ${level} is reached by a sign of its own, with its reason`, async ({
        page,
      }) => {
        await walk(page, { ids: [id], areas: worryOf(library, flow, id) }, addressOf(flow));
        await expect(stage(page)).toHaveAttribute('data-level', level);
        await expect(page.locator('.reasons')).toContainText(statement);
      });
    }
  }

  test('a sign of the first days counts as its late sign when the days are unknown', async ({
    page,
  }) => {
    const path = addressOf('wound-fever');
    await walk(page, { ids: ['fever-early-only'] }, path);
    await expect(stage(page)).toHaveAttribute('data-level', 'within-24h');
    await walk(page, { ids: ['fever-early-only', 'ctx-after-day-3'] }, path);
    await expect(stage(page)).toHaveAttribute('data-level', 'same-day');
    await expect(page.locator('.reasons')).toContainText('this is more urgent');
  });
});

test.describe('offline', () => {
  // Chromium asks for the site's icon again on its own.
  test.use({ noise: { expected: [/ERR_INTERNET_DISCONNECTED/] } });
  test('the questions work once the page is there', async ({ page, context }) => {
    await page.goto(KINDS.flow);
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await toResult(page, { ids: ['pain-worsening'] });
    await expect(stage(page)).toHaveAttribute('data-level', 'within-24h');
  });
});

/** The whole list in words: every sign of every worry, in its level, and who to call when none fits. */
async function expectWholeList(page: Page): Promise<void> {
  for (const item of await page.locator('[data-sign]').all()) await expect(item).toBeVisible();
  const listed = await page
    .locator('[data-sign]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-sign') ?? ''));
  expect(new Set(listed)).toEqual(new Set(library.signs.keys()));
  expect(listed).toHaveLength(library.signs.size);
  for (const { id, level } of library.signs.values()) {
    const section = page.locator(`section[data-level="${level}"]`);
    await expect(section.locator(`[data-sign="${id}"]`)).toHaveCount(1);
  }
  await expect(page.locator('#not-asked')).toBeVisible();
  await expect(page.locator('#not-asked')).toContainText(door.notAsked.advice[0] ?? '');
}

test.describe('when the script cannot be loaded', () => {
  test.use({ noise: { expected: [/ERR_FAILED/] } });
  test('the full list stays in place', async ({ page }) => {
    await page.route('**/assets/*.js', (route) => route.abort());
    await page.goto(KINDS.flow);
    await expectWholeList(page);
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  for (const flow of ['every-worry', 'back-hip-leg']) {
    test(`${flow}: the whole list stands there by area and urgency`, async ({ page }) => {
      await page.goto(addressOf(flow));
      await expectWholeList(page);
    });
  }
});

test.describe('at 390 px', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  for (const { signs } of firstScreen.groups) {
    const sign = signs[0] ?? '';
    test(`from the home page to the call panel takes at most three taps: ${sign}`, async ({
      page,
    }) => {
      let taps = 0;
      await page.goto('/');
      await page.getByRole('link', { name: /^Should I call someone/ }).click();
      taps += 1;
      if (!page.url().endsWith(KINDS.check)) {
        await page.getByRole('link', { name: 'all questions' }).click();
        taps += 1;
      }
      await page.locator(`label:has(input[name="${sign}"])`).click();
      taps += 1;
      await expect(page.locator('.alarm .call').first()).toBeInViewport();
      expect(taps).toBeLessThanOrEqual(3);
    });
  }

  test('nor does it for those who need no questions', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: /^Should I call someone/ }).click();
    await page.getByRole('button', { name: island.oneApplies }).click();
    await expect(result(page).locator('.call').first()).toBeInViewport();
  });

  test('for a sign that only an area asks, it takes at most five', async ({ page }) => {
    for (const [area, sign] of [
      ['fall', 'head-hit-signs'],
      ['swelling', 'cold-pale-foot'],
    ] as const) {
      let taps = 0;
      const tap = async (selector: string) => {
        await page.locator(selector).click();
        taps += 1;
      };
      await page.goto('/');
      await page.getByRole('link', { name: /^Should I call someone/ }).click();
      taps += 1;
      await tap('.stage .buttons .none');
      await tap(`label:has(input[name="area-${area}"])`);
      await tap('.stage .next');
      await tap(`label:has(input[name="${sign}"])`);
      await expect(page.locator('.alarm .call').first()).toBeInViewport();
      expect(taps).toBeLessThanOrEqual(5);
    }
  });
});

test.describe('forced colours', () => {
  test('show what is ticked, and the urgency by its shape and word', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(KINDS.flow);
    await box(page, 'chest-pain').check();
    const label = page.locator('label:has(input[name="chest-pain"])');
    await expect(label).toHaveCSS('outline-style', 'solid');
    await next(page).click();
    await expect(stage(page).locator('.title svg')).toBeVisible();
    await expect(heading(page)).toBeVisible();
  });
});

for (const { width, height } of [
  { width: 320, height: 568 },
  { width: 320, height: 256 },
]) {
  test(`${width} x ${height}: every kind of screen fits, and no answer is covered`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto(KINDS.check);
    const ticks = { ids: ['electric-pain', 'backache-mild'], areas: ['pain', 'wound'] };
    for (let isOver = false; !isOver;) {
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, await heading(page).innerText()).toBeLessThanOrEqual(width);
      isOver = (await result(page).count()) > 0;
      if (!isOver) await tickAndContinue(page, ticks);
    }
    await expect(stage(page)).toHaveAttribute('data-level', 'within-24h');
  });
}
