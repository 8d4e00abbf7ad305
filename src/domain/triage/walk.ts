import { idsOf, type Course, type Screen } from './course.ts';
import { isAtLeast } from './level.ts';
import { isPresent, outcome, type Answers, type Rules } from './outcome.ts';
import type { Level } from '../../schema/triage.ts';

/**
 * The next screen after the screen `at` (-1 before the first), or `undefined` for the result.
 * An emergency ends the questions at once. Otherwise signs are passed over only when no answer to
 * them could raise the level any more: so the result of a walk is always the result of all answers.
 * "Anything else?" comes before every result below same-day.
 */
export function nextScreen(course: Course, answers: Answers, at: number): number | undefined {
  const { level } = outcome(course.rules, answers, 'no');
  if (level === 'emergency') return undefined;
  const next = course.screens.findIndex(
    (screen, index) => index > at && isDue(course.rules, screen, answers, level),
  );
  return next === -1 ? undefined : next;
}

function isDue(rules: Rules, screen: Screen, answers: Answers, level: Level): boolean {
  if (screen.kind === 'worries') return true;
  if (screen.kind === 'more') return !isAtLeast(level, 'same-day');
  return idsOf(screen).some((id) => couldRaise(rules, id, answers, level));
}

function couldRaise(rules: Rules, id: string, answers: Answers, level: Level): boolean {
  const own = rules.levels.get(id);
  // While nothing above self-care is ticked, common aches are asked too: they choose the guides.
  if (own !== undefined && (level === 'self-care' || !isAtLeast(level, own))) return true;
  return rules.combinations.some(
    ({ all, raiseTo }) =>
      !isAtLeast(level, raiseTo) &&
      all.includes(id) &&
      all.every((other) => isOpen(rules, other, answers)),
  );
}

/** Whether a sign or context is present, or could still turn out to be. */
function isOpen(rules: Rules, id: string, answers: Answers): boolean {
  const answer = answers.get(id);
  return answer === undefined || isPresent(rules, id, answer);
}
