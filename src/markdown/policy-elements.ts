import type { MdastNode } from 'satteri';
import { strangeCharacters } from '../schema/characters.ts';
import { PROSE_COMPONENTS } from '../schema/prose.ts';
import { htmlProblem } from './policy-html.ts';
import type { PolicyProblem } from './policy-problem.ts';
import { descendants, lineOf } from './walk.ts';

type MdxElement = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Judges a component: is it known, are its attributes, does it hold what it should? */
export function judgeElement(node: MdxElement): PolicyProblem[] {
  const line = lineOf(node);
  const name = node.name ?? '';
  const component = PROSE_COMPONENTS.get(name);
  if (!component) {
    if (/^[a-z]/.test(name) || name === '') return [htmlProblem(line, `<${name}>`)];
    return [unknownComponent(line, name)];
  }
  return [
    ...placeProblem(node),
    ...node.attributes.flatMap((attribute) => judgeAttribute(node, attribute)),
    ...repeatedAttributes(node),
    ...missingAttributes(node),
    ...contentProblem(node, component.children),
  ];
}

function unknownComponent(line: number, name: string): PolicyProblem {
  const known = [...PROSE_COMPONENTS.keys()];
  const near = known.find((it) => it.toLowerCase() === name.toLowerCase());
  return {
    code: 'unknown-component',
    line,
    message: `There is no component <${name}>.`,
    wrote: `<${name}>`,
    tryThis: near ? `<${near}>` : `Use one of ${known.join(', ')}.`,
  };
}

/** A component stands on lines of its own, and never inside another: a "do" in a "do not" says both. */
function placeProblem(node: MdxElement): PolicyProblem[] {
  const name = node.name ?? '';
  const inner = descendants(node).find((it) => it !== node && isElement(it));
  const tryThis = PROSE_COMPONENTS.get(name)?.example ?? '';
  const line = lineOf(node);
  const code = 'component-content';
  return [
    ...(node.type === 'mdxJsxTextElement'
      ? [{ code, line, message: `<${name}> stands inside a line of text.`, tryThis } as const]
      : []),
    ...(inner && isElement(inner)
      ? [
          {
            code,
            line: lineOf(inner),
            message: `<${inner.name ?? ''}> stands inside <${name}>; close <${name}> before it.`,
            tryThis,
          } as const,
        ]
      : []),
  ];
}

const isElement = (node: MdastNode): node is MdxElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

function judgeAttribute(
  node: MdxElement,
  attribute: MdxElement['attributes'][number],
): PolicyProblem[] {
  const line = lineOf(node);
  const component = PROSE_COMPONENTS.get(node.name ?? '');
  if (attribute.type === 'mdxJsxAttribute' && !attribute.value) {
    return [
      {
        code: 'missing-attribute',
        line,
        message: `<${node.name ?? ''}>, ${attribute.name}: the value is missing.`,
        wrote: attribute.name,
        tryThis: component?.example.split('\n')[0] ?? '',
      },
    ];
  }
  if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value === 'object') {
    return [
      {
        code: 'code-in-article',
        line,
        message: `<${node.name ?? ''}> has code in an attribute.`,
        tryThis: `Write the value in quotes: ${component?.example.split('\n')[0] ?? ''}`,
      },
    ];
  }
  const declared = component?.attributes.get(attribute.name);
  if (!declared) {
    const known = [...(component?.attributes.keys() ?? [])].join(', ');
    return [
      {
        code: 'unknown-attribute',
        line,
        message: `<${node.name ?? ''}> has no attribute "${attribute.name}".`,
        wrote: `${attribute.name}="${attribute.value ?? ''}"`,
        tryThis: known ? `It takes: ${known}.` : 'Delete it; this component takes none.',
      },
    ];
  }
  if (declared.oneOf && !declared.oneOf.includes(attribute.value ?? '')) {
    return [
      {
        code: 'unknown-attribute',
        line,
        message: `<${node.name ?? ''}>, ${attribute.name}: this value is not known.`,
        wrote: attribute.value ?? '',
        tryThis: `Use one of ${declared.oneOf.join(', ')}.`,
      },
    ];
  }
  const [strange] = strangeCharacters(attribute.value ?? '');
  if (!strange) return [];
  return [
    {
      code: 'strange-character',
      line,
      message: `<${node.name ?? ''}>, ${attribute.name}: the value has ${strange.name}.`,
      wrote: attribute.value ?? '',
      tryThis: 'Delete the value and type it again by hand.',
    },
  ];
}

/** An attribute that is given twice: one of the two would be lost. */
function repeatedAttributes(node: MdxElement): PolicyProblem[] {
  const names = node.attributes.map((attribute) => ('name' in attribute ? attribute.name : ''));
  return [...new Set(names.filter((name, index) => name && names.indexOf(name) < index))].map(
    (name) => ({
      code: 'unknown-attribute',
      line: lineOf(node),
      message: `<${node.name ?? ''}> has the attribute "${name}" twice.`,
      wrote: name,
      tryThis: 'Keep one of them.',
    }),
  );
}

function missingAttributes(node: MdxElement): PolicyProblem[] {
  const component = PROSE_COMPONENTS.get(node.name ?? '');
  const given = new Set(
    node.attributes.map((attribute) => ('name' in attribute ? attribute.name : '')),
  );
  return [...(component?.attributes ?? [])]
    .filter(([name, { required }]) => required && !given.has(name))
    .map(([name]) => ({
      code: 'missing-attribute',
      line: lineOf(node),
      message: `<${node.name ?? ''}> needs the attribute "${name}".`,
      tryThis: component?.example.split('\n')[0] ?? '',
    }));
}

function contentProblem(node: MdxElement, takesContent: boolean): PolicyProblem[] {
  const hasContent = node.children.length > 0;
  const name = node.name ?? '';
  if (hasContent === takesContent) return LISTS.has(name) ? listProblem(node, name) : [];
  return [
    {
      code: 'component-content',
      line: lineOf(node),
      message: takesContent ? `<${name}> is empty.` : `<${name}> takes no content.`,
      tryThis: PROSE_COMPONENTS.get(name)?.example ?? '',
    },
  ];
}

/** Components whose words are read item by item. */
const LISTS = new Set(['Do', 'DoNot']);

/** A paragraph under "Do not" would tell a reader to do the very thing. */
function listProblem(node: MdxElement, name: string): PolicyProblem[] {
  const other = node.children.find(({ type }) => type !== 'list' && !type.startsWith('mdx'));
  if (!other) return [];
  return [
    {
      code: 'component-content',
      line: lineOf(other),
      message: `<${name}> holds a list and nothing else.`,
      tryThis: PROSE_COMPONENTS.get(name)?.example ?? '',
    },
  ];
}
