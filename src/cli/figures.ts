import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { anglesOf } from '../figures/angles.ts';
import { SCENES } from '../figures/index.ts';
import type { Scene } from '../figures/scene.ts';
import { figureSvg } from '../figures/svg.ts';
import { findChromium } from './browser.ts';

const OUT = 'test-results/figures';
const WIDTHS = [120, 360, 720] as const;
const THEMES = {
  light: { colorScheme: 'light', forcedColors: 'none', media: 'screen' },
  dark: { colorScheme: 'dark', forcedColors: 'none', media: 'screen' },
  forced: { colorScheme: 'light', forcedColors: 'active', media: 'screen' },
  print: { colorScheme: 'light', forcedColors: 'none', media: 'print' },
} as const;

/**
 * `npm run figures [id ...]`: contact sheets of all pictures, or of some, at three widths in four
 * themes, and the table of joint angles.
 */
export async function main(ids: readonly string[]): Promise<number> {
  const scenes = [...SCENES.values()].filter(({ id }) => ids.length === 0 || ids.includes(id));
  mkdirSync(OUT, { recursive: true });
  const executablePath = findChromium();
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ args, ...(executablePath ? { executablePath } : {}) });
  for (const width of WIDTHS) {
    const html = sheet(scenes, width);
    writeFileSync(join(OUT, `sheet-${width}.html`), html);
    for (const [theme, options] of Object.entries(THEMES)) {
      const page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
      await page.emulateMedia(options);
      await page.setContent(html);
      await page.screenshot({ path: join(OUT, `${theme}-${width}.png`), fullPage: true });
      await page.close();
    }
  }
  await browser.close();
  writeFileSync(join(OUT, 'angles.md'), angleTable(scenes));
  console.log(`${scenes.length} pictures are in ${OUT}/.`);
  return 0;
}

function sheet(scenes: readonly Scene[], width: number): string {
  const css = readFileSync('src/styles/figures.css', 'utf8');
  // One scale on a sheet: a picture of 360 units has the full width.
  const cells = scenes.map((scene) => {
    const share = Math.round((width * scene.viewBox[2]) / 360);
    return `<figure style="inline-size:${share}px">${figureSvg(scene)}<figcaption>${scene.id}</figcaption></figure>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>Figures at ${width} px</title>
<style>${css}
:root { color-scheme: light dark; }
body { margin: 16px; background: Canvas; color: CanvasText; font: 12px sans-serif; }
@media (prefers-color-scheme: dark) { body { background: #141c23; } }
main { display: flex; flex-wrap: wrap; gap: 16px; align-items: end; }
figure { margin: 0; }</style>
<main>${cells.join('')}</main>`;
}

function angleTable(scenes: readonly Scene[]): string {
  const rows = scenes.flatMap((scene) => {
    if (scene.view === 'front') return [];
    const it = anglesOf(scene.pose);
    const figures = [it.nearHip, it.nearKnee, it.farHip, it.farKnee, it.nearElbow, it.farElbow];
    const cells = figures.map((value) => (value === undefined ? '' : String(Math.round(value))));
    return [`| ${[scene.id, ...cells, scene.pose.operated ?? ''].join(' | ')} |`];
  });
  return [
    '| Picture | near hip | near knee | far hip | far knee | near elbow | far elbow | operated |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
