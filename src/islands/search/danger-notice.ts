import type { CallNotice, SearchData, SignNotice } from '../../domain/search/data.ts';
import { searchWords as words } from '../../strings/en/search-island.ts';
import { numberOf, readersCountry } from '../country.ts';
import { element } from '../element.ts';

/** More signs than this would bury the first. */
const MOST_SIGNS = 3;

/**
 * The strong notice: how urgent, what to do, the number, the sign in the words of the triage data,
 * and the way to the questions. It names no diagnosis and hides no result.
 * @param signs the most urgent first; at least one
 */
export function strongNotice(data: SearchData, signs: readonly SignNotice[]): HTMLElement {
  const [first] = signs;
  const level = data.levels.find(({ id }) => id === first?.level);
  const call = first && data.calls[first.call];
  if (!first || !level || !call) return element('div');
  const same = signs.filter((sign) => sign.level === first.level).slice(0, MOST_SIGNS);
  const isEmergency = level.id === 'emergency';
  const ways = element(
    'p',
    { className: 'danger-ways' },
    callLink(data, call, isEmergency),
    wayOn(data, first),
  );
  const box = element(
    'section',
    { className: 'danger-notice' },
    element(
      'div',
      { className: 'danger-head' },
      mark(level.shape),
      element(
        'div',
        {},
        element('p', { textContent: level.name }),
        element('h2', { textContent: call.heading }),
      ),
    ),
    // In an emergency the number comes first: on a phone the rest may be out of sight.
    isEmergency && ways,
    element('p', { textContent: words.ifThis }),
    element('ul', {}, ...same.map((sign) => signItem(sign))),
    element('ul', {}, ...call.advice.map((line) => element('li', { textContent: line }))),
    call.fallback !== undefined && element('p', { textContent: call.fallback }),
    !isEmergency && ways,
    element('p', { className: 'small', textContent: words.notSure }),
  );
  box.dataset.level = level.id;
  box.setAttribute('aria-label', level.name);
  return box;
}

/** The soft notice: a page with warning signs is among the first. */
export function softNotice({ warningPage }: SearchData): HTMLElement {
  const link = element('a', { href: warningPage, textContent: words.softLink });
  return element('p', { className: 'danger-soft' }, `${words.soft} `, link);
}

/** What a notice says in a breath, for those who hear it. */
export function spokenNotice(data: SearchData, signs: readonly SignNotice[]): string {
  const level = data.levels.find(({ id }) => id === signs[0]?.level);
  const call = data.calls[signs[0]?.call ?? -1];
  return level && call ? `${level.name}. ${call.heading}` : '';
}

function signItem({ statement, doNow, raises, action }: SignNotice): HTMLElement {
  return element(
    'li',
    {},
    statement,
    doNow !== undefined && ' ',
    doNow && element('b', { textContent: doNow }),
    ...raises.map((text) => ` ${text}`),
    ' ',
    element('strong', { textContent: action }),
  );
}

function wayOn({ flows }: SearchData, { flow }: SignNotice): HTMLElement {
  const { href = '', name = '' } = flows[flow] ?? {};
  return element('a', { href, textContent: name ? `${words.flow} ${name}` : words.allSigns });
}

/** The line that the sign calls, in the reader's country; the emergency number where it has no line. */
function callLink({ country }: SearchData, { line }: CallNotice, isButton: boolean): HTMLElement {
  const kind = line ?? 'emergency';
  const number = numberOf(readersCountry() ?? country, kind) ?? numberOf(country, kind) ?? '';
  return element('a', {
    className: isButton ? 'call button' : 'call',
    href: `tel:${number.replace(/[ -]/g, '')}`,
    textContent: `${words.call}\u00a0${number}`,
  });
}

const SVG = 'http://www.w3.org/2000/svg';

function mark(path: string): SVGElement {
  const shape = document.createElementNS(SVG, 'path');
  shape.setAttribute('d', path);
  const drawing = document.createElementNS(SVG, 'svg');
  drawing.setAttribute('viewBox', '0 0 24 24');
  drawing.ariaHidden = 'true';
  drawing.append(shape);
  return drawing;
}
