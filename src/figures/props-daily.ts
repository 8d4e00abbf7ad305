import {
  add,
  angleOf,
  at,
  circle,
  direction,
  placed,
  rectangle,
  scale,
  sub,
  type Point,
} from './geometry.ts';
import { join, stroke, thing, tube, type Shape } from './shape.ts';

/** Things of daily life: car, toilet, sink, grabber. */

/**
 * A small car from behind, cut open behind the front seats: dashboard, the driver's wheel on the left, two
 * seats, and on the right the open door, behind which nobody stands. It reaches from x = -116 to 190.
 */
export function carFromBehind(floor: number): Shape {
  const y = (height: number) => floor - height;
  const shell =
    `M-112 ${y(150)}L-98 ${y(214)}Q-90 ${y(250)} -62 ${y(252)}H70Q86 ${y(251)} 94 ${y(236)}` +
    `L102 ${y(200)}H90L84 ${y(228)}Q80 ${y(238)} 70 ${y(238)}H-58Q-80 ${y(236)} -86 ${y(208)}` +
    `L-98 ${y(150)}V${y(58)}H-112Z`;
  const view = `M-90 ${y(142)}L-80 ${y(218)}Q-76 ${y(238)} -58 ${y(238)}H70Q82 ${y(236)} 84 ${y(226)}L92 ${y(142)}Z`;
  const seat = (x: number) =>
    rectangle(x + 10, y(196), 42, 34, 12) +
    `M${x} ${y(72)}L${x + 4} ${y(152)}Q${x + 5} ${y(164)} ${x + 16} ${y(164)}H${x + 46}` +
    `Q${x + 57} ${y(164)} ${x + 58} ${y(152)}L${x + 62} ${y(72)}Z`;
  const door =
    `M98 ${y(150)}L104 ${y(196)}Q110 ${y(232)} 132 ${y(232)}H172Q186 ${y(232)} 186 ${y(218)}` +
    `V${y(62)}Q186 ${y(46)} 172 ${y(46)}H110Q98 ${y(46)} 98 ${y(62)}Z`;
  const pane = `M110 ${y(150)}L115 ${y(194)}Q118 ${y(220)} 134 ${y(220)}H168Q175 ${y(220)} 175 ${y(212)}V${y(150)}Z`;
  return join([
    thing(rectangle(-104, y(50), 34, 50, 9) + rectangle(56, y(50), 34, 50, 9), 'tyre'),
    thing(view, 'window'),
    thing(`M-98 ${y(150)}Q0 ${y(166)} 98 ${y(150)}V${y(60)}H-98Z`, 'prop-far'),
    tube(circle([-58, y(180)], 31), true),
    thing(shell),
    thing(door),
    thing(pane, 'window'),
    stroke(`M150 ${y(128)}H172`, 'detail'),
    thing(seat(-90) + seat(4)),
    thing(rectangle(-98, y(84), 84, 24, 10) + rectangle(2, y(84), 92, 24, 10)),
    thing(rectangle(-112, y(58), 212, 24, 8), 'prop-far'),
    thing(rectangle(-110, y(52), 18, 12, 4) + rectangle(80, y(52), 18, 12, 4), 'towel'),
  ]);
}

/** A whole car from its side, with a reclined seat whose top is at y = 168. */
export function carFromSide() {
  const body =
    'M14 176Q10 140 40 128L58 42Q64 16 96 14L196 14Q216 14 228 30L282 118L330 130' +
    'Q348 136 348 156V196Q348 206 338 206H24Q14 206 14 196Z';
  const seat =
    'M92 168L64 76Q62 66 72 66T84 72L108 154H168Q178 154 178 164V176' +
    'Q178 182 170 182H104Q94 182 92 168Z';
  return {
    behind: join([
      thing(body),
      thing('M72 44Q76 28 96 28H192Q206 28 214 39L262 122L286 148V162L242 191H58V128Z', 'window'),
      thing('M318 132L344 138Q346 146 340 150L322 146Z', 'towel'),
      thing(seat, 'prop-far'),
    ]),
    /** In front of the person: the dashboard, and the sill that the feet stand behind. */
    front: join([
      thing('M254 118L282 118L290 150Q270 154 258 140Z', 'prop-far'),
      thing('M54 190H288Q296 190 296 198T288 206H54Q46 206 46 198T54 190Z'),
      thing(circle([62, 208], 26) + circle([300, 208], 26), 'tyre'),
      thing(circle([62, 208], 11) + circle([300, 208], 11)),
    ]),
  };
}

