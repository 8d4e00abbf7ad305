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

/** The nodes at a depth below a node, which itself is at depth 0. */
export function nodesAt(root: MdastNode, depth: number): readonly MdastNode[] {
  let level: readonly MdastNode[] = [root];
  for (let at = 0; at < depth && level.length > 0; at += 1) {
    level = level.flatMap((node): readonly MdastNode[] =>
      'children' in node ? node.children : [],
    );
  }
  return level;
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
