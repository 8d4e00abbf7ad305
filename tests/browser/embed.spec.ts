import { createServer, type Server } from 'node:http';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './quiet.ts';

const VIEW = '/embed/back-pain-after-knee-surgery/';
const GUIDE = '/guides/back-pain-after-knee-surgery/';

/** Another site with one of our pages in a frame. */
async function frameHost(src: string): Promise<{ server: Server; address: string }> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><title>A clinic</title><iframe src="${src}" width="600" height="800"></iframe>`,
    );
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', () => {
      done();
    });
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { server, address: `http://127.0.0.1:${port}/` };
}

test.describe('in the frame of another site', () => {
  // The other site itself, and the browser that tells of a frame it refused.
  test.use({ noise: { expected: [/^request: http:\/\/127\.0\.0\.1/, /frame-ancestors/, /ERR_/] } });

  test('an embedded view shows itself', async ({ page, baseURL }) => {
    const { server, address } = await frameHost(`${baseURL ?? ''}${VIEW}`);
    await page.goto(address);
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('h1')).toHaveText(/back hurts/);
    await expect(frame.locator('.help-card').first()).toBeVisible();
    server.close();
  });

  test('a guide does not', async ({ page, baseURL }) => {
    const { server, address } = await frameHost(`${baseURL ?? ''}${GUIDE}`);
    const refused = page.waitForEvent('console', {
      predicate: (message) => message.text().includes('frame-ancestors'),
    });
    await page.goto(address);
    await refused;
    await expect(page.frameLocator('iframe').locator('.guide, .site-header')).toHaveCount(0);
    server.close();
  });
});

for (const width of [320, 640]) {
  test(`a view ${width} px wide has nothing that sticks out`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(VIEW);
    const scroll = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(scroll).toBeLessThanOrEqual(width);
  });
}

test.describe('for readers with a screen reader', () => {
  test.use({ bypassCSP: true });
  test('axe finds nothing on a view', async ({ page }) => {
    await page.goto(VIEW);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target.join(' ') ?? ''}`)).toEqual(
      [],
    );
  });
});
