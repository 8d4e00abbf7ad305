import type { LevelAdvice, Sign } from '../../schema/triage.ts';

/**
 * A sign that is safe to read out of place: what is noticed, what to do at once, and what to do
 * with how soon. Every list of signs, on screen, on paper and in structured data, shows this.
 */
export function signSentence(sign: Sign, level: LevelAdvice): string {
  return [sign.statement, sign.doNow, level.action].filter(Boolean).join(' ');
}
