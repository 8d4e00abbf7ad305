import type { Locator } from '@playwright/test';
import { byLevel, flowSigns, questionSets } from '../../src/domain/triage/faces.ts';
import { library } from '../content/real.ts';
import {
  answerNone,
  heading,
  next,
  stage,
  tickAndContinue,
  walk,
  walkByKeyboard,
} from './triage.ts';
import { expect, KINDS, test } from './quiet.ts';

const FLOWS = questionSets(library);

test.describe('asking', () => {
  test('each step moves the focus to its heading and names the step, never a sign', async ({
    page,
  }) => {
    await page.goto(KINDS.flow);
    await expect(page).toHaveTitle(/^Step 1 \(at most 10\)/);
    await answerNone(page);
    await expect(heading(page)).toBeFocused();
    await expect(page).toHaveTitle(/^Step 2 \(at most 10\)/);
    await answerNone(page);
    await expect(heading(page)).toHaveText('Your knee');
    expect(await page.title()).not.toMatch(/numb|weak|leg hurts/i);
  });

  test('the first screen comes first, with the call link in the first 844 px and always in view', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const path of [KINDS.check, KINDS.flow]) {
      await page.goto(path);
      await expect(page.locator('.call-bar .call')).toBeInViewport({ ratio: 1 });
      await expect(page.getByText('One of these applies')).toBeInViewport({ ratio: 1 });
      await page.mouse.wheel(0, 900);
      await expect(page.locator('.call-bar .call')).toBeInViewport({ ratio: 1 });
      await expect(page.locator('.call-bar .call')).toHaveAttribute('href', 'tel:911');
    }
  });

  test('nothing advances without an answer: the summary takes the focus and leads to the lists', async ({
    page,
  }) => {
    await page.goto(KINDS.flow);
    await next(page).click();
    const errors = page.locator('.errors');
    await expect(errors).toBeFocused();
    await expect(errors.locator('a')).toHaveCount(3);
    await errors.locator('a').nth(1).click();
    await expect(page.locator('fieldset').nth(1).locator('input').first()).toBeFocused();
    await expect(page).toHaveTitle(/^Step 1 /);
  });

  test('nothing advances by itself: an emergency tick shows the call right below it, said once', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(KINDS.flow);
    const box = page.locator('input[name="chest-pain"]');
    const status = page.locator('.stage [role=status]');
    await expect(status).toBeEmpty();
    await box.check();
    await expect(box).toBeFocused();
    await expect(page.locator('.row:has(input[name="chest-pain"]) + .alarm')).toBeInViewport();
    await expect(page.locator('.alarm a')).toHaveAttribute('href', 'tel:911');
    await expect(status).toContainText('This is an emergency sign.');
    await page.locator('input[name="cough-blood"]').check();
    await expect(page.locator('.alarm')).toHaveCount(1);
    await box.uncheck();
    await page.locator('input[name="cough-blood"]').uncheck();
    await expect(page.locator('.alarm')).toHaveCount(0);
    await expect(status).toBeEmpty();
  });

  test('at an emergency sign, Continue gives the result; the other lists need no answer', async ({
    page,
  }) => {
    await page.goto(KINDS.flow);
    await page.getByRole('checkbox', { name: /^Not sure: You are short of breath/ }).check();
    await next(page).click();
    await expect(stage(page)).toHaveAttribute('data-level', 'emergency');
  });

  test('"None of these", a tick and "Not sure" exclude each other', async ({ page }) => {
    await page.goto(KINDS.flow);
    const group = page.locator('fieldset').first();
    const have = group.locator('.have input').first();
    const unsure = group.locator('.unsure input').first();
    const none = group.locator('.none input');
    await have.check();
    await unsure.check();
    await expect(have).not.toBeChecked();
    await none.check();
    await expect(unsure).not.toBeChecked();
    await have.check();
    await expect(none).not.toBeChecked();
  });

  test('back, on the page and in the browser, keeps the answers', async ({ page }) => {
    await page.goto(KINDS.flow);
    await answerNone(page);
    await answerNone(page);
    await page.locator('input[name="pop-giveway"]').check();
    await next(page).click();
    await page.getByRole('button', { name: 'Back' }).click();
    await expect(page.locator('input[name="pop-giveway"]')).toBeChecked();
    await page.goBack();
    await expect(heading(page)).toHaveText('Sudden, or after an accident');
    await expect(page.locator('.none input')).toBeChecked();
    await page.goForward();
    await expect(page.locator('input[name="pop-giveway"]')).toBeChecked();
  });
});

