import { defineMdastPlugin, type MdastContent, type MdastNode } from 'satteri';
import { citationHtml, citationMarks, type CitationNumbers } from '../domain/citations.ts';
import { linkTarget } from './links.ts';
import { policyProblems, type Place } from './policy.ts';

type TextNode = Extract<MdastNode, { type: 'text' }>;

/** Makes the node that stands for a citation mark. */
type CitationNode = (sources: string[]) => MdastContent;

/**
 * Holds Markdown to the policy and turns the inline forms into nodes: `[@id]` into a citation,
 * `[words](guide:id)` and its kin into links. The only transform between text and page.
 * @throws inside the compile when the policy refuses something, so the build stops.
 */
function houseStyle(place: Place, citationNode: CitationNode) {
  return defineMdastPlugin({
    name: 'house-style',
    before(root) {
      const [problem] = policyProblems(root, place);
      if (problem) throw new Error(`${problem.line}:1: ${problem.message} ${problem.tryThis}`);
    },
    text(node, context) {
      const parts = splitCitations(node, citationNode);
      if (parts) context.replaceNode(node, parts);
    },
    link(node, context) {
      const target = linkTarget(node.url);
      if (target.kind !== 'entry') return;
      context.setProperty(node, 'url', target.href);
      if (target.collection === 'glossary') {
        context.setProperty(node, 'data', { hProperties: { className: ['term'] } });
      }
    },
  });
}

/** For MDX: a citation becomes `<Cite sources="a b" />`, numbered when the page is rendered. */
export const articleStyle = houseStyle('article', (sources) => ({
  type: 'mdxJsxTextElement',
  name: 'Cite',
  attributes: [{ type: 'mdxJsxAttribute', name: 'sources', value: sources.join(' ') }],
  children: [],
}));

/** For Markdown in front matter and YAML: citations are numbered at once. */
export const fieldStyle = (place: 'block' | 'inline', numbers: CitationNumbers) =>
  houseStyle(place, (sources) => ({ type: 'html', value: citationHtml(sources, numbers) }));

/** Cuts a text node at its citation marks; `undefined` when it has none. */
function splitCitations(
  { value }: TextNode,
  citationNode: CitationNode,
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
