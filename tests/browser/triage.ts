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

/** Walks a flow with these signs and contexts ticked, to the result. */
export async function walk(
  page: Page,
  ids: readonly string[],
  path: string = KINDS.flow,
): Promise<void> {
  await page.goto(path);
  while ((await page.locator('.result').count()) === 0) await tickAndContinue(page, ids);
}

/**
 * Walks a flow with the keyboard alone: Tab to each box, Space to tick it, Enter to continue.
 * @returns how many keys it took
 */
export async function walkByKeyboard(
  page: Page,
  ids: readonly string[],
  path: string,
): Promise<number> {
  await page.goto(path);
  await page.locator('#main').focus();
  let presses = 0;
  const press = async (key: string) => {
    presses += 1;
    if (presses > 900) throw new Error(`${path}: no result after ${presses} keys`);
    await page.keyboard.press(key);
  };
  while ((await page.locator('.result').count()) === 0) {
    await press('Tab');
    const action = await page.evaluate((wanted) => {
      const at = document.activeElement;
      if (at?.classList.contains('next')) return 'Enter';
      if (!(at instanceof HTMLInputElement) || at.checked) return '';
      const list = at.closest('fieldset');
      if (!list) return '';
      const boxes = [...list.querySelectorAll<HTMLInputElement>('input[name]')];
      const isWanted = boxes.some(({ name }) => wanted.includes(name));
      if (at.closest('.none')) return isWanted ? '' : 'Space';
      return wanted.includes(at.name) ? 'Space' : '';
    }, ids);
    if (action !== '') await press(action);
  }
  return presses;
}
