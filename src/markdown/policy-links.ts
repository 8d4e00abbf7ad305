import type { MdastNode } from 'satteri';
import { linkTarget } from './links.ts';
import type { PolicyProblem } from './policy-problem.ts';
import { lineOf, textOf } from './walk.ts';

/** Judges a link: where it leads, and whether it says so. */
export function judgeLink(node: Extract<MdastNode, { type: 'link' }>): PolicyProblem[] {
  const target = linkTarget(node.url);
  if (target.kind === 'refused') {
    return [
      {
        code: 'refused-link',
        line: lineOf(node),
        message: `This link may not stand: ${target.reason}.`,
        wrote: node.url,
        tryThis: target.instead ? `[${textOf(node)}](${target.instead})` : linkRemedy(node.url),
      },
    ];
  }
  if (typeof node.title === 'string') return [titleProblem(node, node.title)];
  const words = textOf(node).trim();
  if (words !== '' && !/^(?:https?:\/\/|www\.)/i.test(words)) return [];
  return [
    {
      code: 'empty-link',
      line: lineOf(node),
      message: 'A link needs words that say where it leads.',
      wrote: words || `[](${node.url})`,
      tryThis: `[What the page is about](${node.url})`,
    },
  ];
}

/** What to do with an address that is no page of ours and no page on the web. */
function linkRemedy(address: string): string {
  if (/^http:/i.test(address)) return 'The same address with https:// at the start, if it works.';
  if (/^mailto:/i.test(address))
    return 'Delete it: whom to write to stands on the page about the site.';
  if (/^(?:tel|sms):/i.test(address)) return 'Delete it: <GetHelp> shows the numbers to call.';
  return '[words](guide:id), (exercise:id), (term:id), (check:id) or an address that starts with https://';
}

/** Words in quotes after the address: a small sign that phones and many readers never show. */
function titleProblem(node: Extract<MdastNode, { type: 'link' }>, title: string): PolicyProblem {
  return {
    code: 'refused-link',
    line: lineOf(node),
    message: 'A link has no words in quotes after its address; nobody would see them.',
    wrote: `[${textOf(node)}](${node.url} "${title}")`,
    tryThis: `[${textOf(node)}](${node.url})`,
  };
}
