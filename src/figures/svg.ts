import { drawScene, type Scene } from './scene.ts';

/** A picture as an SVG element: named, without ids, its colours from the page (`figures.css`). */
export function figureSvg(scene: Scene, options: { mirrored?: boolean } = {}): string {
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
    `role="img" aria-label="${escaped(scene.alt)}">${inside}</svg>`
  );
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
