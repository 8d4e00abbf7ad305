import type { MdastNode } from 'satteri';
import { PROSE_COMPONENTS } from '../schema/prose.ts';
import type { PolicyProblem } from './policy-problem.ts';
import { lineOf } from './walk.ts';

type MdxElement = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Judges a component: is it known, are its attributes, does it hold what it should? */
export function judgeElement(node: MdxElement): PolicyProblem[] {
  const line = lineOf(node);
  const name = node.name ?? '';
  const component = PROSE_COMPONENTS.get(name);
  if (!component) {
    if (/^[a-z]/.test(name) || name === '') return [htmlProblem(line, `<${name}>`)];
    return [
      {
        code: 'unknown-component',
        line,
        message: `There is no component <${name}>.`,
        wrote: `<${name}>`,
        tryThis: `Use one of ${[...PROSE_COMPONENTS.keys()].join(', ')}.`,
      },
    ];
  }
  return [
    ...node.attributes.flatMap((attribute) => judgeAttribute(node, attribute)),
    ...missingAttributes(node),
    ...contentProblem(node, component.children),
  ];
}

function judgeAttribute(
  node: MdxElement,
  attribute: MdxElement['attributes'][number],
): PolicyProblem[] {
  const line = lineOf(node);
  const component = PROSE_COMPONENTS.get(node.name ?? '');
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
  return [];
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
  if (hasContent === takesContent) return [];
  const name = node.name ?? '';
  return [
    {
      code: 'component-content',
      line: lineOf(node),
      message: takesContent ? `<${name}> is empty.` : `<${name}> takes no content.`,
      tryThis: PROSE_COMPONENTS.get(name)?.example ?? '',
    },
  ];
}

/** Raw HTML, wherever it stands. */
export function htmlProblem(line: number, wrote: string): PolicyProblem {
  return {
    code: 'raw-html',
    line,
    message: 'HTML may not stand in the text.',
    wrote,
    tryThis: 'Use Markdown (a blank line for a paragraph, ** for bold, - for a list).',
  };
}
