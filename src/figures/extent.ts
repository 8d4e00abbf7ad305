/** How many values each command of an SVG path takes. */
const VALUES: Record<string, number> = { M: 2, L: 2, T: 2, Q: 4, C: 6, A: 7, H: 1, V: 1, Z: 0 };

export interface Extent {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * The box around every point of an SVG's paths. Control points count, so it may be a little larger
 * than what is drawn, never smaller.
 */
export function extentOf(svg: string): Extent {
  const extent: Extent = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  /** The mirrors around the current place: a mirror at m sends x to m - x. */
  const mirrors: (number | undefined)[] = [];
  for (const [, end, tag, attributes = ''] of svg.matchAll(/<(\/?)(g|path)\b([^>]*)>/g)) {
    if (tag === 'g' && end === '/') mirrors.pop();
    if (tag === 'g' && end === '') {
      const mirror = /matrix\(-1 0 0 1 (-?[\d.]+) 0\)/.exec(attributes)?.[1];
      mirrors.push(mirror === undefined ? undefined : Number(mirror));
    }
    const path = / d="([^"]*)"/.exec(attributes)?.[1] ?? '';
    for (const [inside, y] of pointsOf(path)) {
      const x = mirrors.reduceRight<number>((it, m) => (m === undefined ? it : m - it), inside);
      extent.left = Math.min(extent.left, x);
      extent.right = Math.max(extent.right, x);
      extent.top = Math.min(extent.top, y);
      extent.bottom = Math.max(extent.bottom, y);
    }
  }
  return extent;
}

function* pointsOf(path: string): Generator<[number, number]> {
  let [x, y] = [0, 0];
  for (const [, command = '', rest = ''] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const values = (rest.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const isRelative = command === command.toLowerCase();
    const size = VALUES[command.toUpperCase()];
    if (size === undefined) throw new Error(`the path command "${command}" is not known`);
    for (let at = 0; at < values.length; at += size) {
      const part = values.slice(at, at + size);
      for (const point of placesOf(command.toUpperCase(), part, isRelative ? [x, y] : undefined, [
        x,
        y,
      ])) {
        yield point;
        [x, y] = point;
      }
    }
  }
}

function placesOf(
  command: string,
  part: readonly number[],
  origin: readonly [number, number] | undefined,
  current: readonly [number, number],
): [number, number][] {
  const [ox, oy] = origin ?? [0, 0];
  const [first = 0] = part;
  if (command === 'H') return [[ox + first, current[1]]];
  if (command === 'V') return [[current[0], oy + first]];
  const pairs = command === 'A' ? part.slice(5) : part;
  return Array.from({ length: pairs.length / 2 }, (_, index) => [
    ox + (pairs[index * 2] ?? 0),
    oy + (pairs[index * 2 + 1] ?? 0),
  ]);
}
