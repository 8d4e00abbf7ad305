import { element } from '../element.ts';
import type { Words } from './page-data.ts';

/** What is wrong, in words, and where it is mended. */
export interface Fault {
  text: string;
  mend: () => HTMLElement;
}

/** A tick and the button that says none fits contradict each other: both are named, in their words. */
export function clash(words: Words, box: HTMLElement, none: string): Fault {
  const line = box.closest('label')?.querySelector('span')?.firstChild?.textContent ?? '';
  return {
    text: `“${line}” ${words.errorAnd} “${none}” ${words.errorBoth}`,
    mend: () => box,
  };
}

/** The summary of what is missing or says two things; it takes the focus, and its links lead there. */
export function errorSummary(words: Words) {
  const box = element('div', { className: 'errors', tabIndex: -1, hidden: true });
  const plainTitle = () => document.title.replace(`${words.errorName}: `, '');
  return {
    box,
    hide() {
      if (box.hidden) return;
      box.hidden = true;
      document.title = plainTitle();
    },
    show(faults: readonly Fault[]) {
      box.replaceChildren(
        element('b', { textContent: words.errorTitle }),
        ...faults.map(({ text, mend }) => {
          const link = element('a', { href: '#', textContent: text });
          link.addEventListener('click', (event) => {
            event.preventDefault();
            mend().focus();
          });
          return link;
        }),
      );
      box.hidden = false;
      box.focus();
      document.title = `${words.errorName}: ${plainTitle()}`;
    },
  };
}
