import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { movementSvg } from '../figures/film.ts';
import { SCENES } from '../figures/index.ts';
import { MOVEMENTS } from '../figures/movements/index.ts';
import { figureSvg } from '../figures/svg.ts';

type Sizes = readonly [name: string, bytes: number, brotli: number];

/** Bytes of every picture, before the page shrinks it, and of every movement's file. */
export function figureSizes(): Sizes[] {
  const css = readFileSync('src/styles/figures.css', 'utf8');
  const sizes = (name: string, svg: string): Sizes => [
    name,
    svg.length,
    brotliCompressSync(svg).length,
  ];
  return [
    ...[...SCENES.values()].map((scene) => sizes(scene.id, figureSvg(scene))),
    ...[...MOVEMENTS.values()].map((it) => sizes(`${it.id} (movement)`, movementSvg(it, css))),
  ];
}