test.describe('results', () => {
  const cases: [string, string[], string, string][] = [
    ['one emergency sign', ['saddle-numb'], 'emergency', 'Call the emergency number now'],
    ['one same-day sign', ['foot-drop'], 'same-day', 'Call your surgical team today'],
    [
      'a same-day sign raised',
      ['leg-weak-one', 'ctx-spinal-2wk'],
      'emergency',
      'Call the emergency number now',
    ],
    [
      'one milder sign',
      ['pain-worsening'],
      'within-24h',
      'Call your surgical team within 24 hours',
    ],
    [
      'a mild ache raised',
      ['backache-mild', 'ctx-thinner', 'ctx-spinal-2wk'],
      'within-24h',
      'Call your surgical team within 24 hours',
    ],
    ['a lasting worry', ['pain-lasting'], 'routine', 'Raise it at your next visit'],
    ['a common ache', ['backache-mild'], 'self-care', 'Care for it at home, and look again'],
    ['nothing at all', [], 'self-care', 'Care for it at home, and look again'],
  ];
  for (const [name, ids, level, title] of cases) {
    test(`${name}: ${level}`, async ({ page }) => {
      await walk(page, ids);
      await expect(heading(page)).toHaveText(title);
      await expect(heading(page)).toBeFocused();
      await expect(stage(page)).toHaveAttribute('data-level', level);
      await expect(page).toHaveTitle(/^Your result/);
      for (const id of ids) {
        const words = await page.locator(`[data-sign="${id}"] [data-statement]`).allTextContents();
        for (const text of words) await expect(page.locator('.result')).toContainText(text);
      }
      await expect(page.locator('.result .advice-part').first()).toBeVisible();
    });
  }

  test('every reason is something the reader said', async ({ page }) => {
    await page.goto(KINDS.flow);
    await tickAndContinue(page, ['breathless']);
    const reasons = await page.locator('.reasons li').allInnerTexts();
    expect(reasons).toHaveLength(1);
    expect(reasons[0]).toMatch(/^You are short of breath/);
    await walk(page, ['leg-weak-one', 'ctx-spinal-2wk']);
    await expect(page.locator('.reasons li')).toHaveCount(3);
  });

  test('each reason leads back to its question, with the answers kept', async ({ page }) => {
    await walk(page, ['foot-drop']);
    await page.getByRole('button', { name: /^Change: You newly cannot lift/ }).click();
    await expect(heading(page)).toHaveText('Your legs and feet');
    await expect(page.locator('input[name="foot-drop"]')).toBeChecked();
  });

  test('after starting again, the back button never leads past a question without an answer', async ({
    page,
  }) => {
    await walk(page, []);
    await page.getByRole('button', { name: 'Start again' }).click();
    await page.goBack();
    await expect(page).toHaveTitle(/^Step 1 /);
    for (let step = 0; step < 9; step += 1) {
      if ((await page.locator('.result').count()) > 0) break;
      await answerNone(page);
    }
    await expect(stage(page)).toHaveAttribute('data-level', 'self-care');
  });

  test('the lowest result lists every emergency sign', async ({ page }) => {
    await walk(page, []);
    const signs = await page
      .locator('section.level[data-level=emergency] [data-statement]')
      .count();
    const listed = page.locator('.result h3:has-text("if any of these starts") + ul li');
    await expect(listed).toHaveCount(signs);
  });

  test('an emergency ends the questions at once', async ({ page }) => {
    await page.goto(KINDS.flow);
    await tickAndContinue(page, ['breathless']);
    await expect(page.locator('.result')).toBeVisible();
    await expect(page.locator('.result .call')).toHaveAttribute('href', 'tel:911');
  });

  test('"One of these applies" goes straight to the call', async ({ page }) => {
    await page.goto(KINDS.flow);
    await page.getByRole('button', { name: 'One of these applies' }).click();
    await expect(heading(page)).toHaveText('Call the emergency number now');
    await page.goBack();
    await expect(page).toHaveTitle(/^Step 1 /);
  });

  test('"not sure" about a danger counts as yes and is told as such', async ({ page }) => {
    await page.goto(KINDS.flow);
    for (const none of await page.locator('.none input').all()) await none.check();
    await page.getByRole('checkbox', { name: /^Not sure: You cannot pee/ }).check();
    await next(page).click();
    await expect(stage(page)).toHaveAttribute('data-level', 'emergency');
    await expect(page.locator('.result')).toContainText('(not sure)');
  });

  test('same-day names the next step after one hour, and the advice line of the country', async ({
    page,
  }) => {
    await page.goto(KINDS.flow);
    await page.locator('[data-country] select').selectOption('GB');
    while ((await page.locator('.result').count()) === 0)
      await tickAndContinue(page, ['foot-drop']);
    await expect(page.locator('.result')).toContainText('If nobody answers within 1 hour');
    await expect(page.locator('.result')).toContainText('NHS 111');
  });

  test('mild results lead to guides and say when to look again', async ({ page }) => {
    await walk(page, ['backache-mild']);
    await expect(page.locator('.result .page-list a').first()).toHaveAttribute(
      'href',
      /^\/guides\//,
    );
    await expect(page.locator('.result')).toContainText('24 to 48 hours');
    await expect(page.locator('.result')).not.toContainText(/you are fine/i);
  });

  test('a lower result after an emergency needs "These signs have gone", and keeps the earlier advice', async ({
    page,
  }) => {
    await page.goto(KINDS.flow);
    await tickAndContinue(page, ['breathless']);
    await page.getByRole('button', { name: 'Change an answer' }).click();
    await expect(page.locator('input[name="breathless"]')).toBeChecked();
    await page.locator('input[name="breathless"]').uncheck();
    while ((await page.locator('.result').count()) === 0) await answerNone(page);
    await expect(heading(page)).toHaveText('Have these signs gone?');
    await expect(page.locator('.reasons')).toContainText('You are short of breath');
    await page.getByRole('button', { name: 'No, or not sure: show what to do' }).click();
    await expect(stage(page)).toHaveAttribute('data-level', 'emergency');
    await page.getByRole('button', { name: /^Change: You are short/ }).click();
    await page.locator('input[name="breathless"]').uncheck();
    while ((await page.locator('.result').count()) === 0) await answerNone(page);
    // A sign that has gone still needs a check today; one ticked by mistake does not count.
    await page.getByRole('button', { name: 'Yes, these signs have gone' }).click();
    await expect(stage(page)).toHaveAttribute('data-level', 'same-day');
    await expect(page.locator('.reasons')).toContainText('It still needs a check today.');
    await expect(page.locator('.earlier')).toContainText('Call the emergency number now');
    // Starting again does not get round the question.
    await page.getByRole('button', { name: 'Start again' }).click();
    while ((await page.locator('.result').count()) === 0) await answerNone(page);
    await expect(heading(page)).toHaveText('Have these signs gone?');
    await page.getByRole('button', { name: 'I ticked it by mistake' }).click();
    await expect(stage(page)).toHaveAttribute('data-level', 'self-care');
    await expect(page.locator('.earlier')).toContainText('Call the emergency number now');
  });

  test('what to do at once stands in the call panel and at the top of the result', async ({
    page,
  }) => {
    await page.goto(KINDS.flow);
    await page.locator('input[name="bleed-wont-stop"]').check();
    await expect(page.locator('.alarm')).toContainText('Press firmly on it and keep pressing.');
    await next(page).click();
    await expect(page.locator('.result > p').first()).toContainText('Press firmly');
  });

  test('"not sure" about a mild sign is told, and not passed over', async ({ page }) => {
    await page.goto(KINDS.flow);
    while ((await page.locator('.result').count()) === 0) {
      const box = page.getByLabel(/^Not sure: New shooting or electric pain/);
      if ((await box.count()) > 0) {
        await box.check();
        await next(page).click();
      } else await answerNone(page);
    }
    await expect(page.locator('.reasons')).toContainText('call your team within 24 hours');
  });

  test('start again forgets everything', async ({ page }) => {
    await walk(page, ['foot-drop']);
    await page.getByRole('button', { name: 'Start again' }).click();
    await expect(page).toHaveTitle(/^Step 1 /);
    await expect(page.locator('.stage input:checked')).toHaveCount(0);
    await answerNone(page);
    await answerNone(page);
    await expect(page.locator('.stage input:checked')).toHaveCount(0);
  });

  test('the printed result is the result, with a line for the clinic', async ({ page }) => {
    await walk(page, ['foot-drop']);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.result')).toBeVisible();
    await expect(page.locator('.blanks li')).toHaveCount(5);
    await expect(page.locator('.blanks')).toBeVisible();
    await expect(page.locator('.result .buttons')).toBeHidden();
    await expect(page.locator('section.level').first()).toBeHidden();
  });

  test('before a result, the printed page is the whole list', async ({ page }) => {
    await page.goto(KINDS.flow);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('section.level')).toHaveCount(5);
    await expect(page.locator('section.level').first()).toBeVisible();
    await expect(stage(page)).toBeHidden();
  });
});

