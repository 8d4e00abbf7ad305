import { packBuilder as words } from '../../strings/en/pack-builder.ts';
import { element } from '../element.ts';
import type { Picked, Typed } from './page-data.ts';

/** The first sheet: whose pack it is, the emergency number, what is inside, and what it is not. */
export function coverView(picked: readonly Picked[], typed: Typed, siteName: string): HTMLElement {
  const { name, telephone, hours, appointment, notes } = typed;
  const isReviewed = picked.some(({ sheet }) => sheet.isReviewed);
  const line = (label: string, text: string) =>
    text !== '' && element('p', {}, element('b', {}, `${label}: `), text);
  return element(
    'section',
    { className: 'cover' },
    element('p', {}, document.querySelector('.brand')?.cloneNode(true)),
    element('h2', { tabIndex: -1, textContent: words.cover }),
    (name !== '' || telephone !== '') &&
      element(
        'p',
        { className: 'whose' },
        name !== '' && element('span', { textContent: name }),
        telephone !== '' && element('b', { textContent: telephone }),
      ),
    line(words.hours, hours),
    line(words.appointment, appointment),
    emergencyLine(),
    notes !== '' && element('h3', { textContent: words.notes }),
    notes !== '' && element('p', { className: 'notes', textContent: notes }),
    element('h3', { textContent: words.inside }),
    inside(picked),
    blanks(),
    element(
      'p',
      { className: 'small' },
      `${isReviewed ? words.coverReviewed : words.coverNotReviewed} `,
      `${siteName} · ${words.license}.`,
    ),
  );
}

function inside(picked: readonly Picked[]): HTMLElement {
  const list = element('ol', { className: 'inside' });
  list.role = 'list';
  list.append(
    ...picked.map(({ sheet }, index) =>
      element(
        'li',
        {},
        element('i'),
        element('span', { textContent: `${index + 1}. ${sheet.title}` }),
        element('span', { className: 'small', textContent: `${words.edition} ${sheet.edition}` }),
      ),
    ),
  );
  return list;
}

/** Lines to fill in by hand: what is written about a patient is never typed here. */
function blanks(): HTMLElement {
  const list = element('ul', { className: 'blanks' });
  list.role = 'list';
  list.append(...words.blanks.map((textContent) => element('li', { textContent })));
  return list;
}

/** The page's own call link, with the number of the chosen country. */
function emergencyLine(): HTMLElement {
  const call = document.querySelector('a[data-call]')?.cloneNode(true);
  const line = element('p', { className: 'emergency-line' }, `${words.emergency} `, call);
  line.dataset.level = 'emergency';
  return line;
}
