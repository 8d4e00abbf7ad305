import type { FrontPose, FrontView } from './front-view.ts';
import type { JointName, Pose } from './pose.ts';
import type { Profile } from './profile.ts';
import type { FrontScene, Scene, SceneFacts, SideScene } from './scene.ts';
import type { Shape } from './shape.ts';

/** What all movements say. */
interface MovementFacts extends Pick<SceneFacts, 'viewBox' | 'person' | 'drive' | 'exceptions'> {
  id: string;
  /** The movement in words, with its tempo: who cannot see it, or wants it still, has these. */
  text: string;
  /** How long one way takes, in seconds. */
  seconds: number;
  /** How long the first and the last picture stand, in seconds. */
  rest?: number;
  /** There and back again, or once and then from the start (a step forward). */
  way?: 'back' | 'once';
}

/** What one picture of a movement adds. The arrows that a film does without are `marks`. */
interface Picture<P, V> extends Pick<SceneFacts, 'id' | 'alt'> {
  pose: P;
  marks?: (person: V) => readonly Shape[];
  /** Poses on the way to the next picture: a foot that is lifted over the edge of a step. */
  via?: readonly P[];
}

/**
 * A place that must not slide while the person moves: a planted foot, a hand on an armrest.
 * A toe is the ball of the foot, about which a heel lifts; a heel is where a step lands.
 */
export interface Contact<At extends string> {
  at: At;
  /** It may move along the floor or bed, but not leave it. */
  slides?: boolean;
  /** From which picture to which it holds; all of them by default. */
  from?: number;
  to?: number;
}

export type SideContact = Contact<JointName | `${'near' | 'far'}${'Toe' | 'Heel'}`>;
export type FrontContact = Contact<'firstAnkle' | 'secondAnkle' | 'firstWrist' | 'secondWrist'>;

export interface SideMovement extends MovementFacts {
  view: 'side';
  pictures: readonly (Picture<Pose, Profile> & Pick<SideScene, 'straight'>)[];
  /** Knees that stay straight in every frame. */
  straight?: SideScene['straight'];
  contacts: readonly SideContact[];
  draw: (person: Profile) => readonly Shape[];
}

export interface FrontMovement extends MovementFacts {
  view: 'front';
  pictures: readonly Picture<FrontPose, FrontView>[];
  contacts: readonly FrontContact[];
  draw: (person: FrontView) => readonly Shape[];
}

export type Movement = SideMovement | FrontMovement;

/** The pictures of a movement, from its start to its end, each with its arrows. */
export function scenesOf(movement: Movement): Scene[] {
  const { viewBox, person, drive, exceptions } = movement;
  const facts = {
    viewBox,
    ...(person ? { person } : {}),
    ...(drive ? { drive } : {}),
    ...(exceptions ? { exceptions } : {}),
  };
  if (movement.view === 'front') {
    const { draw, pictures } = movement;
    return pictures.map(({ id, alt, pose, marks }): FrontScene => ({
      ...facts,
      id,
      alt,
      view: 'front',
      pose,
      draw: (view) => [...draw(view), ...(marks?.(view) ?? [])],
    }));
  }
  const { draw, pictures, straight } = movement;
  return pictures.map(({ id, alt, pose, marks, straight: here = straight }): SideScene => ({
    ...facts,
    ...(here ? { straight: here } : {}),
    id,
    alt,
    view: 'side',
    pose,
    draw: (view) => [...draw(view), ...(marks?.(view) ?? [])],
  }));
}

/** Every pose a movement goes through, in order: those of its pictures and those between them. */
export const keyPoses = <P>(pictures: readonly { pose: P; via?: readonly P[] }[]): P[] =>
  pictures.flatMap(({ pose, via = [] }) => [pose, ...via]);

/** Which of the key poses are pictures. */
export function keysOfPictures({ pictures }: Movement): number[] {
  let key = 0;
  return pictures.map(({ via = [] }) => {
    const here = key;
    key += 1 + via.length;
    return here;
  });
}
