import { PROSE_COMPONENTS } from '../schema/prose.ts';
import type { PolicyProblem } from './policy-problem.ts';

/** What authors reach for HTML for, and how it is written here. */
const INSTEAD = new Map([
  ...['b', 'strong'].map((name) => [name, '**bold words**'] as const),
  ...['i', 'em'].map((name) => [name, '*words with stress*'] as const),
  ...['p', 'br', 'hr', 'div', 'span'].map(
    (name) => [name, 'A blank line between paragraphs.'] as const,
  ),
  ...['ul', 'ol', 'li'].map((name) => [name, '- an item'] as const),
  ...['h1', 'h2', 'h3', 'h4'].map((name) => [name, '## What to expect'] as const),
  ...['img', 'svg', 'picture'].map(
    (name) => [name, '<Figure id="heel-slide" caption="..." />'] as const,
  ),
  ['a', '[words](guide:id) or [words](https://...)'],
]);

/** Raw HTML, wherever it stands. */
export function htmlProblem(line: number, wrote: string): PolicyProblem {
  const name = /^<\/?([a-z][a-z0-9]*)/i.exec(wrote)?.[1]?.toLowerCase() ?? '';
  const component = [...PROSE_COMPONENTS.keys()].find((it) => it.toLowerCase() === name);
  const near = component === undefined ? undefined : `<${component}>`;
  return {
    code: 'raw-html',
    line,
    message: 'HTML may not stand in the text.',
    wrote,
    tryThis: INSTEAD.get(name) ?? near ?? 'Delete it, and write the words themselves.',
  };
}
