import type { Point } from './geometry.ts';

/**
 * A smooth way through values: at u = 0 the first, at 1 the second, and so on. Monotone cubic (Fritsch
 * and Carlson, harmonic slopes): what is equal in two neighbours stays equal between them, so a planted
 * foot stays planted, and nothing overshoots a joint's limit.
 */
export function blend(values: readonly number[], u: number): number {
  const last = values.length - 1;
  const index = Math.max(0, Math.min(last - 1, Math.floor(u)));
  const t = u - index;
  const [from = 0, to = from] = [values[index], values[index + 1]];
  if (from === to) return from;
  if (last === 1) return from + (to - from) * t;
  const step = (at: number) => (values[at + 1] ?? 0) - (values[at] ?? 0);
  const slope = (at: number): number => {
    if (at === 0) return step(0);
    if (at === last) return step(last - 1);
    const [before, after] = [step(at - 1), step(at)];
    return before * after <= 0 ? 0 : (2 * before * after) / (before + after);
  };
  const [m0, m1] = [slope(index), slope(index + 1)];
  return (
    from + m0 * t + (3 * (to - from) - 2 * m0 - m1) * t ** 2 + (m0 + m1 - 2 * (to - from)) * t ** 3
  );
}

export const blendPoint = (points: readonly Point[], u: number): Point => [
  blend(
    points.map(([x]) => x),
    u,
  ),
  blend(
    points.map(([, y]) => y),
    u,
  ),
];

/** Directions in degrees: each turns the short way from the one before. */
export function blendDirection(degrees: readonly number[], u: number): number {
  const turned: number[] = [];
  for (const it of degrees) {
    const before = turned.at(-1) ?? it;
    turned.push(it + 360 * Math.round((before - it) / 360));
  }
  return blend(turned, u);
}

/** Slow, fast, slow: what share of the way is done after a share of the time. */
export const ease = (share: number): number => (1 - Math.cos(Math.PI * share)) / 2;
