import type { MdastNode } from 'satteri';
import { citationMarks } from '../domain/citations.ts';
import { strangeCharacters } from '../schema/characters.ts';
import type { PolicyProblem } from './policy-problem.ts';
import { lineOf } from './walk.ts';

type Text = Extract<MdastNode, { type: 'text' }>;

/**
 * Judges plain words: forms that were meant as something else and would stand on the page as they are,
 * and characters that an entity (`&#x202e;`) made after the first line of defence had looked.
 */
export function judgeText(node: Text): PolicyProblem[] {
  return [...hidden(node), ...brokenCitations(node), ...leftovers(node)];
}

/** The line of a place inside a text that runs over several. */
const lineAt = (node: Text, index: number) =>
  lineOf(node) + node.value.slice(0, index).split('\n').length - 1;

function hidden(node: Text): PolicyProblem[] {
  const [first] = strangeCharacters(node.value);
  if (!first) return [];
  return [
    {
      code: 'strange-character',
      line: lineAt(node, first.index),
      message: `This text has ${first.name}.`,
      wrote: node.value,
      tryThis: 'Delete it, or the &...; that stands for it, and type the words by hand.',
    },
  ];
}

/** `[@NHS]`, `[@nhs, @aaos]` or `@nhs` alone: no mark of a source, and no words for a reader. */
function brokenCitations(node: Text): PolicyProblem[] {
  const marks = citationMarks(node.value);
  const isMark = (index: number) => marks.some(({ start, end }) => index >= start && index < end);
  return [...node.value.matchAll(/\[[^\][]*@[^\][]*\]?|(?<![\p{L}\d])@[\p{L}\d][\p{L}\d-]*/gu)]
    .filter(({ index }) => !isMark(index))
    .map(({ 0: wrote, index }) => {
      const ids = wrote.toLowerCase().match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? ['id'];
      return {
        code: 'citation-form',
        line: lineAt(node, index),
        message: 'A source is cited in one form only; this would stand on the page as it is.',
        wrote,
        tryThis: `[${ids.map((id) => `@${id}`).join('; ')}]`,
      };
    });
}

type Leftover = Pick<PolicyProblem, 'code' | 'message' | 'tryThis'> & { pattern: RegExp };

const LEFTOVERS: readonly Leftover[] = [
  {
    pattern: /\]\(|\]\s\((?:[a-z]+:|[#/])|\]\[/i,
    code: 'refused-link',
    message: 'This is no link: a space or a bracket breaks it.',
    tryThis: '[words](guide:id), with no space in between or inside the round brackets.',
  },
  {
    pattern: /\[\[|\]\]/,
    code: 'refused-link',
    message: 'Double brackets make no link here.',
    tryThis: '[words](guide:id)',
  },
  {
    pattern: /^:::|\$\$|==\w|\[\^/m,
    code: 'markdown-kind',
    message: 'These signs mean nothing here and would stand on the page.',
    tryThis: 'Plain words, or one of the components.',
  },
  {
    pattern: /\*\*|(?<!\w)__|__(?!\w)/,
    code: 'markdown-kind',
    message: 'Stars that open and do not close, or close and do not open, would stand on the page.',
    tryThis: '**words**, with no space inside the stars.',
  },
  {
    pattern: /^\s*[•·▪●◦‣–—]\s/m,
    code: 'markdown-kind',
    message: 'This sign makes no list here; it would stand in the text.',
    tryThis: 'A hyphen and a space: "- words", with an empty line before the list.',
  },
  {
    pattern: /^\s*(?:[-*+]|\d+[.)]|#{1,6})\u00A0/m,
    code: 'markdown-kind',
    message: 'The space behind this sign is one that does not break, so it means nothing.',
    tryThis: 'Delete the space and type it again.',
  },
  {
    pattern: /^#{1,6}[^#\s\d]/m,
    code: 'markdown-kind',
    message: 'A heading needs a space behind its number signs.',
    tryThis: '## Heading',
  },
  {
    pattern: /^(?:<{7}|={7}|>{7})(?:\s|$)/m,
    code: 'markdown-kind',
    message: 'This line was left by git: two people changed one place.',
    tryThis: 'Keep the right one of the two texts, and delete the lines with <<<, === and >>>.',
  },
  {
    pattern: /<\/?[a-z!?]/i,
    code: 'raw-html',
    message: 'HTML may not stand in the text, not even as signs.',
    tryThis: 'Write the words themselves.',
  },
];

function leftovers(node: Text): PolicyProblem[] {
  // Marks of sources are no leftovers; something of their length keeps the places.
  const words = citationMarks(node.value).reduce(
    (text, { start, end }) => text.slice(0, start) + '-'.repeat(end - start) + text.slice(end),
    node.value,
  );
  return LEFTOVERS.flatMap(({ pattern, ...rest }) => {
    const found = pattern.exec(words);
    return found ? [{ ...rest, line: lineAt(node, found.index), wrote: node.value }] : [];
  });
}
