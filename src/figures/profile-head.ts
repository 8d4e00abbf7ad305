import { BONES, HAIR, LIMBS, OUTLINES } from './body.ts';
import { add, circle, direction, placed, scale, turn, type Point } from './geometry.ts';
import type { Pose } from './pose.ts';
import { outline, segment } from './segment.ts';
import { join, lined, shape, stroke, union, type Shape } from './shape.ts';
import type { Spine } from './spine.ts';

interface Head {
  centre: Point;
  neck: Shape;
  head: Shape;
}

/** The skull turns about the end of the neck, which lies below and behind its middle. */
const PIVOT: Point = [-4, 13];

/** Neck and head. */
export function headOf(pose: Pose, spine: Spine): Head {
  const { head: tilt = 0, trunk, hair = 'short' } = pose;
  const way = direction(pose.neck ?? trunk + 14);
  const pivot = add(spine.neck, scale(way, BONES.neck));
  const centre = add(pivot, scale(turn(PIVOT, tilt), -1));
  const put = (path: string) => placed(path, centre, tilt);
  const neck = segment(spine.beside(0.9, -1), add(pivot, scale(way, 4)), LIMBS.neck.front);
  const locks = HAIR[hair].map(put).join('');
  const eye =
    pose.eyes === 'closed'
      ? stroke(put(OUTLINES.closedEye))
      : stroke(circle(add(centre, turn([9.6, -1], tilt)), 1.5), 'dot');
  return {
    centre,
    neck: union([{ path: outline(neck), fill: 'skin' }]),
    head: join([
      lined(put(OUTLINES.skull), 'skin'),
      locks === '' ? shape('') : lined(locks, hair === 'scarf' ? 'scarf' : 'hair'),
      hair === 'scarf' ? shape('') : stroke(put(OUTLINES.ear), 'ear'),
      eye,
      stroke(put(pose.mouth === 'flat' ? OUTLINES.flatMouth : OUTLINES.smile)),
    ]),
  };
}
