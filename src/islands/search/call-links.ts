import type { NoticeWords } from '../../domain/search/data.ts';
import type { Line } from '../../schema/triage.ts';
import { noticeWords as words } from '../../strings/en/search-island.ts';
import { learnNumbers, numberOf, readersCountry } from '../country.ts';
import { element } from '../element.ts';

/**
 * The numbers of the reader's country for those who are called: their own line as a button; where
 * they have none, the public advice line if there is one; and the emergency number beside it. Then
 * the country, with a way to another one.
 * @param line which number reaches them; nothing where it stands on the reader's papers
 * @returns the links, and whether one of them reaches more than the emergency number
 */
export function callLinks(
  { numbers, country: usual, flows }: NoticeWords,
  line: Line | undefined,
): { links: HTMLElement[]; isOwn: boolean } {
  learnNumbers(numbers);
  const country = readersCountry() ?? usual;
  const emergency = numberOf(country, 'emergency') ?? '';
  const own = numberOf(country, line ?? 'advice') ?? '';
  const text = line === 'crisis' ? numberOf(country, 'text') : undefined;
  const hasOwn = own !== emergency;
  const links = [
    ...(line ? [link('tel', words.call, own, 'call button')] : []),
    ...(text === undefined || text === emergency ? [] : [link('sms', words.text, text)]),
    ...(!line && hasOwn ? [link('tel', words.advice, own)] : []),
    ...(!line || hasOwn ? [link('tel', words.emergency, emergency)] : []),
    element('a', {
      href: `${flows[0]?.href ?? ''}#numbers-by-country`,
      textContent: `${numbers[country]?.[0] ?? ''}. ${words.others}`,
    }),
  ];
  return { links, isOwn: line !== undefined || hasOwn };
}

const link = (scheme: string, label: string, number: string, className = 'call') =>
  element('a', {
    className,
    href: `${scheme}:${number.replaceAll(/[ -]/g, '')}`,
    textContent: `${label}\u00a0${number}`,
  });
