import { element } from '../element.ts';
import type { Fault } from './group-view.ts';
import type { Words } from './page-data.ts';

/** A list with a fault, and where it is mended. */
export interface Faulty {
  field: HTMLElement;
  fault: () => Fault | undefined;
  mend: () => HTMLElement;
}

/** The summary of what is missing or says two things; it takes the focus, and its links lead there. */
export function errorSummary(words: Words) {
  const box = element('div', { className: 'errors', tabIndex: -1, hidden: true });
  const told: Record<Fault, string> = {
    empty: words.errorEmpty,
    both: words.errorBoth,
    which: words.errorWhich,
  };
  return {
    box,
    hide() {
      box.hidden = true;
    },
    show(faulty: readonly Faulty[]) {
      box.replaceChildren(
        element('b', { textContent: words.errorTitle }),
        ...faulty.map(({ field, fault, mend }) => {
          const name = field.querySelector('legend')?.textContent ?? '';
          const kind = fault();
          const link = element('a', {
            href: '#',
            textContent: `${name}: ${kind ? told[kind] : ''}`,
          });
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
