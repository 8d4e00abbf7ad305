import type { MdastNode } from 'satteri';
import { judgeText } from './policy-text.ts';
import { judgeElement } from './policy-elements.ts';
import { htmlProblem } from './policy-html.ts';
import { judgeLink } from './policy-links.ts';
import type { PolicyProblem } from './policy-problem.ts';
import { descendants, lineOf, nodeAt, textOf } from './walk.ts';

/** Where the Markdown stands: in an article, in a block field, or in a one-paragraph field. */
export type Place = 'article' | 'block' | 'inline';

const INLINE = ['root', 'paragraph', 'text', 'emphasis', 'strong', 'link'];
const BLOCK = [...INLINE, 'list', 'listItem'];
const ARTICLE = [...BLOCK, 'heading'];
const ALLOWED = { article: new Set(ARTICLE), block: new Set(BLOCK), inline: new Set(INLINE) };

/** Finds everything in a tree that the policy refuses. Nothing is dropped or mended in silence. */
export function policyProblems(tree: MdastNode, place: Place): PolicyProblem[] {
  if (isTooDeep(tree)) return [depthProblem(tree)];
  return descendants(tree).flatMap((node) => judge(node, place));
}

/** A list in a list in a component is 10 deep; a stack of 3,000 would end the program. */
const MOST_DEEP = 24;

/** Whether a tree is too deep to be walked through safely. */
export const isTooDeep = (tree: MdastNode) => nodeAt(tree, MOST_DEEP) !== undefined;

const depthProblem = (tree: MdastNode): PolicyProblem => ({
  code: 'too-deep',
  line: lineOf(nodeAt(tree, MOST_DEEP) ?? tree),
  message: 'Lists, emphasis or components stand too deep inside each other.',
  tryThis: 'Write it flat: a list of one level, or paragraphs with headings.',
});

function judge(node: MdastNode, place: Place): PolicyProblem[] {
  switch (node.type) {
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [codeProblem(node)];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return judgeElement(node);
    case 'text':
      return judgeText(node);
    case 'html':
      return [htmlProblem(lineOf(node), node.value)];
    case 'link':
      return judgeLink(node);
    case 'image':
      return [imageProblem(node)];
    case 'heading':
      return place === 'article' ? judgeHeading(node) : [kindProblem(node, place)];
    case 'listItem':
      return typeof node.checked === 'boolean' ? [kindProblem(node, place)] : [];
    case 'tableRow':
    case 'tableCell':
      return []; // told once, by their table
    default:
      return ALLOWED[place].has(node.type) ? [] : [kindProblem(node, place)];
  }
}

function codeProblem(
  node: Extract<MdastNode, { type: 'mdxjsEsm' | 'mdxFlowExpression' | 'mdxTextExpression' }>,
): PolicyProblem {
  const isModule = node.type === 'mdxjsEsm';
  return {
    code: 'code-in-article',
    line: lineOf(node),
    message: isModule
      ? 'Articles contain no imports and no exports.'
      : 'Articles contain no code in curly brackets.',
    wrote: isModule ? node.value : `{${node.value}}`,
    tryThis: isModule
      ? 'Delete the line; the components in content/README.md work without it.'
      : 'Write the words themselves. For a real bracket write \\{ and \\}.',
  };
}

function imageProblem(node: Extract<MdastNode, { type: 'image' }>): PolicyProblem {
  if (!node.alt) {
    return {
      code: 'missing-alt',
      line: lineOf(node),
      message: 'A picture needs words for people who cannot see it.',
      wrote: `![](${node.url})`,
      tryThis: '<Figure id="heel-slide" caption="..." />; all drawings are on /about/pictures/.',
    };
  }
  return {
    code: 'markdown-kind',
    line: lineOf(node),
    message: 'Pictures are not placed by a path.',
    wrote: `![${node.alt}](${node.url})`,
    tryThis: '<Figure id="heel-slide" caption="..." />; all drawings are on /about/pictures/.',
  };
}

function judgeHeading(node: Extract<MdastNode, { type: 'heading' }>): PolicyProblem[] {
  if (textOf(node).trim() === '') {
    return [
      {
        code: 'heading-level',
        line: lineOf(node),
        message: 'A heading needs words.',
        tryThis: '## What to expect',
      },
    ];
  }
  if (node.depth === 2 || node.depth === 3) return [];
  return [
    {
      code: 'heading-level',
      line: lineOf(node),
      message: 'Headings in an article are ## (section) or ### (part of a section).',
      wrote: `${'#'.repeat(node.depth)} ${textOf(node)}`,
      tryThis: `## ${textOf(node)}`,
    },
  ];
}

const KIND_NAMES: Partial<Record<MdastNode['type'], string>> = {
  blockquote: 'A quotation',
  code: 'A code block (four spaces or ```)',
  inlineCode: 'Code in backticks',
  thematicBreak: 'A line (---)',
  break: 'A line break inside a paragraph',
  delete: 'Struck-through text',
  definition: 'A link definition',
  linkReference: 'A link by reference',
  imageReference: 'A picture by reference',
  heading: 'A heading',
  table: 'A table',
  list: 'A list',
  listItem: 'A tick box',
};

const INSTEAD: Partial<Record<MdastNode['type'], string>> = {
  break: 'A blank line between two paragraphs, or a list.',
  definition: 'Put the address into the link itself: [words](guide:id)',
  linkReference: '[words](guide:id); a source is cited as [@id]; a bare bracket is written \\[',
  imageReference: '<Figure id="heel-slide" caption="..." />',
  thematicBreak: 'Delete it; a heading (##) starts a new part.',
  table: 'A list, one line for each row.',
  listItem: 'A plain item: - Sit on the edge of the bed.',
};

function kindProblem(node: MdastNode, place: Place): PolicyProblem {
  const name = KIND_NAMES[node.type] ?? `"${node.type}"`;
  const where = {
    article: 'may not stand in an article',
    block: 'may not stand in this field',
    inline: 'may not stand in a one-paragraph field',
  };
  return {
    code: 'markdown-kind',
    line: lineOf(node),
    message: `${name} ${where[place]}.`,
    tryThis: INSTEAD[node.type] ?? 'Write it as a plain paragraph.',
  };
}
