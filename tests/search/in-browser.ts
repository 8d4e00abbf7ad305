import type { Page } from '@playwright/test';

/** What the search page shows for a query, once it is whole. */
export interface Shown {
  urls: string[];
  /** The level of the strong notice, if there is one. */
  level: string | undefined;
}

/** Types a query into the search page and waits for the full answer. The page must be open. */
export async function askPage(page: Page, query: string): Promise<Shown> {
  await page.locator('#query').fill(query);
  await page.locator('#query').press('Enter');
  await page.locator('[data-results][aria-busy="false"]').waitFor({ state: 'attached' });
  return page.evaluate(() => ({
    urls: [...document.querySelectorAll('[data-results] > li > h2 a')].map(
      (link) => link.getAttribute('href') ?? '',
    ),
    level: document.querySelector<HTMLElement>('[data-notice] .danger-notice')?.dataset.level,
  }));
}
