import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';

const PORT = 4397;
const GUIDE = 'articles/en/warm-cave.mdx';

/** `npm run dev` over a copy of the made-up clinic, in a folder of its own. */
function startDev(folder: string): ChildProcess {
  cpSync('tests/fixtures/clinic', folder, { recursive: true });
  return spawn(process.execPath, ['src/cli/run.mjs', 'dev'], {
    env: { ...process.env, CONTENT_FOLDER: folder, PORT: String(PORT) },
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
  test.setTimeout(90_000);
  mkdirSync('.build', { recursive: true });
  const folder = resolve(mkdtempSync(join('.build', 'dev-')));
  const server = startDev(folder);
  const terminal = printed(server);
  try {
    await expect(async () => {
      await page.goto(`http://localhost:${PORT}/guides/warm-cave/`);
      await expect(page.locator('h1')).toHaveText('How to keep a cave warm');
    }).toPass({ timeout: 60_000 });
    await page.waitForLoadState('networkidle');

    const file = join(folder, GUIDE);
    const good = readFileSync(file, 'utf8');
    writeFileSync(file, good.replace('A door keeps', 'A <b>door</b> keeps'));
    await expect(page.locator('vite-error-overlay')).toBeAttached({ timeout: 10_000 });
    const words = [
      `content/${GUIDE}:59   HTML may not stand in the text.`,
      '    You wrote:  <b>',
      '    Try:        **bold words**',
      '    Guide:      content/README.md#raw-html',
    ].join('\n');
    const shown = async () => (await overlayWords(page)).replaceAll('\u00A0', ' ').trim();
    await expect.poll(shown).toBe(words);
    expect(terminal()).toContain(words);

    // Whoever opens a page while the fault is there is told as well.
    await page.reload();
    await expect.poll(shown).toBe(words);

    writeFileSync(file, good.replace('A door keeps', 'A blue door keeps'));
    await expect(page.getByText('A blue door keeps')).toBeVisible({ timeout: 10_000 });
    await expect(page.locator('vite-error-overlay')).not.toBeAttached();
    expect(terminal()).toContain('All content is sound again.');
  } finally {
    server.kill('SIGTERM');
    await once(server, 'exit');
    rmSync(folder, { recursive: true });
  }
});
