import { defineMdastPlugin, type MdastContent, type MdastNode } from 'satteri';
import { citationHtml, citationMarks, type CitationNumbers } from '../domain/citations.ts';
import { linkTarget } from './links.ts';
import { policyProblems, type Place } from './policy.ts';

type TextNode = Extract<MdastNode, { type: 'text' }>;
type Words = Extract<MdastNode, { type: 'link' }>['children'];

/** What the inline forms of a text become. */
interface InlineNodes {
  /** The node that stands for a citation mark. */
  citation: (sources: string[]) => MdastContent;
  /** The node that stands for a word of the glossary; without it, a link to the glossary. */
  term?: (id: string, words: Words) => MdastContent;
}

/**
 * Holds Markdown to the policy and turns the inline forms into nodes: `[@id]` into a citation,
 * `[words](guide:id)` and its kin into links. The only transform between text and page.
 * @throws inside the compile when the policy refuses something, so the build stops.
 */
function houseStyle(place: Place, nodes: InlineNodes) {
  return defineMdastPlugin({
    name: 'house-style',
    before(root) {
      const [problem] = policyProblems(root, place);
      if (problem) throw new Error(`${problem.line}:1: ${problem.message} ${problem.tryThis}`);
    },
    text(node, context) {
      const parts = splitCitations(node, nodes.citation);
      if (parts) context.replaceNode(node, parts);
    },
    link(node, context) {
      const target = linkTarget(node.url);
      if (target.kind !== 'entry') return;
      const isTerm = target.collection === 'glossary';
      if (isTerm && nodes.term) {
        context.replaceNode(node, nodes.term(target.id, [...node.children]));
        return;
      }
      context.setProperty(node, 'url', target.href);
      if (isTerm) context.setProperty(node, 'data', { hProperties: { className: ['term'] } });
    },
  });
}

/**
 * For MDX: a citation becomes `<Cite sources="a b" />`, numbered when the page is rendered, and a word
 * of the glossary `<Term id="a">`.
 */
export const articleStyle = houseStyle('article', {
  citation: (sources) => inlineElement('Cite', 'sources', sources.join(' '), []),
  term: (id, words) => inlineElement('Term', 'id', id, words),
});

const inlineElement = (
  name: string,
  attribute: string,
  value: string,
  children: Words,
): MdastContent => ({
  type: 'mdxJsxTextElement',
  name,
  attributes: [{ type: 'mdxJsxAttribute', name: attribute, value }],
  children,
});

/** For Markdown in front matter and YAML: citations are numbered at once. */
export const fieldStyle = (place: 'block' | 'inline', numbers: CitationNumbers) =>
  houseStyle(place, {
    citation: (sources) => ({ type: 'html', value: citationHtml(sources, numbers) }),
  });

/** Cuts a text node at its citation marks; `undefined` when it has none. */
function splitCitations(
  { value }: TextNode,
  citationNode: InlineNodes['citation'],
): MdastContent[] | undefined {
  const marks = citationMarks(value);
  if (marks.length === 0) return undefined;
  const ends = [0, ...marks.map((mark) => mark.end)];
  const starts = [...marks.map((mark) => mark.start), value.length];
  return starts.flatMap((start, index) => {
    const mark = marks[index];
    const before = value.slice(ends[index], start);
    // The mark hugs the word it follows: "common [@nhs]." reads "common¹."
    const text: MdastNode = { type: 'text', value: mark ? before.trimEnd() : before };
    return mark ? [text, citationNode(mark.sources)] : [text];
  });
}
