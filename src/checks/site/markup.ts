import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** The HTML of a page as an independent reader of HTML sees it. */
export interface Markup {
  html: string;
  elements: Element[];
  ids: ReadonlySet<string>;
  /** What the HTML standard calls an error, by its name there, with the line. */
  errors: { code: string; line: number }[];
}

/** Reads a page with the parser of the HTML standard (parse5), not the one that made it. */
export function readMarkup(html: string): Markup {
  const errors: Markup['errors'] = [];
  const document = parse(html, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine }) => errors.push({ code, line: startLine }),
  });
  const elements = elementsOf(document);
  const ids = new Set(elements.flatMap((it) => attributeOf(it, 'id') ?? []));
  return { html, elements, ids, errors };
}

/** Every element below a node, in order, those inside templates too. */
export function elementsOf(root: Node): Element[] {
  const found: Element[] = [];
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('tagName' in node) found.push(node);
    if ('content' in node) waiting.push(node.content);
    if ('childNodes' in node) waiting.push(...node.childNodes.toReversed());
  }
  return found;
}

/** The value of an attribute; `undefined` when the element has none of that name. */
export const attributeOf = ({ attrs }: Pick<Element, 'attrs'>, name: string) =>
  attrs.find((it) => it.name === name)?.value;

/** The text inside an element that holds only text, such as a script or a style. */
export const textIn = (element: Element) =>
  element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
