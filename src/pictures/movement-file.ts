import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { take } from '../domain/library.ts';
import { drivingSide } from '../domain/traffic.ts';
import { movementSvg } from '../figures/film.ts';
import { roundOf } from '../figures/frames.ts';
import { MOVEMENTS } from '../figures/movements/index.ts';
import type { Scene } from '../figures/scene.ts';

const THEME = 'src/styles/figures.css';

/** A movement as a file of its own, which is fetched only by who wants to see it. */
export interface MovementFile {
  /** With a hash of what is in it: it may be kept for good. */
  name: string;
  svg: string;
  /** One round, in seconds. */
  round: number;
  width: number;
  height: number;
}

const made = new Map<string, MovementFile>();

/** @param mirrored drawn for the other side of the road, or the other knee */
export function movementFile(id: string, mirrored: boolean): MovementFile {
  const key = `${id} ${String(mirrored)}`;
  const known = made.get(key);
  if (known) return known;
  const movement = take(MOVEMENTS, id);
  const css = readFileSync(THEME, 'utf8');
  const svg = movementSvg(movement, css, mirrored);
  const hash = createHash('sha256').update(svg).digest('hex').slice(0, 8);
  const [, , width, height] = movement.viewBox;
  const file = { name: `${id}.${hash}.svg`, svg, round: roundOf(movement), width, height };
  made.set(key, file);
  return file;
}

/** Whether a picture of a car is drawn for the other side of the road than a country drives on. */
export const isForOtherSide = ({ drive }: Pick<Scene, 'drive'>, country: string): boolean =>
  drive !== undefined && drive !== drivingSide(country);

/** The movement that begins with a picture, when all its pictures stand there in a row. */
export function movementOf(pictures: readonly string[], start: number): string | undefined {
  for (const [id, movement] of MOVEMENTS) {
    const own = movement.pictures.map((picture) => picture.id);
    const here = pictures.slice(start, start + own.length);
    if (own.every((picture, index) => picture === here[index])) return id;
  }
  return undefined;
}
