import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { answerNone, heading, next, toResult, toScreen } from './triage.ts';
import { library } from '../content/real.ts';
import { island } from '../../src/strings/en/symptom-check.ts';
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
  expect(first).toContain(`heading, ${library.firstScreen.heading}, level 2`);
  for (const { heading: name } of library.firstScreen.groups)
    expect(first).toContain(`group, ${name}`);
  await answerNone(page);
  expectTranscript('worries', await spoken(page));
  await answerNone(page);
  expectTranscript('question', await spoken(page));
  await page.locator('input[name="mottled-or-no-urine"]').check();
  expectTranscript('alarm', await spoken(page));
  await next(page).click();
  expectTranscript('result-emergency', await spoken(page));
});

test('"Not sure" asks which one, in a group of its own', async ({ page }) => {
  await page.goto('/check/wound-fever/');
  await toScreen(page, /^More emergency signs/);
  await page.getByLabel(island.notSure).first().check();
  expectTranscript('not-sure', await spoken(page));
});

test('errors as a screen reader speaks them', async ({ page }) => {
  await page.goto('/check/wound-fever/');
  await toScreen(page, /^More emergency signs/);
  await next(page).click();
  expectTranscript('error', await spoken(page));
  const list = page.locator('.stage form > fieldset').first();
  await list.getByLabel(island.notSure).check();
  await page.locator('.stage .buttons .none').click();
  expectTranscript('error-both', await spoken(page));
});

test('a result for today as a screen reader speaks it', async ({ page }) => {
  await page.goto('/check/wound-fever/');
  await toResult(page, { ids: ['rigors'] });
  expectTranscript('result-same-day', await spoken(page));
});

test('"Anything else?" and the outcome of no worry as a screen reader speaks them', async ({
  page,
}) => {
  await page.goto('/check/wound-fever/');
  await toScreen(page, /^Anything else/);
  expectTranscript('anything-else', await spoken(page));
  await toResult(page);
  await expect(heading(page)).toBeFocused();
  expectTranscript('result-not-asked', await spoken(page));
});
