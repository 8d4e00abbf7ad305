/** A piece of SVG. A class of its own, so that a path string is never taken for one. */
export interface Shape {
  svg: string;
}

/** The role of an area: its fill comes from the theme (`figures.css`). */
export type Fill =
  | 'skin'
  | 'hair'
  | 'scarf'
  | 'top'
  | 'shorts'
  | 'shoe'
  | 'sleeve'
  | 'prop'
  | 'prop-far'
  | 'soft'
  | 'towel'
  | 'ice'
  | 'tyre'
  | 'window';

/** One area of a body part. */
export interface Area {
  path: string;
  fill: Fill;
}

export const shape = (svg: string): Shape => ({ svg });

export const join = (shapes: readonly Shape[]): Shape =>
  shape(shapes.map(({ svg }) => svg).join(''));

/**
 * Areas with one line around all of them and none between: first every outline thick in ink, then
 * every fill on top.
 */
export function union(areas: readonly Area[], ...details: Shape[]): Shape {
  const ink = `<path class="ink" d="${areas.map(({ path }) => path).join('')}"/>`;
  const fills = areas.map(({ path, fill }) => `<path class="${fill}" d="${path}"/>`);
  return shape([ink, ...fills, ...details.map(({ svg }) => svg)].join(''));
}

/** An area without a line: it hides the lines below it. */
export const patch = (path: string, fill: Fill): Shape =>
  shape(`<path class="${fill}" d="${path}"/>`);

/** An area with a line of its own. */
export const lined = (path: string, fill: Fill): Shape =>
  shape(`<path class="line ${fill}" d="${path}"/>`);

/** A thing, in a lighter ink than the person. */
export const thing = (path: string, fill: Fill = 'prop'): Shape =>
  shape(`<path class="thing ${fill}" d="${path}"/>`);

type Stroke =
  'detail' | 'stripe' | 'ground' | 'guide' | 'ghost' | 'ring' | 'ray' | 'grip' | 'dot' | 'ear';

/** A line of one kind. */
export const stroke = (path: string, kind: Stroke = 'detail'): Shape =>
  shape(`<path class="${kind}" d="${path}"/>`);

/** A metal tube: a light line in a dark one. */
export const tube = (path: string, far = false): Shape =>
  shape(
    `<path class="tube${far ? ' far' : ''}" d="${path}"/><path class="tube-light" d="${path}"/>`,
  );

/** What is on the far side of the body: a darker tint of each colour. */
export const far = ({ svg }: Shape): Shape => shape(`<g class="far">${svg}</g>`);
