import { button, element } from '../element.ts';
import { callButton } from './controls.ts';
import type { PageData } from './page-data.ts';
import { reasonList, type Reason } from './reasons.ts';

/** Asked before a lower result replaces an emergency: have these very signs gone? */
export function goneView(
  page: PageData,
  earlier: readonly Reason[],
  { onStill, onGone, onMistake }: Record<'onStill' | 'onGone' | 'onMistake', () => void>,
): HTMLElement {
  const { words } = page;
  const box = element('div', { className: 'result' });
  box.dataset.level = 'emergency';
  box.append(
    callButton(),
    element('p', { textContent: words.goneHelp }),
    reasonList(page, earlier),
    element('p', { textContent: words.goneEvent }),
    element(
      'p',
      { className: 'buttons' },
      button(words.still, 'next', onStill),
      button(words.mistake, 'plain', onMistake),
      button(words.gone, 'plain', onGone),
    ),
  );
  return box;
}

/** What the earlier answers asked for, kept in view above a lower result. */
export function earlierAdvice(page: PageData): HTMLElement {
  const block = page.call('emergency', 'emergency');
  const box = element('div', { className: 'earlier' });
  box.dataset.level = 'emergency';
  box.append(
    element('h3', { textContent: page.words.earlier }),
    element('b', { textContent: block?.querySelector('[data-heading]')?.textContent ?? '' }),
    block?.querySelector('ul')?.cloneNode(true) ?? '',
  );
  return box;
}
