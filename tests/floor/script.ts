import { parse, type AnyNode } from 'acorn';

/** Names that Safari 15.4, Chrome 99 or Firefox 97 do not know, on whatever they are called. */
const NEW_NAMES = new Set([
  ...['toSorted', 'toReversed', 'toSpliced', 'findLast', 'findLastIndex', 'groupBy', 'fromAsync'],
  ...['isWellFormed', 'toWellFormed', 'withResolvers', 'isSubsetOf', 'isSupersetOf'],
  ...['isDisjointFrom', 'symmetricDifference', 'requestIdleCallback', 'showPopover', 'hidePopover'],
  ...['togglePopover', 'startViewTransition', 'checkVisibility', 'setHTMLUnsafe', 'Segmenter'],
]);

/** Static functions that are new though their names are not: `AbortSignal.timeout`. */
const NEW_STATICS = new Set([
  'AbortSignal.timeout',
  'AbortSignal.any',
  'URL.canParse',
  'URL.parse',
]);

const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** Everything in a script that a browser of the floor cannot read or does not have. */
export function scriptFaults(text: string): string[] {
  let program: AnyNode;
  try {
    program = parse(text, { ecmaVersion: 2022, sourceType: 'module' });
  } catch (error) {
    return [`cannot be parsed as ECMAScript 2022: ${String(error)}`];
  }
  const found: string[] = [];
  const waiting: AnyNode[] = [program];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    found.push(...nodeFaults(node, text));
    for (const value of Object.values(node)) {
      if (Array.isArray(value)) waiting.push(...value.filter(isNode));
      else if (isNode(value)) waiting.push(value);
    }
  }
  return found;
}

function nodeFaults(node: AnyNode, text: string): string[] {
  // Safari reads these since 16.4: one of them, and the whole file is a syntax error.
  if (node.type === 'StaticBlock') return ['a static block of a class'];
  if (node.type === 'Literal')
    return patternFaults(node.regex?.pattern ?? node.value, node.regex?.flags);
  if (node.type === 'TemplateElement') return patternFaults(node.value.raw);
  if (node.type !== 'MemberExpression' || node.property.type !== 'Identifier') return [];
  const { name } = node.property;
  const owner = node.object.type === 'Identifier' ? `${node.object.name}.${name}` : name;
  if (!NEW_NAMES.has(name) && !NEW_STATICS.has(owner)) return [];
  // Asked for before it is used (Pagefind 1.5.2 does so).
  return text.includes(`typeof ${owner}`) ? [] : [`${owner} is newer than the floor`];
}

/** Looking behind, in a pattern or in a text that may become one; the flag for sets of letters. */
function patternFaults(pattern: unknown, flags = ''): string[] {
  const behind = typeof pattern === 'string' && /\(\?<[=!]/.test(pattern);
  return [
    ...(behind ? [`a pattern that looks behind: ${pattern.slice(0, 60)}`] : []),
    ...(flags.includes('v') ? [`a pattern with the flag v: ${String(pattern)}`] : []),
  ];
}