test.describe('the keyboard alone', () => {
  for (const flow of FLOWS) {
    const signs = flowSigns(library, flow);
    for (const { level, signs: own } of byLevel(signs)) {
      // The last sign of a level is one that the flow itself asks, where it has one.
      const tick = own.at(-1)?.id ?? '';
      test(`${flow}: from the start to ${level}`, async ({ page }) => {
        const keys = await walkByKeyboard(page, [tick], `/check/${flow}/`);
        await expect(stage(page)).toHaveAttribute('data-level', level);
        await expect(heading(page)).toBeFocused();
        expect(keys).toBeGreaterThan(5);
      });
    }
  }
});

test.describe('each flow', () => {
  for (const flow of FLOWS) {
    test(`${flow}: every level is reached by a sign of its own, with its reason`, async ({
      page,
    }) => {
      for (const { level, signs } of byLevel(flowSigns(library, flow))) {
        const sign = signs[0];
        await walk(page, [sign?.id ?? ''], `/check/${flow}/`);
        await expect(stage(page)).toHaveAttribute('data-level', level);
        if (level !== 'self-care') {
          await expect(page.locator('.reasons')).toContainText(sign?.statement ?? '');
        }
      }
    });
  }

  test('a sign of the first days counts as its late sign when the days are unknown', async ({
    page,
  }) => {
    await walk(page, ['fever-early-only'], '/check/wound-fever/');
    await expect(stage(page)).toHaveAttribute('data-level', 'within-24h');
    await walk(page, ['fever-early-only', 'ctx-after-day-3'], '/check/wound-fever/');
    await expect(stage(page)).toHaveAttribute('data-level', 'same-day');
    await expect(page.locator('.reasons')).toContainText('this is more urgent');
  });

  test('more than one worry joins the rules of two flows', async ({ page }) => {
    await walk(page, ['head-hit-well', 'ctx-thinner'], '/check/more-than-one/');
    await expect(stage(page)).toHaveAttribute('data-level', 'emergency');
  });
});

