import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { poseFaults } from '../../figures/angles.ts';
import { movementSvg } from '../../figures/film.ts';
import { frontFaults, isLying } from '../../figures/front-limits.ts';
import { SCENES } from '../../figures/index.ts';
import type { Movement } from '../../figures/movement.ts';
import { movementFaults } from '../../figures/movement-faults.ts';
import { MOVEMENTS } from '../../figures/movements/index.ts';
import type { Scene } from '../../figures/scene.ts';
import { SEQUENCES } from '../../figures/sequences.ts';
import { figureSvg } from '../../figures/svg.ts';
import { themesOf } from '../../figures/theme.ts';
import type { Problem } from '../../content/problem.ts';
import { contrastFaults } from './contrast.ts';
import { extentOf } from '../../figures/extent.ts';

const SCENE_FILES = ['src/figures/scenes', 'src/figures/movements'];
const THEME = 'src/styles/figures.css';
const LONGEST_ALT = 140;
const MOST_BYTES = 3072;
/** The box of a picture is cropped to what is drawn; those of one movement share theirs. */
const MOST_ROOM = 26;
const isAlone = (id: string): boolean =>
  ![...SEQUENCES.values()].some((ids) => ids.includes(id)) && !/-do(-not)?$/.test(id);
/** Curves stay inside their control points; lines are 2.4 wide. */
const TOLERANCE = 3;

/** Everything that is wrong with the drawn pictures and their colours. */
export function figureProblems(): Problem[] {
  return [...SCENES.values()]
    .flatMap((scene) => sceneFaults(scene).map((fault) => problem(scene.id, fault)))
    .concat(movementProblems(), sequenceProblems(), themeProblems());
}

/** What is wrong with one picture, in words; empty when all is well. */
export function sceneFaults(scene: Scene): string[] {
  const { id, alt, viewBox } = scene;
  const svg = figureSvg(scene);
  const [x, y, width, height] = viewBox;
  const extent = extentOf(svg);
  const bytes = gzipSync(svg).length;
  const isOutside =
    extent.left < x - TOLERANCE ||
    extent.top < y - TOLERANCE ||
    extent.right > x + width + TOLERANCE ||
    extent.bottom > y + height + TOLERANCE;
  const room = {
    left: extent.left - x,
    top: extent.top - y,
    right: x + width - extent.right,
    bottom: y + height - extent.bottom,
  };
  const loose = Object.entries(room).filter(([, units]) => units > MOST_ROOM);
  const box = [extent.left, extent.top, extent.right, extent.bottom].map(Math.round).join(' ');
  return [
    ...(scene.view === 'side'
      ? poseFaults(scene)
      : frontFaults(id, scene.pose, isLying(scene.pose))),
    ...(alt.trim() === '' ? [`${id} has no alt text`] : []),
    ...(alt.length > LONGEST_ALT
      ? [`the alt text of ${id} has ${alt.length} characters; the limit is ${LONGEST_ALT}`]
      : []),
    ...(/\b(left|right)\b/i.test(alt) ? [`the alt text of ${id} says left or right`] : []),
    ...(isOutside ? [`${id} is drawn outside its viewBox (${box})`] : []),
    ...(isAlone(id) && loose.length > 0
      ? [`${id} has empty room at its ${loose.map(([side]) => side).join(' and ')} (${box})`]
      : []),
    ...(bytes > MOST_BYTES ? [`${id} has ${bytes} bytes (gzip); the limit is ${MOST_BYTES}`] : []),
  ];
}

/** What is wrong with the movements at any moment, and with the files they are played from. */
function movementProblems(): Problem[] {
  const css = readFileSync(THEME, 'utf8');
  return [...MOVEMENTS.values()].flatMap((movement) => {
    const faults = movementFaults(movement);
    return [...faults, ...(faults.length === 0 ? filmFaults(movement, css) : [])].map((fault) =>
      problem(movement.id, fault),
    );
  });
}

/** A movement is fetched on demand, perhaps on a slow line. */
const MOST_FILM_BYTES = 8192;

function filmFaults(movement: Movement, css: string): string[] {
  const bytes = brotliCompressSync(movementSvg(movement, css)).length;
  return bytes > MOST_FILM_BYTES
    ? [`the movement "${movement.id}" has ${bytes} bytes (brotli); the limit is ${MOST_FILM_BYTES}`]
    : [];
}

function sequenceProblems(): Problem[] {
  return [...SEQUENCES].flatMap(([name, ids]) =>
    ids
      .filter((id) => !SCENES.has(id))
      .map((id) => problem(name, `the sequence "${name}" has no picture "${id}"`)),
  );
}

function themeProblems(): Problem[] {
  const faults = themesOf(readFileSync(THEME, 'utf8')).flatMap(contrastFaults);
  return faults.map((fault) => ({
    code: 'figure-contrast',
    file: THEME,
    line: 1,
    message: `Figures: ${fault}; the least is 3 : 1.`,
    tryThis: 'A darker or lighter colour for the fill; the ink stays.',
  }));
}

function problem(id: string, fault: string): Problem {
  const place = placeOf(id);
  return {
    code: 'figure-pose',
    ...place,
    message: `Figure: ${fault}.`,
    tryThis: 'Change the pose or the words; then npm run figures, and look at it.',
  };
}

/** The file and line where a picture or movement has its id. */
function placeOf(id: string): { file: string; line: number } {
  for (const file of SCENE_FILES.flatMap((folder) =>
    readdirSync(folder).map((name) => join(folder, name)),
  )) {
    const lines = readFileSync(file, 'utf8').split('\n');
    const line = lines.findIndex((it) => it.includes(`'${id}'`));
    if (line !== -1) return { file, line: line + 1 };
  }
  return { file: SCENE_FILES[0] ?? '', line: 1 };
}
