import { markdownToHtml } from 'satteri';
import { type CitationNumbers, withoutCitations } from '../domain/citations.ts';
import { FEATURES, parseMarkdown } from './parse.ts';
import { fieldStyle } from './plugin.ts';
import { textOf } from './walk.ts';

const NONE: CitationNumbers = new Map();

/** One paragraph of Markdown as phrasing HTML, without the paragraph around it. */
export function renderInline(text: string, numbers: CitationNumbers = NONE): string {
  return renderField(text, 'inline', numbers)
    .replace(/^<p>/, '')
    .replace(/<\/p>\n?$/, '');
}

/** Paragraphs and lists of Markdown as HTML. */
export function renderBlock(text: string, numbers: CitationNumbers = NONE): string {
  return renderField(text, 'block', numbers);
}

/** The words alone, as a reader hears them: no marks, no citations; blocks apart by a space. */
export function plainText(text: string): string {
  const tree = parseMarkdown(withoutCitations(text));
  const blocks = 'children' in tree ? tree.children : [];
  return blocks
    .flatMap((block) => (block.type === 'list' ? block.children : [block]))
    .map((block) => textOf(block).trim())
    .join(' ');
}

/** Plain Markdown, as `plain.ts` writes it, as HTML. */
export function renderPlain(markdown: string): string {
  return markdownToHtml(markdown, { features: FEATURES }).html;
}

function renderField(text: string, place: 'block' | 'inline', numbers: CitationNumbers): string {
  const { html } = markdownToHtml(text, {
    features: FEATURES,
    mdastPlugins: [fieldStyle(place, numbers)],
  });
  return html;
}
