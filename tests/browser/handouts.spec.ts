import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { useStaticFonts } from '../../src/cli/handouts/fonts.ts';
import { printSheet } from '../../src/cli/handouts/print.ts';
import { CARD, EXERCISES, sheetsOf } from '../../src/domain/handout.ts';
import { take } from '../../src/domain/library.ts';
import { cardOf, EVERY_WORRY, flowSigns } from '../../src/domain/triage/faces.ts';
import { isAtLeast } from '../../src/domain/triage/level.ts';
import { plainText } from '../../src/markdown/render.ts';
import { HANDOUT_FORMATS } from '../../src/schema/handout.ts';
import { library } from '../content/real.ts';
import { hasPdfTools, told } from './pdf.ts';
import { expect, test } from './quiet.ts';

// The foot of each sheet and the fonts of handouts are brought in from outside.
test.use({ bypassCSP: true });
test.skip(!hasPdfTools(), 'pdfinfo, pdftotext, pdffonts and qpdf are not installed');

const GUIDE = 'back-pain-after-knee-surgery';
const sheets = new Map(sheetsOf(library).map((sheet) => [sheet.name, sheet]));
const SIZES = { letter: '612 x 792', a4: '595.92 x 841.92', 'large-print': '595.92 x 792' };

/** Letters alone: a PDF breaks lines, and may break words, where the page does not. */
const letters = (text: string) => text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Words that must be on a sheet: those a patient must not miss. */
async function wordsOf(page: Page, name: string): Promise<string[]> {
  if (name === CARD) {
    return flowSigns(library, EVERY_WORRY)
      .filter(({ level }) => isAtLeast(level, 'same-day'))
      .map(({ statement }) => statement);
  }
  if (name === EXERCISES) {
    return [...library.exercises.values()].flatMap(({ title, position, steps, stopIf, askFirst }) =>
      [title, position, ...steps, ...stopIf, ...askFirst].map((text) => plainText(text)),
    );
  }
  const { triage, faqs } = take(library.articles, name);
  const signs = cardOf(library, triage).flatMap((face) => face.signs);
  // From the page: the numbers of sources stand between the words.
  const answers = await page.locator('.faq h3, .faq [data-answer]').allTextContents();
  expect(answers.length).toBe(faqs.length * 2);
  return [...signs.map(({ statement }) => statement), ...answers];
}

async function print(page: Page, name: string, format: (typeof HANDOUT_FORMATS)[number]) {
  const sheet = take(sheets, name);
  await page.goto(sheet.path);
  await useStaticFonts(page);
  const pdf = await printSheet(page, sheet, format, library.site.address);
  const file = test.info().outputPath(`${name}-${format}.pdf`);
  writeFileSync(file, pdf);
  return { sheet, pdf, file };
}

for (const name of [GUIDE, EXERCISES, CARD]) {
  for (const format of HANDOUT_FORMATS) {
    test(`the handout ${name}, ${format}, is sound, tagged and complete`, async ({ page }) => {
      const { sheet, pdf, file } = await print(page, name, format);
      // The exercises have two pictures each.
      expect(pdf.length).toBeLessThanOrEqual(name === EXERCISES ? 520_000 : 400_000);
      expect(told('qpdf', '--check', file).status).toBe(0);

      const info = told('pdfinfo', file).text;
      expect(info).toMatch(/^Tagged: +yes$/m);
      expect(info).toContain(`${sheet.title} | ${library.site.name}`);
      expect(info).toMatch(new RegExp(`^Page size: +${SIZES[format]} pts`, 'm'));
      // The card is one sheet of paper, printed on both sides.
      if (name === CARD && format !== 'large-print') expect(info).toMatch(/^Pages: +[12]$/m);

      const raw = told('qpdf', '--qdf', '--object-streams=disable', file, '-').text;
      expect(raw).toMatch(/\/Lang \(en\)/);
      expect(raw).toMatch(/\/Outlines \d+ 0 R/);
      expect(raw).toMatch(/\/S \/H1\b/);

      const fonts = told('pdffonts', file).text.trim().split('\n').slice(2);
      expect(fonts.length).toBeGreaterThan(0);
      for (const font of fonts)
        expect(font).toMatch(/AtkinsonHyperlegible\S+ +CID TrueType .* yes yes yes/);

      const text = told('pdftotext', '-raw', file, '-').text;
      expect(letters(text)).toContain(letters(sheet.title));
      expect(text).toContain(sheet.edition);
      const printed = letters(withoutFeet(text));
      for (const words of await wordsOf(page, name))
        expect(printed, words).toContain(letters(words));
      if (name !== EXERCISES) {
        for (const { name: country, emergency } of library.site.countries)
          expect(printed, country).toContain(letters(`${country} ${emergency.number}`));
        expect(text).not.toMatch(/Call\s+911/);
      }

      // The card has no headings but those of its levels.
      const headings = page.locator(
        name === CARD ? '.level-head h2' : ':is(h2, h3, dt):not(.level-head *)',
      );
      const alone = new Set((await headings.allTextContents()).map(letters));
      expect(alone.size).toBeGreaterThan(1);
      for (const [index, side] of text.split('\f').slice(0, -1).entries()) {
        const place = `page ${index + 1}`;
        expect(side, place).toContain(`${index + 1} / `);
        expect(side, place).toContain(`${library.site.address}${sheet.path}`);
        expect(side, place).toContain(sheet.edition);
        const lines = withoutFeet(side).trim().split('\n');
        expect(alone, place).not.toContain(letters(lines.at(-1) ?? ''));
      }
    });
  }
}

/** The text without the foot of each sheet. */
const withoutFeet = (text: string) =>
  text
    .replaceAll('\f', '\n')
    .replaceAll(/^https?:\S+\/(?: *\n| +· +)\d{4}-\d\d-\d\d [0-9a-f]{8} *$/gm, '')
    .replaceAll(/^\d+ \/ \d+$/gm, '');

test('the same page gives the same bytes twice', async ({ page }) => {
  const first = await print(page, CARD, 'letter');
  const second = await print(page, CARD, 'letter');
  expect(first.pdf.equals(second.pdf)).toBe(true);
});

test('no picture and no line of a list is cut between sheets', async ({ page }) => {
  await page.goto(take(sheets, GUIDE).path);
  await page.emulateMedia({ media: 'print' });
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll('figure, li:not(.exercise-sheet form > ul > li), .faq')]
      .filter((node) => getComputedStyle(node).breakInside !== 'avoid')
      .map((node) => node.outerHTML.slice(0, 80)),
  );
  expect(cut).toEqual([]);
});

test('large print has nothing smaller than 18 points but numbers of sources', async ({ page }) => {
  await page.goto(take(sheets, GUIDE).path);
  await page.emulateMedia({ media: 'print' });
  const small = await page.evaluate(() => {
    document.documentElement.classList.add('large-print');
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (texts.nextNode()) {
      const { parentElement, textContent } = texts.currentNode;
      if (!parentElement || textContent?.trim() === '') continue;
      if (parentElement.closest('.cite, script, style, svg') || !parentElement.checkVisibility())
        continue;
      const points = parseFloat(getComputedStyle(parentElement).fontSize) * 0.75;
      if (points < 17.9) found.push(`${points} ${textContent?.trim().slice(0, 40) ?? ''}`);
    }
    return found;
  });
  expect(small).toEqual([]);
});
