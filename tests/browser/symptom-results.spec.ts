import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { addresses } from '../../src/domain/addresses.ts';
import { take } from '../../src/domain/library.ts';
import { questionSets } from '../../src/domain/triage/faces.ts';
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
} from './triage.ts';
import { expect, KINDS, test } from './quiet.ts';

const { door } = library;
const box = (page: Page, name: string) => page.locator(`.stage input[name="${name}"]`);
const press = (page: Page, name: string) =>
  page.locator('.stage').getByRole('button', { name, exact: true }).click();
/** The button that leads from a reason back to its question. */
const change = (page: Page, id: string) =>
  page.getByRole('button', { name: `Change: ${take(library.signs, id).statement}` });
/** The heading of who is called at a level. */
const calling = (contact: string, level: string) =>
  take(library.contacts, contact).levels.find((it) => it.level === level)?.heading ?? '';

test.describe('a result', () => {
  const cases: [string, string[], string, string][] = [
    ['one emergency sign', ['saddle-numb'], 'emergency', calling('emergency', 'emergency')],
    ['one same-day sign', ['foot-drop'], 'same-day', calling('team', 'same-day')],
    [
      'a same-day sign raised',
      ['leg-weak-one', 'ctx-spinal-2wk'],
      'emergency',
      calling('emergency', 'emergency'),
    ],
    ['one milder sign', ['pain-worsening'], 'within-24h', calling('team', 'within-24h')],
    [
      'a mild ache raised',
      ['backache-mild', 'ctx-thinner', 'ctx-spinal-2wk'],
      'within-24h',
      calling('team', 'within-24h'),
    ],
    ['a lasting worry', ['pain-lasting'], 'routine', calling('team', 'routine')],
    ['a common ache', ['backache-mild'], 'self-care', calling('self', 'self-care')],
    ['nothing at all', [], 'not-asked', door.notAsked.heading],
  ];
  for (const [name, ids, level, title] of cases) {
    test(`${name}: ${level}, with each reason and the way to change it`, async ({ page }) => {
      await walk(page, { ids });
      await expect(heading(page)).toHaveText(title);
      await expect(heading(page)).toBeFocused();
      await expect(stage(page)).toHaveAttribute('data-level', level);
      await expect(page).toHaveTitle(/^Your result/);
      for (const id of ids) {
        const { statement } = library.signs.get(id) ?? take(library.contexts, id);
        const reason = page.locator('.reasons li').filter({ hasText: statement });
        await expect(reason.getByRole('button')).toHaveAccessibleName(`Change: ${statement}`);
      }
      await expect(result(page).locator('.advice-part').first()).toBeVisible();
    });
  }

  test('gives no reason but what the reader said', async ({ page }) => {
    await page.goto(KINDS.flow);
    await tickAndContinue(page, { ids: ['breathless'] });
    const reasons = await page.locator('.reasons li').allInnerTexts();
    expect(reasons).toHaveLength(1);
    expect(reasons[0]).toContain(take(library.signs, 'breathless').statement);
    await walk(page, { ids: ['leg-weak-one', 'ctx-spinal-2wk'] });
    // The sign, the context, and the sentence of the rule.
    await expect(page.locator('.reasons li')).toHaveCount(3);
  });

  test('leads from each reason back to its question, with the answers kept', async ({ page }) => {
    await walk(page, { ids: ['foot-drop'] });
    await change(page, 'foot-drop').click();
    await expect(box(page, 'foot-drop')).toBeChecked();
  });

  test('of the lowest levels lists every shared emergency sign', async ({ page }) => {
    for (const ids of [[], ['backache-mild']]) {
      await walk(page, { ids });
      const listed = page.locator(`.result h3:has-text("${island.emergencyList}") + ul li`);
      const shared = library.firstScreen.groups.flatMap(({ signs }) => signs);
      await expect(listed).toHaveText(shared.map((id) => take(library.signs, id).statement));
    }
  });

  test('comes at once with an emergency sign, or with "One of these applies"', async ({ page }) => {
    await page.goto(KINDS.flow);
    await tickAndContinue(page, { ids: ['breathless'] });
    await expect(result(page).locator('.call').first()).toHaveAttribute('href', 'tel:911');
    await page.goto(KINDS.check);
    await press(page, island.oneApplies);
    await expect(heading(page)).toHaveText(calling('emergency', 'emergency'));
    await page.goBack();
    await expect(page).toHaveTitle(/^Step 1 /);
  });

  test('says what to do at once at its top, as the call panel did', async ({ page }) => {
    await page.goto(KINDS.flow);
    const doNow = take(library.signs, 'bleed-wont-stop').doNow ?? '';
    await box(page, 'bleed-wont-stop').check();
    await expect(page.locator('.alarm')).toContainText(doNow);
    await next(page).click();
    await expect(result(page)).toContainText(doNow);
    await expect(result(page).getByText(doNow)).toBeInViewport();
  });

  test('for today names the next step after one hour without an answer', async ({ page }) => {
    await walk(page, { ids: ['foot-drop'] });
    await expect(result(page)).toContainText('If nobody answers within 1 hour');
  });

  test('tells what was not sure, also about a mild sign', async ({ page }) => {
    await page.goto(KINDS.flow);
    await toScreen(page, /^Pain.*milder/);
    const list = page
      .locator('.stage form > fieldset')
      .filter({ has: page.locator('input[name="electric-pain"]') });
    await list.getByLabel(island.notSure).check();
    await box(page, 'unsure-electric-pain').check();
    await next(page).click();
    await toResult(page);
    await expect(stage(page)).toHaveAttribute('data-level', 'within-24h');
    await expect(page.locator('.reasons')).toContainText(island.unsure);
  });

  test('to care for it at home leads to guides and says when to look again', async ({ page }) => {
    await walk(page, { ids: ['backache-mild'] });
    await expect(result(page).locator('.guides a').first()).toHaveAttribute('href', /^\/guides\//);
    await expect(result(page)).toContainText('24 to 48 hours');
    await expect(result(page)).not.toContainText(/you are fine/i);
  });
});

test.describe('while waiting', () => {
  const shared = library.firstScreen.groups.map(({ signs }) => signs[0] ?? '');
  for (const [sign, areas] of [
    ...shared.map((sign): [string, string[]] => [sign, []]),
    ['head-hit-signs', ['head']] as [string, string[]],
    ['headache-upright', ['head']] as [string, string[]],
    ['foot-drop', ['pain']] as [string, string[]],
    ['paracetamol-over', ['medicines']] as [string, string[]],
  ]) {
    test(`there is a guide to read: ${sign}`, async ({ page }) => {
      await walk(page, { ids: [sign], areas }, KINDS.check);
      await expect(result(page)).toContainText(island.whileWaiting);
      const link = result(page).locator('.guides a').first();
      await expect(link).toBeVisible();
      const path = (await link.getAttribute('href')) ?? '';
      expect([...library.articles.keys()].map(addresses.guide)).toContain(path);
    });
  }
});

test.describe('after an early stop', () => {
  test('every sign that is added is a reason for the phone call', async ({ page }) => {
    await page.goto(KINDS.flow);
    await tickAndContinue(page, { ids: ['cough-blood'] });
    await press(page, island.addMore);
    await toResult(page, { ids: ['foot-drop'] });
    await expect(stage(page)).toHaveAttribute('data-level', 'emergency');
    for (const id of ['cough-blood', 'foot-drop']) {
      await expect(page.locator('.reasons')).toContainText(take(library.signs, id).statement);
    }
  });

  test('a result for today is raised by an emergency that is added', async ({ page }) => {
    await walk(page, { ids: ['foot-drop'] });
    await expect(stage(page)).toHaveAttribute('data-level', 'same-day');
    await press(page, island.addMore);
    await toResult(page, { ids: ['foot-drop', 'mottled-or-no-urine'], more: ['wound'] });
    await expect(stage(page)).toHaveAttribute('data-level', 'emergency');
    for (const id of ['foot-drop', 'mottled-or-no-urine'])
      await expect(change(page, id)).toBeVisible();
  });

  test('whoever adds nothing goes straight back to the result', async ({ page }) => {
    await page.goto(KINDS.flow);
    await tickAndContinue(page, { ids: ['cough-blood'] });
    await press(page, island.addMore);
    await expect(result(page)).toHaveCount(0);
    // Whatever is asked, the way back stands there.
    for (let screens = 0; screens < 3; screens += 1) {
      await expect(page.getByRole('button', { name: island.toResult })).toBeVisible();
      await tickAndContinue(page, { ids: ['cough-blood'] });
    }
    await press(page, island.toResult);
    await expect(stage(page)).toHaveAttribute('data-level', 'emergency');
    await expect(change(page, 'cough-blood')).toBeVisible();
  });
});

test.describe('a lower result after an emergency', () => {
  test('needs "These signs have gone", and keeps the earlier advice', async ({ page }) => {
    await page.goto(KINDS.flow);
    const emergency = calling('emergency', 'emergency');
    await tickAndContinue(page, { ids: ['breathless'] });
    await press(page, island.change);
    await expect(box(page, 'breathless')).toBeChecked();
    await box(page, 'breathless').uncheck();
    await toGone(page);
    await expect(page.locator('.reasons')).toContainText(
      take(library.signs, 'breathless').statement,
    );
    await press(page, island.still);
    await expect(stage(page)).toHaveAttribute('data-level', 'emergency');
    await change(page, 'breathless').click();
    await box(page, 'breathless').uncheck();
    await toGone(page);
    // A sign that has gone still needs a check today; one ticked by mistake does not count.
    await press(page, island.gone);
    await expect(stage(page)).toHaveAttribute('data-level', 'same-day');
    await expect(page.locator('.reasons')).toContainText(island.goneReason);
    await expect(page.locator('.earlier')).toContainText(emergency);
    // Starting again does not get round the question.
    await press(page, island.restart);
    await toGone(page);
    await press(page, island.mistake);
    await expect(stage(page)).toHaveAttribute('data-level', 'not-asked');
    await expect(page.locator('.earlier')).toContainText(emergency);
  });

  /** Answers no to everything, until the question whether the signs have gone. */
  async function toGone(page: Page): Promise<void> {
    while ((await heading(page).innerText()) !== island.goneTitle) await answerNone(page);
  }
});

test.describe('starting again', () => {
  test('forgets everything', async ({ page }) => {
    await walk(page, { ids: ['foot-drop'] });
    await press(page, island.restart);
    await expect(page).toHaveTitle(/^Step 1 /);
    for (let step = 0; step < 3; step += 1) {
      // The worry of the address is ticked again; nothing else is.
      const ticked = page.locator('.stage input:checked:not([name="area-pain"])');
      await expect(ticked).toHaveCount(0);
      await answerNone(page);
    }
  });

  test('the back button never leads past a question without an answer', async ({ page }) => {
    await walk(page, {});
    await press(page, island.restart);
    await page.goBack();
    await expect(page).toHaveTitle(/^Step 1 /);
    await toResult(page);
    await expect(stage(page)).toHaveAttribute('data-level', 'not-asked');
  });
});

test.describe('on paper', () => {
  test('the result is the result, with a line for the clinic', async ({ page }) => {
    await walk(page, { ids: ['foot-drop'] });
    await page.emulateMedia({ media: 'print' });
    await expect(result(page)).toBeVisible();
    await expect(page.locator('.blanks li')).toHaveCount(island.blanks.length);
    await expect(page.locator('.blanks')).toBeVisible();
    await expect(result(page).locator('.buttons')).toBeHidden();
    for (const part of ['section.level', '.contexts', '#not-asked']) {
      await expect(page.locator(part).first()).toBeHidden();
    }
  });

  test('before a result, the printed page is the whole list', async ({ page }) => {
    for (const path of [KINDS.check, KINDS.flow]) {
      await page.goto(path);
      await page.emulateMedia({ media: 'print' });
      for (const section of await page.locator('section.level').all()) {
        await expect(section).toBeVisible();
      }
      await expect(page.locator('#not-asked')).toBeVisible();
      await expect(stage(page)).toBeHidden();
      await page.emulateMedia({ media: 'screen' });
    }
  });
});

/** The most that the questions may weigh: script and data of a page, in brotli. */
const MOST_BYTES = 10_000;

test.describe('the questions are light', () => {
  for (const flow of questionSets(library)) {
    test(`${flow}: script and data weigh at most ${MOST_BYTES} bytes in brotli`, () => {
      const html = readFileSync(`dist${addressOf(flow)}index.html`, 'utf8');
      const data = /<script type="application\/json" data-rules>([^]*?)<\/script>/.exec(html)?.[1];
      const named = [...html.matchAll(/src="\/assets\/([^"]+\.js)"/g)].map((it) => it[1] ?? '');
      const island = scriptsOf(named).filter((text) => /data-rules|symptom-check/.test(text));
      expect(island.length).toBeGreaterThan(0);
      const bytes = [...island, data ?? ''].reduce(
        (sum, text) => sum + brotliCompressSync(text).length,
        0,
      );
      console.log(`${flow}: ${bytes} bytes of questions in brotli, of at most ${MOST_BYTES}`);
      expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
    });
  }

  /** The scripts, and those that they import at once. */
  function scriptsOf(names: readonly string[]): string[] {
    const files = new Set(readdirSync('dist/assets'));
    const found = new Set(names);
    for (const name of found) {
      const text = readFileSync(`dist/assets/${name}`, 'utf8');
      for (const [, other] of text.matchAll(/from"\.\/([^"]+\.js)"/g)) {
        if (other !== undefined && files.has(other)) found.add(other);
      }
    }
    return [...found].map((name) => readFileSync(`dist/assets/${name}`, 'utf8'));
  }
});
