/** The anchor of a question of a guide: its number. */
const QUESTION = 'question-';

/** The anchor that Astro gives to a heading of plain words. */
const slugOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');

/** A heading as the small index holds it: `anchor|text`, the anchor as short as it can be. */
export function codeHeading(anchor: string, text: string): string {
  const short = anchor.startsWith(QUESTION) ? anchor.slice(QUESTION.length) : anchor;
  return `${slugOf(text) === anchor ? '' : short}|${text}`;
}

/** The words of a heading of the small index. */
export const headingText = (heading: string): string => heading.slice(heading.indexOf('|') + 1);

/** Where a heading of the small index leads. */
export function headingLink(url: string, heading: string): { href: string; text: string } {
  const text = headingText(heading);
  const short = heading.slice(0, heading.indexOf('|')) || slugOf(text);
  return { href: `${url}#${/^\d+$/.test(short) ? QUESTION : ''}${short}`, text };
}
