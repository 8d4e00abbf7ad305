import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { freePort } from '../free-port.ts';
import { expect, test, type Page } from '@playwright/test';

/** A machine that builds something else at the same time may be slow. */
const PATIENT = { timeout: 30_000 };
const GUIDE = 'articles/en/warm-cave.mdx';

/** `npm run dev` over a copy of the made-up clinic, in a folder of its own. */
function startDev(folder: string, port: number): ChildProcess {
  cpSync('tests/fixtures/clinic', folder, { recursive: true });
  return spawn(process.execPath, ['src/cli/run.mjs', 'dev'], {
    env: { ...process.env, CONTENT_FOLDER: folder, PORT: String(port) },
  });
}

function printed(server: ChildProcess): () => string {
  let text = '';
  for (const stream of [server.stdout, server.stderr]) {
    stream?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  }
  return () => text;
}

const overlayWords = (page: Page) => page.locator('vite-error-overlay #message').innerText();

test('a save with a fault shows it in the browser in the words of the check, a mended one the page', async ({
  page,
}) => {
  test.setTimeout(180_000);
  mkdirSync('.build', { recursive: true });
  const folder = resolve(mkdtempSync(join('.build', 'dev-')));
  const port = await freePort();
  const address = `http://localhost:${port}/guides/warm-cave/`;
  const server = startDev(folder, port);
  const terminal = printed(server);
  try {
    const open = () =>
      expect(async () => {
        await page.goto(address);
        await expect(page.locator('h1')).toHaveText('How to keep a cave warm', { timeout: 2_000 });
      }).toPass({ timeout: 90_000 });
    await open();
    await page.waitForLoadState('networkidle');

    const file = join(folder, GUIDE);
    const good = readFileSync(file, 'utf8');
    writeFileSync(file, good.replace('A door keeps', 'A <b>door</b> keeps'));
    await expect(page.locator('vite-error-overlay')).toBeAttached(PATIENT);
    const words = [
      `content/${GUIDE}:59   HTML may not stand in the text.`,
      '    You wrote:  <b>',
      '    Try:        **bold words**',
      '    Guide:      content/README.md#raw-html',
    ].join('\n');
    const shown = async () => (await overlayWords(page)).replaceAll('\u00A0', ' ').trim();
    await expect.poll(shown, PATIENT).toBe(words);
    expect(terminal()).toContain(words);

    // Whoever opens a page while the fault is there is told as well.
    await page.goto(address).catch(() => undefined);
    await expect.poll(shown, PATIENT).toBe(words);

    writeFileSync(file, good);
    await expect.poll(terminal, PATIENT).toContain('All content is sound again.');
    await expect(page.getByText('A door keeps')).toBeVisible(PATIENT);
    await expect(page.locator('vite-error-overlay')).not.toBeAttached();
  } finally {
    server.kill('SIGTERM');
    await once(server, 'exit');
    rmSync(folder, { recursive: true });
  }
});
