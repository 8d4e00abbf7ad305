import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { answerNone, next } from './triage.ts';
import { expect, test } from './quiet.ts';

// The virtual screen reader is a script that the real policy forbids.
test.use({ bypassCSP: true });

const SCRIPT = createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js');
const MOST_PHRASES = 400;

interface Virtual {
  start: (options: { container: Node }) => Promise<void>;
  next: () => Promise<void>;
  spokenPhraseLog: () => Promise<string[]>;
  stop: () => Promise<void>;
}

/** What a virtual screen reader speaks, line by line, from the top of the questions to their end. */
async function spoken(page: Page): Promise<string[]> {
  await page.route('**/screen-reader.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: readFileSync(SCRIPT, 'utf8') }),
  );
  return page.evaluate(
    async ([address, most]) => {
      const { virtual } = (await import(address)) as { virtual: Virtual };
      const container = document.querySelector('.stage') ?? document.body;
      await virtual.start({ container });
      let log = await virtual.spokenPhraseLog();
      const isRound = () => log.length > 3 && log.at(-2) === log[0] && log.at(-1) === log[1];
      while (log.length < most && !isRound()) {
        await virtual.next();
        log = await virtual.spokenPhraseLog();
      }
      await virtual.stop();
      return log.slice(0, -2);
    },
    ['/screen-reader.js', MOST_PHRASES] as const,
  );
}

/** Compares with the transcript in `transcripts/`, which a person has read; writes a missing one. */
function expectTranscript(name: string, lines: readonly string[]): void {
  const file = `tests/browser/transcripts/${name}.txt`;
  const text = `${lines.join('\n')}\n`;
  if (!existsSync(file)) {
    writeFileSync(file, text);
    throw new Error(`${file} was missing and is written now: read it, then keep it`);
  }
  expect(text).toBe(readFileSync(file, 'utf8'));
}

test('the questions, the alarm and the result as a screen reader speaks them', async ({ page }) => {
  await page.goto('/check/wound-fever/');
  const first = await spoken(page);
  expect(first).toContain(
    'heading, First, do any of these apply now, or did any in the last day?, level 2',
  );
  expect(first).toContain('group, Breathing, chest and color');
  // Each answer is spoken with its sign, so that "Not sure" is never alone.
  expect(first.filter((line) => line.startsWith('checkbox, Not sure, '))).toEqual([]);
  await answerNone(page);
  expectTranscript('question', await spoken(page));
  await page.locator('input[name="mottled-or-no-urine"]').check();
  expectTranscript('alarm', await spoken(page));
  await next(page).click();
  expectTranscript('result-emergency', await spoken(page));
});

test('an error as a screen reader speaks it', async ({ page }) => {
  await page.goto('/check/wound-fever/');
  await answerNone(page);
  await next(page).click();
  expectTranscript('error', await spoken(page));
});

test('a result for today as a screen reader speaks it', async ({ page }) => {
  await page.goto('/check/wound-fever/');
  await answerNone(page);
  await answerNone(page);
  await page.locator('input[name="rigors"]').check();
  await next(page).click();
  while ((await page.locator('.result').count()) === 0) await answerNone(page);
  expectTranscript('result-same-day', await spoken(page));
});
