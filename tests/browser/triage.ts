import type { Locator, Page } from '@playwright/test';
import { addresses } from '../../src/domain/addresses.ts';
import type { Library } from '../../src/domain/library.ts';
import { EVERY_WORRY, flowAreas } from '../../src/domain/triage/faces.ts';
import { KINDS } from './quiet.ts';

export const stage = (page: Page): Locator => page.locator('.stage');
export const heading = (page: Page): Locator => page.locator('.stage h2');
export const next = (page: Page): Locator => page.getByRole('button', { name: 'Continue' });
export const result = (page: Page): Locator => page.locator('.result');

/** What a reader ticks: signs and contexts by id, the worries, and those at "anything else?". */
export interface Ticks {
  ids?: readonly string[];
  /** Besides the areas that the address has ticked. */
  areas?: readonly string[];
  more?: readonly string[];
}

/** The address of some questions: the door, or that of a flow. */
export const addressOf = (flowId: string): string =>
  flowId === EVERY_WORRY ? addresses.check : addresses.flow(flowId);

/** The worry to tick for a sign at an address; none for those that are asked without. */
export function worryOf(library: Library, flowId: string, sign: string): string[] {
  const asks = ({ groups }: { groups: readonly { signs: readonly string[] }[] }) =>
    groups.some(({ signs }) => signs.includes(sign));
  if (asks(library.firstScreen) || flowAreas(library, flowId).some(asks)) return [];
  return [...library.areas.values()]
    .filter(asks)
    .slice(0, 1)
    .map(({ id }) => id);
}

/** Whether the screen asks for areas: "What worries you?" or "Anything else?". */
export const asksAreas = async (page: Page): Promise<boolean> =>
  (await page.locator('.stage input[name="area-other"]').count()) > 0;

/** Says that nothing on the screen fits: the button for that, or "something else" of the worries. */
export const answerNone = (page: Page): Promise<void> => tickAndContinue(page, {});

/** Ticks what there is of this on the screen and continues; with nothing ticked, says that none fits. */
export async function tickAndContinue(
  page: Page,
  { ids = [], areas = [], more = [] }: Ticks,
): Promise<void> {
  const form = page.locator('.stage form');
  const none = form.locator('.buttons .none');
  const isMore = (await none.count()) > 0;
  const wanted = (await asksAreas(page))
    ? (isMore ? more : areas).map((id) => `area-${id}`)
    : await form
        .locator('.row:visible input')
        .evaluateAll((boxes) => boxes.map((box) => box.getAttribute('name') ?? ''))
        .then((names) => names.filter((name) => ids.includes(name)));
  for (const name of wanted) await form.locator(`input[name="${name}"]`).check();
  const isTicked = (await form.locator('input:checked').count()) > 0;
  if (!isTicked && !isMore) await form.locator('input[name="area-other"]').check();
  await (isTicked || !isMore ? next(page) : none).click();
}

/**
 * Goes on from the screen that is shown, to the result or to a screen whose heading begins so. It presses
 * inside the page, a whole walk in one message: what a press takes is tried screen by screen elsewhere.
 * @throws when it leads nowhere within 40 screens, or an area that is asked for is not on the screen
 */
async function stride(page: Page, ticks: Ticks, heading?: string): Promise<void> {
  await page.locator('.stage h2').waitFor();
  await page.evaluate(
    ({ ids = [], areas = [], more = [], until }) => {
      const hasCome = () =>
        until === undefined
          ? document.querySelector('.result') !== null
          : new RegExp(until).test(
              document.querySelector<HTMLElement>('.stage h2')?.innerText ?? '',
            );
      for (let screens = 0; !hasCome(); screens += 1) {
        const form = document.querySelector('.stage form');
        if (!form || screens > 40) throw new Error(`nothing came after ${screens} screens`);
        const none = form.querySelector<HTMLElement>('.buttons .none');
        const boxes = [...form.querySelectorAll<HTMLInputElement>('.row input')].filter((it) =>
          it.checkVisibility(),
        );
        const other = boxes.find(({ name }) => name === 'area-other');
        const asked = (none ? more : areas).map((id) => `area-${id}`);
        const missing = other && asked.find((name) => !boxes.some((it) => it.name === name));
        if (missing) throw new Error(`no box ${missing}`);
        for (const it of boxes) {
          if ((other ? asked : ids).includes(it.name) && !it.checked) it.click();
        }
        const isTicked = () => form.querySelector('input:checked') !== null;
        if (!isTicked() && !none) other?.click();
        const press = isTicked() ? form.querySelector<HTMLElement>('.buttons .next') : none;
        press?.click();
      }
    },
    { ...ticks, until: heading },
  );
}

/** Goes on from the screen that is shown, to the result. */
export const toResult = (page: Page, ticks: Ticks = {}): Promise<void> => stride(page, ticks);

/** Goes on until a screen has this heading. */
export const toScreen = (page: Page, wanted: RegExp, ticks: Ticks = {}): Promise<void> =>
  stride(page, ticks, wanted.source);

/** Walks from an address with these ticks, to the result. */
export async function walk(page: Page, ticks: Ticks, path: string = KINDS.flow): Promise<void> {
  await page.goto(path);
  await toResult(page, ticks);
}

/**
 * Walks from an address with the keyboard alone: Tab to each box, Space to tick it, Enter to continue.
 * @returns how many keys it took
 */
export async function walkByKeyboard(
  page: Page,
  { ids = [], areas = [] }: Ticks,
  path: string,
): Promise<number> {
  await page.goto(path);
  await page.locator('#main').focus();
  const names = [...ids, ...areas.map((id) => `area-${id}`)];
  let presses = 0;
  const press = async (key: string) => {
    presses += 1;
    if (presses > 1200) throw new Error(`${path}: no result after ${presses} keys`);
    await page.keyboard.press(key);
  };
  while ((await result(page).count()) === 0) {
    await press('Tab');
    const action = await page.evaluate((wanted) => {
      const at = document.activeElement;
      const form = at?.closest('form');
      if (!at || !form) return '';
      const isTicked = form.querySelector(':checked') !== null;
      if (at.classList.contains('next')) return isTicked ? 'Enter' : '';
      if (at.classList.contains('none')) return isTicked ? '' : 'Enter';
      if (!(at instanceof HTMLInputElement) || at.checked) return '';
      // The worries have no button of their own for "none", but "something else".
      const isOther = at.name === 'area-other' && !form.querySelector('.none');
      return wanted.includes(at.name) || (isOther && !isTicked) ? 'Space' : '';
    }, names);
    if (action !== '') await press(action);
  }
  return presses;
}
