import { drawFrame, placesInTime, roundOf } from './frames.ts';
import { formOf, pathOf, pointsIn, subpathsOf, type Subpath } from './film-path.ts';
import { explains, isStill, rigidMotion, turnsOf, type Motion } from './film-motion.ts';
import { at, type Point } from './geometry.ts';
import type { Movement } from './movement.ts';
import { escaped } from './svg.ts';
import { fileStyles } from './theme.ts';

/** How many steps one way has: between two of them a turn of 90 degrees is a chord of 12. */
const STEPS = 12;

export interface FilmOptions {
  mirrored?: boolean;
  styles: (classes: ReadonlySet<string>) => string;
}

/**
 * A movement as an SVG file that plays round after round. Each part of the body that keeps its form is
 * moved and turned (`animateTransform`); what changes its form, as a shirt does, is morphed (`animate`).
 * @param options.styles the rules of its colours, for light and dark, given the classes it uses
 */
export function filmSvg(movement: Movement, options: FilmOptions): string {
  const frames = placesInTime(movement, STEPS).map((u) =>
    drawFrame(movement, u)
      .map(({ svg }) => svg)
      .join(''),
  );
  const timeline = timelineOf(movement);
  const body = moving(frames, timeline, movement.id);
  const classes = new Set(
    [...body.matchAll(/class="([^"]*)"/g)].flatMap(([, it = '']) => it.split(' ')),
  );
  const [x, y, width, height] = movement.viewBox;
  const drawn = options.mirrored
    ? `<g transform="matrix(-1 0 0 1 ${2 * x + width} 0)">${body}</g>`
    : body;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" ` +
    `width="${width}" height="${height}" role="img" aria-label="${escaped(movement.text)}">` +
    `<style>${options.styles(classes)}</style>${drawn}</svg>`
  );
}

/** The same with the colours of the theme. */
export const movementSvg = (movement: Movement, css: string, mirrored = false): string =>
  filmSvg(movement, {
    mirrored,
    styles: (classes) => fileStyles(css, movement.person ?? 'a', classes),
  });

interface Timeline {
  /** `dur` and `keyTimes`. */
  attributes: string;
  /** Which frame shows at each of the key times. */
  order: readonly number[];
}

function timelineOf(movement: Movement): Timeline {
  const { seconds, rest = 1, way = 'back' } = movement;
  const there = Array.from({ length: STEPS + 1 }, (_, index) => index);
  const back = [...there].reverse();
  const order = [0, ...there, ...(way === 'back' ? back : [STEPS])];
  const times = (from: number) => there.map((index) => from + (seconds * index) / STEPS);
  const ends = rest + seconds + rest;
  const dur = roundOf(movement);
  const at = [0, ...times(rest), ...(way === 'back' ? times(ends) : [ends])];
  const keyTimes = at.map((time) => String(Math.round((time / dur) * 1000) / 1000)).join(';');
  return { attributes: `dur="${dur}s" repeatCount="indefinite" keyTimes="${keyTimes}"`, order };
}

const TAG = /<path class="([^"]*)" d="([^"]*)"\/>|<\/?g[^>]*>/g;

/** Lays the frames over each other: what differs between them gets an animation. */
function moving(frames: readonly string[], timeline: Timeline, id: string): string {
  const tags = frames.map((frame) => [...frame.matchAll(TAG)]);
  const [first = []] = tags;
  if (tags.some((other) => other.length !== first.length)) {
    throw new Error(`the frames of "${id}" do not have the same parts: a hand or a thing changes`);
  }
  const out: string[] = [];
  let open: Motion | undefined;
  const close = () => {
    if (open) out.push('</g>');
    open = undefined;
  };
  for (const [index, tag] of first.entries()) {
    const [whole, kind = '', path] = tag;
    if (path === undefined) {
      close();
      out.push(whole);
      continue;
    }
    const paths = tags.map((other) => other[index]?.[2] ?? path);
    if (paths.every((it) => it === path)) {
      close();
      out.push(whole);
      continue;
    }
    for (const pieces of piecesOf(paths, id)) {
      const points = pieces.map(pointsIn);
      const [piece = []] = pieces;
      if (open && explains(open, points)) {
        out.push(plain(kind, piece, open.pivots[0]));
        continue;
      }
      close();
      const motion = rigidMotion(points);
      if (!motion) out.push(morphed(kind, pieces, timeline));
      else if (isStill(motion)) out.push(plain(kind, piece));
      else {
        open = motion;
        out.push(opening(motion, timeline), plain(kind, piece, motion.pivots[0]));
      }
    }
  }
  close();
  return out.join('');
}

/** The pieces of a path, each in every frame. */
function piecesOf(paths: readonly string[], id: string): Subpath[][] {
  const cut = paths.map(subpathsOf);
  const [first = []] = cut;
  return first.map((piece, index) => {
    const form = formOf(piece);
    return cut.map((pieces) => {
      const other = pieces[index];
      if (!other || formOf(other) !== form) {
        throw new Error(`a part of "${id}" changes its form: ${form}`);
      }
      return other;
    });
  });
}

const plain = (kind: string, piece: Subpath, from?: Point): string =>
  `<path class="${kind}" d="${pathOf(piece, from)}"/>`;

const inOrder = (values: readonly string[], { order }: Timeline): string =>
  order.map((frame) => values[frame] ?? '').join(';');

function opening(motion: Motion, timeline: Timeline): string {
  const animate = (type: string, values: readonly string[], more: string) =>
    new Set(values).size === 1 && type === 'rotate'
      ? ''
      : `<animateTransform attributeName="transform" type="${type}" ${timeline.attributes} ` +
        `values="${inOrder(values, timeline)}"${more}/>`;
  return (
    `<g transform="translate(${at(motion.pivots[0] ?? [0, 0])})">` +
    animate('translate', motion.pivots.map(at), '') +
    animate('rotate', turnsOf(motion), ' additive="sum"')
  );
}

function morphed(kind: string, pieces: readonly Subpath[], timeline: Timeline): string {
  const values = pieces.map((piece) => pathOf(piece));
  return (
    `<path class="${kind}" d="${values[0] ?? ''}"><animate attributeName="d" ` +
    `${timeline.attributes} values="${inOrder(values, timeline)}"/></path>`
  );
}
