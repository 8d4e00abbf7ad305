import { getOrMake } from '../get-or-make.ts';
import { courseOf, idsOf, type Course, type Plan, type Screen } from './course.ts';
import { outcome, resultOf, type Answer, type Answers, type Result } from './outcome.ts';
import { nextScreen } from './walk.ts';
import type { Level } from '../../schema/triage.ts';

/** Somebody who answers: the worries they tick, and what is true of them; the rest is "no". */
export interface Reader {
  areas: readonly string[];
  /** What they tick at "anything else?". */
  more?: readonly string[];
  /** Whether they tick "something else". */
  other?: boolean;
  truth: Answers;
}

/** What decides; a parameter, so that a faulty one can be caught. */
export interface Tools {
  next: typeof nextScreen;
  outcomeOf: typeof outcome;
}

export interface Walked {
  screens: Screen[];
  /** The places of the screens among all of the course, as they were asked. */
  places: number[];
  answers: Map<string, Answer>;
  level: Level;
  result: Result;
}

const TRUE_TOOLS: Tools = { next: nextScreen, outcomeOf: outcome };

/** Answers the questions a screen at a time, as the page asks them. */
export function walkAs(plan: Plan, reader: Reader, tools: Tools = TRUE_TOOLS): Walked {
  const { areas, more = [], other = false, truth } = reader;
  const answers = new Map<string, Answer>();
  const screens: Screen[] = [];
  const places: number[] = [];
  let course = courseFor(plan, areas);
  let at = tools.next(course, answers, -1);
  while (at !== undefined && screens.length <= course.screens.length) {
    const screen = course.screens[at];
    if (!screen) break;
    screens.push(screen);
    places.push(at);
    if (screen.kind === 'more') course = courseFor(plan, areas, more);
    for (const id of idsOf(screen)) answers.set(id, truth.get(id) ?? 'no');
    at = tools.next(course, answers, at);
  }
  const found = tools.outcomeOf(course.rules, answers);
  return { screens, places, answers, level: found.level, result: resultOf(found, other) };
}

const courses = new WeakMap<Plan, Map<string, Course>>();

/** The course of some worries, made once: a proof walks it a hundred thousand times. */
function courseFor(plan: Plan, areas: readonly string[], more: readonly string[] = []): Course {
  const made = getOrMake(courses, plan, () => new Map<string, Course>());
  const name = JSON.stringify([areas, more]);
  return getOrMake(made, name, () => courseOf(plan, areas, more));
}

/**
 * How often such a reader taps: a tick for each worry and each sign, one more for a list with
 * something they are not sure about, and one to go on ("Continue", or "None of these").
 */
export function tapsOf({ screens, answers }: Walked, reader: Reader): number {
  return screens.reduce((taps, screen) => taps + ticksOn(screen, answers, reader) + 1, 0);
}

function ticksOn(screen: Screen, answers: Answers, { areas, more = [], other }: Reader): number {
  if (screen.kind === 'worries') return areas.length + (other ? 1 : 0);
  if (screen.kind === 'more') return more.length;
  return screen.groups.reduce((ticks, { ids }) => {
    const given = ids.map((id) => answers.get(id));
    const isUnsure = given.includes('not-sure') && ids.length > 1;
    return ticks + given.filter((it) => it !== 'no').length + (isUnsure ? 1 : 0);
  }, 0);
}
