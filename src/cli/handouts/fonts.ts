import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

/** The family by which handouts call the typeface of the site. */
export const FAMILY = 'Handout';

const WEIGHTS = [400, 600, 700, 800];

/**
 * Gives a page the typeface in files of one weight each. Skia draws a variable font into a PDF as
 * pictures of letters (Type 3), three times as large and without the font's own outlines (Chromium
 * 156); files of one weight are embedded as fonts.
 */
export async function useStaticFonts(page: Page): Promise<void> {
  await page.evaluate(
    async ([family, files]) => {
      for (const { weight, data } of files) {
        const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
        const face = new FontFace(family, bytes, { weight });
        document.fonts.add(await face.load());
      }
      document.documentElement.style.setProperty('--font-atkinson', family);
    },
    [FAMILY, fontFiles()] as const,
  );
}

function fontFiles() {
  const { resolve } = createRequire(import.meta.url);
  return WEIGHTS.map((weight) => {
    const name = `atkinson-hyperlegible-next-latin-${weight}-normal.woff2`;
    const path = resolve(`@fontsource/atkinson-hyperlegible-next/files/${name}`);
    return { weight: String(weight), data: readFileSync(path).toString('base64') };
  });
}
