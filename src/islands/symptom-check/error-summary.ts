import { element } from '../element.ts';
import type { Fault } from './group-view.ts';
import type { Words } from './page-data.ts';

/** A list with a fault, and where it is mended. */
export interface Faulty {
  field: HTMLElement;
  fault: () => Fault | undefined;
  mend: () => HTMLElement;
  /** The two lines that cannot both be right, in their words. */
  clash: () => readonly [ticked: string, last: string];
}

/** The summary of what is missing or says two things; it takes the focus, and its links lead there. */
export function errorSummary(words: Words) {
  const box = element('div', { className: 'errors', tabIndex: -1, hidden: true });
  const told = ({ fault, clash }: Faulty): string => {
    const [ticked, last] = clash();
    const kind: Fault | undefined = fault();
    if (kind === 'both') return `“${ticked}” ${words.errorAnd} “${last}” ${words.errorBoth}`;
    return kind === 'which' ? words.errorWhich : words.errorEmpty;
  };
  const plainTitle = () => document.title.replace(`${words.errorName}: `, '');
  return {
    box,
    hide() {
      if (box.hidden) return;
      box.hidden = true;
      document.title = plainTitle();
    },
    show(faulty: readonly Faulty[]) {
      box.replaceChildren(
        element('b', { textContent: words.errorTitle }),
        ...faulty.map((list) => {
          const name = list.field.querySelector('legend')?.textContent ?? '';
          const link = element('a', { href: '#', textContent: `${name}: ${told(list)}` });
          link.addEventListener('click', (event) => {
            event.preventDefault();
            list.mend().focus();
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