test('"None of these, in any list" answers every list, and any tick takes it back', async ({
  page,
}) => {
  await page.goto(KINDS.flow);
  const all = page.getByLabel('None of these, in any list above');
  await all.check();
  await expect(page.locator('.stage fieldset .none input:checked')).toHaveCount(3);
  await page.locator('input[name="chest-pain"]').check();
  await expect(all).not.toBeChecked();
  await expect(page.locator('.stage fieldset .none input:checked')).toHaveCount(2);
  await all.check();
  await expect(page.locator('input[name="chest-pain"]')).not.toBeChecked();
  await expect(page.locator('.alarm')).toHaveCount(0);
  await next(page).click();
  await expect(heading(page)).toHaveText('Sudden, or after an accident');
});

test.describe('offline', () => {
  // Chromium asks for the site's icon again on its own.
  test.use({ noise: { expected: [/ERR_INTERNET_DISCONNECTED/] } });
  test('the questions work once the page is there', async ({ page, context }) => {
    await page.goto(KINDS.flow);
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    while ((await page.locator('.result').count()) === 0) {
      await tickAndContinue(page, ['pain-worsening']);
    }
    await expect(stage(page)).toHaveAttribute('data-level', 'within-24h');
  });
});

test.describe('when the script cannot be loaded', () => {
  test.use({ noise: { expected: [/ERR_FAILED/] } });
  test('the full list stays in place', async ({ page }) => {
    await page.route('**/assets/*.js', (route) => route.abort());
    await page.goto(KINDS.flow);
    for (const item of await page.locator('[data-sign]').all()) await expect(item).toBeVisible();
  });
});

test('from the home page to the call panel takes at most three taps', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await page.getByRole('link', { name: 'Is it an emergency? See the signs' }).click();
  await page.getByRole('link', { name: 'One of these applies' }).click();
  await expect(page.locator('#one-applies .call')).toBeInViewport();
});

test('for a sign that only a flow asks, it takes at most five', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const [worry, sign] of [
    ['I fell, or my knee gives way', 'head-hit-signs'],
    ['I have more than one worry', 'cold-pale-foot'],
  ] as const) {
    let taps = 0;
    const tap = async (target: Locator) => {
      await target.click();
      taps += 1;
    };
    await page.goto('/');
    await tap(page.getByRole('link', { name: 'Is it an emergency? See the signs' }));
    await tap(page.getByRole('link', { name: worry }));
    await tap(page.getByText('None of these, in any list above'));
    await tap(next(page));
    await tap(page.locator(`label:has(input[name="${sign}"])`));
    await expect(page.locator('.alarm .call')).toBeInViewport();
    expect(taps).toBeLessThanOrEqual(5);
  }
});
