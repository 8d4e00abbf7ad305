import type {
  CallNotice,
  CallWords,
  NoticeWords,
  SearchData,
  SignWords,
} from '../../domain/search/data.ts';
import { noticeWords as words } from '../../strings/en/search-island.ts';
import { element } from '../element.ts';
import { callLinks } from './call-links.ts';
import { load } from './load.ts';

/** Who is called, with all that is said about it. */
type Call = CallNotice & CallWords;

/** More signs than this would bury the first. */
const MOST_SIGNS = 3;

/** The strong notice of the signs; without any, the soft one: warning signs are among the pages. */
export async function noticeOf(data: SearchData, signs: readonly number[]): Promise<HTMLElement> {
  const callOf = (sign = -1) => data.signs[sign]?.[0] ?? -1;
  const number = callOf(signs[0]);
  const call = data.calls[number];
  if (!call) {
    const link = element('a', { href: data.warningPage, textContent: words.softLink });
    return element('p', { className: 'danger-soft' }, `${words.soft} `, link);
  }
  const said = await load<NoticeWords>(data.words);
  const same = signs.filter((sign) => data.calls[callOf(sign)]?.level === call.level);
  return strongNotice(
    said,
    { ...call, ...(said.calls[number] ?? { advice: [] }) },
    same.flatMap((sign) => said.signs[sign] ?? []).slice(0, MOST_SIGNS),
  );
}

/**
 * How urgent, who to call and the number, then the sign in the words of the triage data, what to do,
 * and the way to the questions. It names no diagnosis and hides no result. On a phone only its
 * beginning is in sight, so their number comes first; where it stands on the reader's papers, the
 * advice that says so.
 */
function strongNotice(said: NoticeWords, call: Call, signs: readonly SignWords[]): HTMLElement {
  const { level, name: levelName, heading, line } = call;
  const { href = '', name = '' } = said.flows[signs[0]?.flow ?? 0] ?? {};
  const { links, isOwn } = callLinks(said, line);
  const ways = element('p', { className: 'danger-ways' }, ...links);
  const box = element(
    'section',
    { className: 'danger-notice' },
    element(
      'div',
      { className: 'danger-head' },
      mark(said.shapes[level] ?? ''),
      element(
        'div',
        {},
        element('p', { textContent: levelName }),
        element('h2', { textContent: heading }),
      ),
    ),
    isOwn && ways,
    ...toldOf(signs, call),
    !isOwn && ways,
    element(
      'p',
      { className: 'danger-ways' },
      element('a', { href, textContent: name ? `${words.flow} ${name}` : words.allSigns }),
    ),
    element('p', { className: 'small', textContent: words.notSure }),
  );
  box.dataset.level = level;
  box.setAttribute('aria-label', levelName);
  return box;
}

function toldOf(signs: readonly SignWords[], { advice, fallback }: Call) {
  return [
    signs.some(({ statement }) => statement !== undefined) &&
      element('p', { textContent: words.ifThis }),
    element('ul', {}, ...signs.map(signItem)),
    element('ul', {}, ...advice.map((textContent) => element('li', { textContent }))),
    fallback !== undefined && element('p', { textContent: fallback }),
  ];
}

/** Of a sign that says what is absent, only what to do, what raises it and who to call. */
function signItem({ statement, doNow, raises, action }: SignWords): HTMLElement {
  return element(
    'li',
    {},
    statement !== undefined && `${statement} `,
    doNow !== undefined && element('b', { textContent: `${doNow} ` }),
    ...raises.map((text) => `${text} `),
    element('strong', { textContent: action }),
  );
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
