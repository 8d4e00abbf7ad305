import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { anglesOf } from '../figures/angles.ts';
import { poseBetween } from '../figures/between.ts';
import { drawFrame, placesInTime } from '../figures/frames.ts';
import { SCENES } from '../figures/index.ts';
import { keyPoses, scenesOf, type Movement } from '../figures/movement.ts';
import { MOVEMENTS } from '../figures/movements/index.ts';
import type { Pose } from '../figures/pose.ts';
import type { Scene } from '../figures/scene.ts';
import { figureSvg } from '../figures/svg.ts';
import { findChromium } from './browser.ts';
import { figureSizes } from './figure-sizes.ts';

const OUT = 'test-results/figures';
const THEME = 'src/styles/figures.css';
/** How many steps of a movement the table of angles has. */
const FRAMES = 12;
const WIDTHS = [120, 360, 720] as const;
const THEMES = {
  light: { colorScheme: 'light', forcedColors: 'none', media: 'screen' },
  dark: { colorScheme: 'dark', forcedColors: 'none', media: 'screen' },
  forced: { colorScheme: 'light', forcedColors: 'active', media: 'screen' },
  print: { colorScheme: 'light', forcedColors: 'none', media: 'print' },
} as const;

/**
 * `npm run figures [id ...]`: contact sheets of all pictures, or of some, at three widths in four
 * themes; each movement with its pictures and five frames between; tables of joint angles, frame by frame,
 * and of bytes. An id is that of a picture or of a movement.
 */
export async function main(ids: readonly string[]): Promise<number> {
  const isWanted = ({ id }: { id: string }) => ids.length === 0 || ids.includes(id);
  const movements = [...MOVEMENTS.values()].filter(isWanted);
  const own = new Set(movements.flatMap(({ pictures }) => pictures.map(({ id }) => id)));
  const scenes = [...SCENES.values()].filter((scene) => isWanted(scene) || own.has(scene.id));
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
  const strips = page(movements.map(stripOf).join(''), 'Movements');
  writeFileSync(join(OUT, 'movements.html'), strips);
  const view = await browser.newPage({ viewport: { width: 1600, height: 900 } });
  await view.setContent(strips);
  await view.screenshot({ path: join(OUT, 'movements.png'), fullPage: true });
  await browser.close();
  writeFileSync(join(OUT, 'angles.md'), angleTable(scenes, movements));
  writeFileSync(join(OUT, 'bytes.md'), byteTable());
  console.log(`${scenes.length} pictures and ${movements.length} movements are in ${OUT}/.`);
  return 0;
}

const cell = (svg: string, width: number, caption: string): string =>
  `<figure style="inline-size:${width}px">${svg}<figcaption>${caption}</figcaption></figure>`;

function sheet(scenes: readonly Scene[], width: number): string {
  // One scale on a sheet: a picture of 360 units has the full width.
  const cells = scenes.map((scene) =>
    cell(figureSvg(scene), Math.round((width * scene.viewBox[2]) / 360), scene.id),
  );
  return page(cells.join(''), `Figures at ${width} px`);
}

function page(cells: string, title: string): string {
  const css = readFileSync(THEME, 'utf8');
  return `<!doctype html><meta charset="utf-8"><title>${title}</title>
<style>${css}
:root { color-scheme: light dark; }
body { margin: 16px; background: Canvas; color: CanvasText; font: 12px sans-serif; }
@media (prefers-color-scheme: dark) { body { background: #141c23; } }
main, .strip { display: flex; flex-wrap: wrap; gap: 16px; align-items: end; }
.strip { inline-size: 100%; }
figure { margin: 0; }
svg { inline-size: 100%; }</style>
<main>${cells}</main>`;
}

/** Start, five frames between, and the other pictures to the end. */
function stripOf(movement: Movement): string {
  const [start, ...others] = scenesOf(movement);
  if (!start) return '';
  const { viewBox, person = 'a', id } = movement;
  const width = Math.round((205 * viewBox[2]) / 360);
  const frames = placesInTime(movement, 6)
    .slice(1, -1)
    .map((u, index) => {
      const shapes = drawFrame(movement, u).map(({ svg }) => svg);
      const svg = `<svg class="figure person-${person}" viewBox="${viewBox.join(' ')}">${shapes.join('')}</svg>`;
      return cell(svg, width, `${id}, frame ${index + 1} of 5`);
    });
  const picture = (scene: Scene) => cell(figureSvg(scene), width, scene.id);
  return `<div class="strip">${[picture(start), ...frames, ...others.map(picture)].join('')}</div>`;
}

function angleTable(scenes: readonly Scene[], movements: readonly Movement[]): string {
  const row = (name: string, pose: Pose): string => {
    const it = anglesOf(pose);
    const figures = [it.nearHip, it.nearKnee, it.farHip, it.farKnee, it.nearElbow, it.farElbow];
    const cells = figures.map((value) => (value === undefined ? '' : String(Math.round(value))));
    return `| ${[name, ...cells, pose.operated ?? ''].join(' | ')} |`;
  };
  return [
    '| Picture or frame | near hip | near knee | far hip | far knee | near elbow | far elbow | operated |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...scenes.flatMap((scene) => (scene.view === 'side' ? [row(scene.id, scene.pose)] : [])),
    ...movements.flatMap((movement) =>
      movement.view === 'side'
        ? placesInTime(movement, FRAMES).map((u, index) =>
            row(
              `${movement.id}, ${index} of ${FRAMES}`,
              poseBetween(keyPoses(movement.pictures), u),
            ),
          )
        : [],
    ),
    '',
  ].join('\n');
}

function byteTable(): string {
  return [
    '| Picture or movement | bytes | brotli |',
    '| --- | --- | --- |',
    ...figureSizes().map((cells) => `| ${cells.join(' | ')} |`),
    '',
  ].join('\n');
}
