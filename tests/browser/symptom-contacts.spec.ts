import type { Page } from '@playwright/test';
import { take } from '../../src/domain/library.ts';
import { library } from '../content/real.ts';
import { KINDS, expect, test } from './quiet.ts';
import { heading, next, result, stage, walk, worryOf } from './triage.ts';

/** One sign for each contact at each level it has words for: who is called is in the result. */
const CALLED = [...library.contacts.values()].flatMap(({ id, levels }) =>
  levels.flatMap(({ level, heading: words }) => {
    const sign = [...library.signs.values()].find((it) => it.contact === id && it.level === level);
    return sign ? [{ contact: id, level, words, sign: sign.id }] : [];
  }),
);

const walkTo = (page: Page, sign: string) =>
  walk(page, { ids: [sign], areas: worryOf(library, 'every-worry', sign) }, KINDS.check);
const hrefs = (page: Page) =>
  result(page)
    .locator('.calls .call:visible')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
const stored = (page: Page) => page.evaluate(() => localStorage.length + sessionStorage.length);

test.describe('who is called', () => {
  for (const { contact, level, words, sign } of CALLED) {
    test(`${contact}, ${level}: ${sign}`, async ({ page }) => {
      await walkTo(page, sign);
      await expect(stage(page)).toHaveAttribute('data-level', level);
      await expect(heading(page)).toHaveText(words);
      const { line, levels } = take(library.contacts, contact);
      expect((await hrefs(page)).length > 0).toBe(line !== undefined);
      const { advice = [], fallback } = levels.find((it) => it.level === level) ?? {};
      for (const text of [...advice, fallback ?? ''])
        await expect(result(page)).toContainText(text);
    });
  }

  test('several at once: all are named, the most important first', async ({ page }) => {
    const ids = ['paracetamol-over', 'pus-smell', 'uti-signs'];
    const areas = ['medicines', 'wound', 'bowels'];
    await walk(page, { ids, areas }, KINDS.check);
    await expect(stage(page)).toHaveAttribute('data-level', 'same-day');
    await expect(heading(page)).toContainText('poison line');
    const named = await result(page)
      .locator('[data-call-of]')
      .evaluateAll((blocks) => blocks.map((it) => it.getAttribute('data-call-of')));
    expect(named).toEqual(['poison-line', 'team', 'own-doctor']);
  });

  test('on paper a number of one country says whose it is', async ({ page }) => {
    await walkTo(page, 'paracetamol-over');
    await page.emulateMedia({ media: 'print' });
    await expect(result(page).locator('.country-choice')).toBeVisible();
    await expect(result(page).locator('.country-choice select')).toHaveValue('US');
  });

  test('the call panel of a frightening thought has the crisis line, not the emergency number', async ({
    page,
  }) => {
    await page.goto(KINDS.check);
    await page.locator('input[name="harm-thoughts"]').check();
    await expect(page.locator('.alarm .call').first()).toHaveAttribute('href', 'tel:988');
    await expect(page.locator('.alarm .call.text')).toHaveAttribute('href', 'sms:988');
    await next(page).click();
    expect(await hrefs(page)).toEqual(['tel:988', 'sms:988']);
  });
});

/** A browser's language, and the numbers to call there; an unknown country keeps the default. */
const PLACES = [
  { locale: 'en-GB', country: 'GB', poison: 'tel:111', crisis: ['tel:116123'] },
  { locale: 'de-DE', country: 'EU', poison: 'tel:112', crisis: ['tel:112'] },
  { locale: 'en-SG', country: 'SG', poison: 'tel:995', crisis: ['tel:995'] },
  { locale: 'en-NZ', country: 'NZ', poison: 'tel:0800764766', crisis: ['tel:1737', 'sms:1737'] },
  { locale: 'fr-CH', country: 'US', poison: 'tel:18002221222', crisis: ['tel:988', 'sms:988'] },
] as const;

for (const { locale, country, poison, crisis } of PLACES) {
  test.describe(`where the browser speaks ${locale}`, () => {
    test.use({ locale });
    const { name, emergency } =
      library.site.countries.find(({ code }) => code === country) ??
      library.site.countries[0] ??
      {};

    test('the numbers are those of the country, shown beside the call, and stored nowhere', async ({
      page,
    }) => {
      await page.goto(KINDS.check);
      const number = (emergency?.number ?? '').replaceAll(/[ -]/g, '');
      await expect(page.locator('.call-bar .call')).toHaveAttribute('href', `tel:${number}`);
      const choice = page.locator('.other-numbers select');
      await expect(choice).toHaveValue(country);
      await expect(choice.locator('option:checked')).toHaveText(name ?? '');
      await expect(choice).toBeInViewport();
      expect(await stored(page)).toBe(0);
    });

    test('a result calls the lines of the country; they change there', async ({ page }) => {
      await walkTo(page, 'paracetamol-over');
      expect(await hrefs(page)).toEqual([poison]);
      const choice = result(page).locator('[data-country] select');
      await expect(choice).toHaveValue(country);
      await choice.selectOption('AU');
      expect(await hrefs(page)).toEqual(['tel:131126']);
      await expect(page.locator('.call-bar .call')).toHaveAttribute('href', 'tel:000');
      await expect(result(page).locator('[data-advice-line]')).toContainText('1800 022 222');
      await walkTo(page, 'harm-thoughts');
      expect(await hrefs(page)).toEqual([...crisis]);
      expect(await stored(page)).toBe(0);
    });
  });
}

test('a country without an advice line leaves no empty line behind', async ({ page }) => {
  await walkTo(page, 'foot-drop');
  const line = result(page).locator('[data-advice-line]');
  await expect(line).toHaveText('');
  await expect(line).toBeHidden();
});