/** A toilet that faces right. `x` is the rear edge of the bowl, `rim` its top. */
export function toilet(x: number, rim: number, floor: number): Shape {
  const bowl =
    `M${x} ${rim}H${x + 76}Q${x + 78} ${rim + 30} ${x + 48} ${rim + 38}` +
    `Q${x + 44} ${floor - 12} ${x + 52} ${floor}H${x + 6}Q${x + 10} ${rim + 40} ${x} ${rim}Z`;
  return join([
    thing(rectangle(x - 24, rim - 56, 26, 64, 4)),
    thing(rectangle(x - 27, rim - 62, 32, 8, 3)),
    thing(bowl),
  ]);
}

/** A thick ring on the bowl that makes the seat higher. */
export const raisedSeat = (x: number, top: number, rim: number): Shape =>
  thing(rectangle(x, top, 78, rim - top, 6), 'towel');

/** A frame with armrests around a toilet: `top` is where the hands push. */
export function toiletFrame(x: number, top: number, floor: number) {
  const frame = (dx: number, dy: number) => {
    const [left, high, low] = [x + dx, top + dy, floor + dy];
    return (
      `M${left} ${low - 3}L${left + 4} ${high + 8}Q${left + 5} ${high} ${left + 13} ${high}` +
      `H${left + 62}Q${left + 70} ${high} ${left + 71} ${high + 8}L${left + 76} ${low - 3}`
    );
  };
  return {
    far: tube(frame(7, -5), true),
    near: join([tube(frame(0, 0)), stroke(`M${x + 24} ${top}H${x + 58}`, 'grip')]),
  };
}

/** A high stool with a sloping seat; `x` is the rear edge of the seat. */
export function highStool(x: number, seat: number, floor: number): Shape {
  const leg = (from: number, to: number, isFar: boolean) =>
    tube(`M${x + from} ${seat + 12}L${x + to} ${floor - 3}`, isFar);
  return join([
    leg(16, 10, true),
    leg(44, 50, true),
    tube(`M${x + 4} ${seat + 62}H${x + 56}`),
    leg(10, -2, false),
    leg(50, 62, false),
    thing(
      `M${x + 4} ${seat - 3}L${x + 56} ${seat + 3}Q${x + 62} ${seat + 8} ${x + 56} ${seat + 13}` +
        `L${x + 4} ${seat + 9}Q${x - 4} ${seat + 3} ${x + 4} ${seat - 3}Z`,
    ),
  ]);
}

/** A sink on the wall at the right, open below, with a running tap; `rim` is its top. */
export function sink(wall: number, rim: number, floor: number): Shape {
  const x = wall - 76;
  const spout = `M${wall - 4} ${rim - 36}H${x + 36}Q${x + 28} ${rim - 36} ${x + 28} ${rim - 28}`;
  return join([
    stroke(`M${wall} ${rim - 112}V${floor}`, 'ground'),
    tube(`M${wall - 24} ${rim + 36}V${rim + 52}H${wall - 3}`, true),
    thing(
      `M${x - 4} ${rim}H${wall}V${rim + 38}H${x + 40}Q${x + 6} ${rim + 34} ${x} ${rim + 10}` +
        `L${x - 4} ${rim + 8}Z`,
    ),
    stroke(`M${x} ${rim + 9}H${wall}`, 'detail'),
    thing(rectangle(wall - 8, rim - 108, 6, 56, 2), 'soft'),
    stroke(`M${x + 26} ${rim - 24}V${rim}M${x + 30} ${rim - 24}V${rim}`, 'ground'),
    tube(spout),
    tube(`M${wall - 26} ${rim - 38}V${rim - 48}`),
  ]);
}

/** A long-handled grabber from a fist to the thing that its jaws hold. */
export function grabber(fist: Point, tip: Point): Shape {
  const way = angleOf(sub(tip, fist));
  const neck = add(tip, scale(direction(way), -20));
  return join([
    tube(`M${at(fist)}L${at(neck)}`),
    thing(placed('M-18-6L24-5L24 5L19 6Q20 15 13 15L12 11Q15 10 14 6L-18 6Z', fist, way)),
    thing(
      placed(
        'M-24-5L-17-6L-9-12L4-6L6-1L2-1L0-3L-9-6L-14 0L-9 6L0 3L2 1L6 1L4 6L-9 12L-17 6L-24 5Z',
        tip,
        way,
      ),
    ),
  ]);
}

/** A sock whose top is held at a point; it hangs down. */
export const sock = (held: Point, degrees = 0): Shape =>
  join([
    thing(
      placed('M-7-3L7-3L7 14C12 17 20 18 20 24C20 29 12 29 4 28C-4 27-8 24-7 16Z', held, degrees),
      'towel',
    ),
    stroke(placed('M-7 3L7 3', held, degrees)),
  ]);
