import { faultsOf } from './angles.ts';
import { frontPoseBetween, poseBetween } from './between.ts';
import { filmSvg } from './film.ts';
import { placesInTime } from './frames.ts';
import { frontFaults, isLying } from './front-limits.ts';
import type { FrontPose } from './front-view.ts';
import { add, distance, turn, type Point } from './geometry.ts';
import {
  keyPoses,
  keysOfPictures,
  type Contact,
  type Movement,
  type SideMovement,
} from './movement.ts';
import type { Pose } from './pose.ts';
import { profile } from './profile.ts';

/** How far a planted foot or hand may slide, in units: 12 mm of an adult. */
export const MOST_SLIDE = 2;

/** Twice as many frames as a film has: what lies between two of its steps is seen too. */
const FRAMES = 24;

/** Everything about a movement that is wrong at any moment, in words; empty when all is well. */
export function movementFaults(movement: Movement): string[] {
  const { id, text, pictures, seconds } = movement;
  if (pictures.length < 2) return [`the movement "${id}" has a start without an end`];
  return [
    ...(text.trim() === '' ? [`the movement "${id}" has no text alternative`] : []),
    ...(/\b(left|right)\b/i.test(text) ? [`the text of "${id}" says left or right`] : []),
    ...(seconds > 0 && seconds <= 5
      ? []
      : [`one way of "${id}" takes ${seconds} seconds, not 1 to 5`]),
    ...unique(frameFaults(movement)),
    ...contactFaults(movement),
    ...formFaults(movement),
  ];
}

/** Each frame with its name: what a message can point to. */
function frames(movement: Movement): { name: string; u: number }[] {
  return placesInTime(movement, FRAMES).map((u, index) => ({
    name: `frame ${index} of ${FRAMES} of "${movement.id}"`,
    u,
  }));
}

function frameFaults(movement: Movement): string[] {
  const all = frames(movement);
  if (movement.view === 'front') {
    const poses = keyPoses(movement.pictures);
    return all.flatMap(({ name, u }) => {
      const pose = frontPoseBetween(poses, u);
      return frontFaults(name, pose, isLying(pose));
    });
  }
  const { pictures, straight = [], exceptions = {} } = movement;
  const poses = keyPoses(pictures);
  // A foot that is lifted on the way stands on no floor: contacts look after those that stand.
  const allowed = (limit: string) => limit === 'sole' || limit in exceptions;
  return all.flatMap(({ name, u }) => faultsOf(name, poseBetween(poses, u), allowed, straight));
}

/** The first frame in which a joint breaks its limit is enough: the others say the same. */
function unique(faults: readonly string[]): string[] {
  const seen = new Set<string>();
  return faults.filter((fault) => {
    const kind = fault.replaceAll(/frame \d+|[\d.]+/g, '');
    if (seen.has(kind)) return false;
    seen.add(kind);
    return true;
  });
}

function contactFaults(movement: Movement): string[] {
  const keys = keysOfPictures(movement);
  return movement.contacts.flatMap((contact) => {
    const { at, slides = false, from = 0, to = keys.length - 1 } = contact;
    const [first = 0, last = 0] = [keys[from], keys[to]];
    const held = [
      { name: `picture ${from + 1} of "${movement.id}"`, u: first },
      ...frames(movement).filter(({ u }) => u > first && u < last),
      { name: `picture ${to + 1} of "${movement.id}"`, u: last },
    ].map(({ name, u }) => ({ name, point: contactAt(movement, contact, u) }));
    const start = held[0]?.point;
    const worst = held
      .map(({ name, point }) => {
        if (!start || !point) return { name, units: Infinity };
        return { name, units: slides ? Math.abs(point[1] - start[1]) : distance(point, start) };
      })
      .reduce((a, b) => (b.units > a.units ? b : a));
    if (worst.units <= MOST_SLIDE) return [];
    const how = slides ? 'leaves what it lies on' : 'slides';
    return [
      `${at} ${how} by ${worst.units.toFixed(1)} units in ${worst.name}; the limit is ${MOST_SLIDE}`,
    ];
  });
}

/** Ball and heel, from the ankle of a foot that stands flat. */
const SOLE: ReadonlyMap<string, Point> = new Map([
  ['Toe', [28, 11.5]],
  ['Heel', [-9, 11.5]],
]);

function contactAt(movement: Movement, { at }: Contact<string>, u: number): Point | undefined {
  if (movement.view === 'front') {
    const pose: FrontPose = frontPoseBetween(keyPoses(movement.pictures), u);
    const index = at.startsWith('first') ? 0 : 1;
    return at.endsWith('Ankle') ? pose.legs[index]?.ankle : pose.arms[index]?.wrist;
  }
  const pose: Pose = poseBetween(keyPoses(movement.pictures), u);
  const { joints } = profile(pose);
  const side = at.startsWith('near') ? 'near' : 'far';
  const sole = SOLE.get(at.slice(side.length));
  if (sole) return add(joints[`${side}Ankle`] ?? joints.hip, turn(sole, pose[side].foot ?? 0));
  return new Map(Object.entries(joints)).get(at);
}

/** A film can move and bend parts, but not swap them: an open hand never becomes a fist. */
function formFaults(movement: Movement): string[] {
  const hands = movement.view === 'side' ? handFaults(movement) : [];
  if (hands.length > 0) return hands;
  try {
    filmSvg(movement, { styles: () => '' });
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

function handFaults({ id, pictures }: SideMovement): string[] {
  return (['nearArm', 'farArm'] as const).flatMap((arm) => {
    const hands = keyPoses(pictures).map((pose) => {
      const drawn = pose[arm];
      return drawn ? (drawn.grip ?? 'open hand') : 'no hand';
    });
    const kinds = [...new Set(hands)];
    if (kinds.length === 1) return [];
    return [`${arm} of "${id}" changes on the way: ${kinds.join(', then ')}; a film cannot`];
  });
}
