import { element } from '../element.ts';
import type { Words } from './page-data.ts';

/** What is wrong, in words, and where it is mended. */
export interface Fault {
  text: string;
  mend: () => HTMLElement;
}

/** The summary of what is missing or says two things; it takes the focus, and its links lead there. */
export function errorSummary(words: Words) {
  const box = element('div', { className: 'errors', tabIndex: -1, hidden: true });
  return {
    box,
    hide() {
      box.hidden = true;
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
      document.title = `${words.errorName}: ${document.title.replace(`${words.errorName}: `, '')}`;
    },
  };
}
