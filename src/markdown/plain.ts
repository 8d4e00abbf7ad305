import type { MdastNode } from 'satteri';
import { citationMarks, type CitationNumbers } from '../domain/citations.ts';
import type { Component } from './components.ts';
import { linkTarget } from './links.ts';
import { parseMarkdown, parseMdx } from './parse.ts';
import { textOf } from './walk.ts';

type Children = readonly MdastNode[];
type List = Extract<MdastNode, { type: 'list' }>;

/** How house Markdown is written out for readers who are not on the site. */
export interface PlainStyle {
  /** `markdown` keeps emphasis, links and citations; `text` keeps the words alone. */
  form: 'markdown' | 'text';
  numbers: CitationNumbers;
  /** The full address of a path or an anchor of this page. */
  address: (href: string) => string;
  /** What an authors' component becomes: blocks of plain Markdown (or of words). */
  component: (element: Component, style: PlainStyle) => string[];
}

/** A section of a guide: a heading (none before the first) and what stands below it. */
export interface PlainSection {
  heading: string;
  blocks: string[];
}

/**
 * The body of a guide in sections, without anything that only our own pages understand.
 * @throws when the text is not MDX; the check has proved that it is
 */
export function plainSections(body: string, style: PlainStyle): PlainSection[] {
  const result = parseMdx(body);
  if ('error' in result) throw new Error(result.error.message);
  const sections: PlainSection[] = [{ heading: '', blocks: [] }];
  for (const node of childrenOf(result.tree)) {
    if (node.type === 'heading' && node.depth === 2) {
      sections.push({ heading: textOf(node), blocks: [] });
    } else {
      sections.at(-1)?.blocks.push(...plainBlocks([node], style));
    }
  }
  return sections.filter(({ blocks }) => blocks.length > 0);
}

/** A text of front matter or YAML: its paragraphs and lists. */
export function plainField(text: string, style: PlainStyle): string[] {
  return plainBlocks(childrenOf(parseMarkdown(text)), style);
}

/** Nodes as blocks: paragraphs, headings and lists, each one string. */
export function plainBlocks(nodes: Children, style: PlainStyle): string[] {
  return nodes.flatMap((node): string[] => {
    switch (node.type) {
      case 'heading':
        return [heading(node.depth, inline(node.children, style), style)];
      case 'list':
        return [list(node, style)];
      case 'mdxJsxFlowElement':
        return style.component(node, style);
      case 'paragraph': {
        const [only, ...more] = node.children;
        if (only?.type === 'mdxJsxTextElement' && more.length === 0) {
          return style.component(only, style);
        }
        return [guarded(inline(node.children, style), style)];
      }
      default:
        throw new Error(`"${node.type}" has no plain form.`);
    }
  });
}

/** A heading line. */
export const heading = (depth: number, words: string, { form }: PlainStyle): string =>
  form === 'text' ? words : `${'#'.repeat(depth)} ${words}`;

/** Words that stand out. */
export const strong = (words: string, { form }: PlainStyle): string =>
  form === 'text' ? words : `**${words}**`;

/** Items as a list; an item of several blocks keeps them below its mark. */
export function items(entries: readonly string[], ordered = false): string {
  return entries
    .map((entry, index) => {
      const mark = ordered ? `${index + 1}. ` : '- ';
      return mark + entry.replaceAll('\n', `\n${' '.repeat(mark.length)}`);
    })
    .join('\n');
}

/** Plain words as Markdown that shows just these words. */
export const escaped = (words: string, { form }: PlainStyle): string =>
  form === 'text' ? words : words.replaceAll(/[\\`*_[\]<>]/g, (mark) => `\\${mark}`);

function list(node: List, style: PlainStyle): string {
  const entries = node.children.map((item) => plainBlocks(childrenOf(item), style).join('\n'));
  return items(entries, node.ordered === true);
}

function inline(nodes: Children, style: PlainStyle): string {
  return nodes.map((node) => inlineNode(node, style)).join('');
}

function inlineNode(node: MdastNode, style: PlainStyle): string {
  switch (node.type) {
    case 'text':
      return withNumbers(node.value, style);
    case 'strong':
      return strong(inline(node.children, style), style);
    case 'emphasis': {
      const words = inline(node.children, style);
      return style.form === 'text' ? words : `*${words}*`;
    }
    case 'link': {
      const words = inline(node.children, style);
      const target = linkTarget(node.url);
      const isTerm = target.kind === 'entry' && target.collection === 'glossary';
      if (style.form === 'text' || isTerm || target.kind === 'refused') return words;
      return `[${words}](${target.kind === 'web' ? target.href : style.address(target.href)})`;
    }
    default:
      throw new Error(`"${node.type}" has no plain form in a line.`);
  }
}

/** A text with its citation marks as numbers in brackets, or without them. */
function withNumbers(text: string, style: PlainStyle): string {
  const marks = citationMarks(text);
  const ends = [0, ...marks.map(({ end }) => end)];
  const words = [...marks.map(({ start }) => start), text.length].map((start, index) =>
    text.slice(ends[index], start),
  );
  return words
    .map((part, index) => {
      const mark = marks[index];
      if (!mark) return escaped(part, style);
      const cited = mark.sources.map((source) => style.numbers.get(source)).join(', ');
      return escaped(part.trimEnd(), style) + (style.form === 'text' ? '' : ` [${cited}]`);
    })
    .join('');
}

/** A paragraph that starts like a list or a heading is kept a paragraph. */
const guarded = (line: string, { form }: PlainStyle): string =>
  form === 'text' ? line : line.replace(/^(\d+)([.)] )/, '$1\\$2').replace(/^([-+#])/, '\\$1');

const childrenOf = (node: MdastNode): Children => ('children' in node ? node.children : []);
