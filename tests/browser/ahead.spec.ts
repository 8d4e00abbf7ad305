import { expect, KINDS, test } from './quiet.ts';

/** The header `Speculation-Rules`, under the policy of the pages: the console must stay empty (`quiet.ts`). */
test('a page is fetched ahead when its link is pressed, and not before', async ({ page }) => {
  const ahead: string[] = [];
  page.on('request', (request) => {
    if (request.headers()['sec-purpose'] === 'prefetch')
      ahead.push(new URL(request.url()).pathname);
  });
  const rules = page.waitForRequest('**/speculation-rules.json');
  await page.goto(KINDS.guide);
  await rules;
  const link = page.locator('main a[href^="/"]').first();
  await link.hover();
  expect(ahead).toEqual([]);
  await page.mouse.down();
  await expect.poll(() => ahead).toEqual([await link.getAttribute('href')]);
});
