import type { Page } from '@playwright/test';
import type { Sheet } from '../../domain/handout.ts';
import type { HandoutFormat } from '../../schema/handout.ts';
import { FAMILY } from './fonts.ts';
import { slimPdf } from './slim.ts';

/** The class of the root element that `styles/print.css` answers with 18 pt text in one column. */
const LARGE = 'large-print';

/** Large print is as wide as A4 and as high as Letter, so that it fits on either uncut. */
const PAPER: Record<HandoutFormat, { width: string; height: string }> = {
  letter: { width: '8.5in', height: '11in' },
  a4: { width: '210mm', height: '297mm' },
  'large-print': { width: '210mm', height: '11in' },
};

/**
 * Prints the page that a browser shows as a tagged PDF with an outline, its address, edition and page
 * number at the foot of each sheet. The content security policy of the page must be off: the foot is a
 * style of our own.
 */
export async function printSheet(
  page: Page,
  { path, edition }: Sheet,
  format: HandoutFormat,
  site: string,
): Promise<Buffer> {
  const isLarge = format === 'large-print';
  await page.evaluate(([name, on]) => document.documentElement.classList.toggle(name, on), [
    LARGE,
    isLarge,
  ] as const);
  await page.evaluate(
    (css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    },
    footStyle(new URL(path, site).href, edition, isLarge),
  );
  const pdf = await page.pdf({ ...PAPER[format], tagged: true, outline: true });
  return slimPdf(pdf, edition.slice(0, 10));
}

/**
 * The foot of every sheet: address, edition, page. Large print has them on two lines. Page boxes are not
 * part of the tagged text: nobody hears them on every sheet.
 */
const footStyle = (address: string, edition: string, isLarge: boolean) => `
  @page {
    font: ${isLarge ? 13 : 8.5}pt ${FAMILY}, sans-serif;
    @bottom-left {
      content: '${address}' '${isLarge ? '\\A' : '  ·  '}' '${edition}';
      width: 85%;
      white-space: pre;
    }
    @bottom-right { content: counter(page) ' / ' counter(pages); }
  }`;
