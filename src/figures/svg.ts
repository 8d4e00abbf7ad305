import { drawScene, type Scene } from './scene.ts';

/** CSS pixels to a unit, where there is room: people are as large as they sit, stand or lie. */
export const SCALE = 1.4;

export interface FigureOptions {
  /** Shows the other knee. */
  mirrored?: boolean;
  /** One of a pair: its name says which. */
  pair?: 'Do' | 'Do not';
}

/** A picture as an SVG element: named, without ids, its colours from the page (`figures.css`). */
export function figureSvg(scene: Scene, options: FigureOptions = {}): string {
  const [x, y, width, height] = scene.viewBox;
  const shapes = drawScene(scene)
    .map(({ svg }) => svg)
    .join('');
  const inside = options.mirrored
    ? `<g transform="matrix(-1 0 0 1 ${2 * x + width} 0)">${shapes}</g>`
    : shapes;
  const person = scene.person && scene.person !== 'a' ? ` person-${scene.person}` : '';
  return (
    `<svg class="figure${person}" viewBox="${x} ${y} ${width} ${height}" ` +
    `width="${Math.round(width * SCALE)}" role="img" aria-label="${escaped(nameOf(scene, options))}">${inside}</svg>`
  );
}

/** The words of a picture; in a pair they begin with "Do" or "Do not". */
function nameOf({ alt }: Scene, { pair }: FigureOptions): string {
  return pair === undefined || alt.startsWith('Do') ? alt : `${pair}: ${alt}`;
}

/** Words as they may stand in an SVG. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
