import type { MdastNode } from 'satteri';

/** A node and the nodes below it, in reading order. Without recursion: depth is no danger here. */
export function descendants(root: MdastNode): MdastNode[] {
  const found: MdastNode[] = [];
  const waiting: MdastNode[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    found.push(node);
    if ('children' in node) waiting.push(...node.children.toReversed());
  }
  return found;
}

/** The first node that lies as many steps below a node, if there is one. */
export function nodeAt(root: MdastNode, steps: number): MdastNode | undefined {
  if (steps === 0) return root;
  if (!('children' in root)) return undefined;
  for (const child of root.children) {
    const found = nodeAt(child, steps - 1);
    if (found) return found;
  }
  return undefined;
}

/** The line on which a node starts, counted from 1 in the text that was parsed. */
export function lineOf(node: MdastNode): number {
  return node.position?.start.line ?? 1;
}

/** The words of a node and the nodes below it. */
export function textOf(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}
