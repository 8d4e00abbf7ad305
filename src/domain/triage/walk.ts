import { isAtLeast } from './level.ts';
import { isPresent, outcome, type Answers, type Rules } from './outcome.ts';

/** What is asked on one screen: the ids of signs and contexts, in order. */
export type Step = readonly string[];

/**
 * The next step to ask after the step `at` (-1 before the first), or `undefined` for the result.
 * An emergency ends the questions at once. Otherwise a step is passed over only when no answer to
 * it could raise the level any more: so the result of a walk is always the result of all answers.
 */
export function nextStep(
  rules: Rules,
  steps: readonly Step[],
  answers: Answers,
  at: number,
): number | undefined {
  const { level } = outcome(rules, answers, 'no');
  if (level === 'emergency') return undefined;
  const couldRaise = (id: string) => {
    const own = rules.levels.get(id);
    // While nothing above self-care is ticked, common aches are asked too: they choose the guides.
    if (level === 'self-care' && own !== undefined) return true;
    if (own !== undefined && !isAtLeast(level, own)) return true;
    return rules.combinations.some(
      ({ all, raiseTo }) =>
        !isAtLeast(level, raiseTo) &&
        all.includes(id) &&
        all.every((other) => isOpen(rules, other, answers)),
    );
  };
  const next = steps.findIndex((step, index) => index > at && step.some(couldRaise));
  return next === -1 ? undefined : next;
}

/** Whether a sign or context is present, or could still turn out to be. */
function isOpen(rules: Rules, id: string, answers: Answers): boolean {
  const answer = answers.get(id);
  return answer === undefined || isPresent(rules, id, answer);
}
