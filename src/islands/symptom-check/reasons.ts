import type { Answers, Outcome } from '../../domain/triage/outcome.ts';
import { button, element } from '../element.ts';
import type { PageData } from './page-data.ts';

/** Why the result is what it is: a sentence, and the question it answers, if it does. */
export interface Reason {
  text: string;
  id?: string;
}

/**
 * Why, in the reader's own answers: the signs that count, what they were not sure about, the contexts
 * that raised them, and the combinations of which every part was answered. What was never asked is
 * never a reason.
 */
export function reasonsOf(page: PageData, answers: Answers, outcome: Outcome): Reason[] {
  const raises = outcome.raises.filter(({ all }) => all.every((id) => answers.has(id)));
  const ids = new Set([...outcome.signs, ...raises.flatMap(({ all }) => all)]);
  const { words } = page;
  const said = [...answers.keys()]
    .filter((id) => ids.has(id) || (answers.get(id) === 'not-sure' && isMild(page, id)))
    .map((id) => {
      const mark = ids.has(id) ? words.unsure : words.unsureMild;
      const unsure = answers.get(id) === 'not-sure' ? ` ${mark}` : '';
      return { text: `${page.statement(id)}${unsure}`, id };
    });
  return [...said, ...raises.map(({ reason }) => ({ text: reason }))];
}

const isMild = (page: PageData, id: string) => page.plan.levels.get(id) === 'self-care';

export function reasonList(
  { words }: PageData,
  reasons: readonly Reason[],
  onChange?: (id: string) => void,
): HTMLElement {
  return element(
    'ul',
    { className: 'reasons' },
    ...reasons.map(({ text, id }) => {
      const item = element('li', { textContent: text });
      if (id === undefined || !onChange) return item;
      const change = button(words.changeOne, 'small no-print', () => {
        onChange(id);
      });
      change.setAttribute('aria-label', `${words.changeOne}: ${text}`);
      item.append(' ', change);
      return item;
    }),
  );
}
