import type { Locator, Page } from '@playwright/test';
import { KINDS } from './quiet.ts';

export const stage = (page: Page): Locator => page.locator('.stage');
export const heading = (page: Page): Locator => page.locator('.stage h2');
export const next = (page: Page): Locator => page.getByRole('button', { name: 'Continue' });

/** Answers "None of these" in every list on the screen and continues. */
export async function answerNone(page: Page): Promise<void> {
  for (const none of await page.locator('.stage .none input').all()) await none.check();
  await next(page).click();
}

/** Ticks some signs (by id), "None of these" elsewhere, and continues. */
export async function tickAndContinue(page: Page, ids: readonly string[]): Promise<void> {
  for (const field of await page.locator('.stage fieldset').all()) {
    let ticked = false;
    for (const id of ids) {
      const box = field.locator(`input[name="${id}"]`);
      if ((await box.count()) === 0) continue;
      await box.check();
      ticked = true;
    }
    if (!ticked) await field.locator('.none input').check();
  }
  await next(page).click();
}

/** Walks the flow with these signs and contexts ticked, to the result. */
export async function walk(page: Page, ids: readonly string[]): Promise<void> {
  await page.goto(KINDS.flow);
  while ((await page.locator('.result').count()) === 0) await tickAndContinue(page, ids);
}
