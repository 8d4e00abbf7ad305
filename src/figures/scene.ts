import { frontView, type FrontPose, type FrontView } from './front-view.ts';
import type { Person, Pose } from './pose.ts';
import { profile, type Profile } from './profile.ts';
import type { Shape } from './shape.ts';

/** What every picture has. */
export interface SceneFacts {
  id: string;
  /** x, y, width and height, in units. */
  viewBox: readonly [x: number, y: number, width: number, height: number];
  /**
   * At most 140 characters, in this order: position, support, which leg, what moves. "Operated" and
   * "un-operated", never left or right; "Do" or "Do not" first where it is one of a pair.
   */
  alt: string;
  person?: Person;
  /** On which side of the road the drawn car drives; elsewhere the picture is mirrored. */
  drive?: 'left' | 'right';
  /** Why a limit does not hold for this picture. */
  exceptions?: Readonly<Partial<Record<Limit, string>>>;
}

/** A limit that a pose may pass only with a reason. */
export type Limit = 'operated-knee' | 'hip' | 'sole';

/** A person from the side, and a second one who helps. */
export interface SideScene extends SceneFacts {
  view: 'side';
  pose: Pose;
  /** A second person, for pictures with a helper. */
  helper?: Pose;
  /** Legs whose knee must be straight (at most 5 degrees). */
  straight?: readonly ('near' | 'far')[];
  draw: (person: Profile, helper: Profile) => readonly Shape[];
}

/** A person who faces us. */
export interface FrontScene extends SceneFacts {
  view: 'front';
  pose: FrontPose;
  draw: (person: FrontView) => readonly Shape[];
}

export type Scene = SideScene | FrontScene;

/** The shapes of a picture, from back to front. */
export function drawScene(scene: Scene): readonly Shape[] {
  if (scene.view === 'front') return scene.draw(frontView(scene.pose));
  const person = profile(scene.pose);
  return scene.draw(person, scene.helper ? profile(scene.helper) : person);
}
