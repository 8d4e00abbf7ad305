import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attributeOf, readMarkup, textIn, type Element } from '../../src/checks/site/markup.ts';

/** A page and the features that its look and its structure have; its words are none. */
export interface Skeleton {
  path: string;
  features: ReadonlySet<string>;
}

/**
 * What a page is made of: each kind of element within its parent, and its styles. Pages of the same
 * features look and are built alike, whatever they say.
 */
export function skeletonOf(path: string, html: string): Skeleton {
  const { elements } = readMarkup(html);
  const features = elements.map((element) =>
    element.tagName === 'style'
      ? `style ${createHash('sha256').update(textIn(element)).digest('hex')}`
      : `${parentOf(element)} > ${kindOf(element)}`,
  );
  return { path, features: new Set(features) };
}

/** The skeleton of a page of a built site. */
export function readSkeleton(site: string, path: string): Skeleton {
  const file = path.endsWith('.html') ? path : `${path}index.html`;
  return skeletonOf(path, readFileSync(join(site, file), 'utf8'));
}

/**
 * Pages that together have every feature of all, so that what is true of their look and structure is
 * true of every page.
 * @param first pages that are among them in any case
 */
export function cover(skeletons: readonly Skeleton[], first: readonly string[] = []): string[] {
  const seen = new Set<string>();
  const chosen: string[] = [];
  const take = ({ path, features }: Skeleton) => {
    chosen.push(path);
    for (const feature of features) seen.add(feature);
  };
  const newOf = ({ features }: Skeleton) => [...features].filter((it) => !seen.has(it)).length;
  for (const skeleton of skeletons) if (first.includes(skeleton.path)) take(skeleton);
  for (;;) {
    const [best] = skeletons
      .map((skeleton) => ({ skeleton, count: newOf(skeleton) }))
      .sort((a, b) => b.count - a.count);
    if (!best || best.count === 0) return chosen;
    take(best.skeleton);
  }
}

/** Attributes that styles or assistive technology go by; `data-...` by name, the others with their value. */
const TELLING = ['class', 'role', 'type', 'hidden', 'popover', 'open', 'dir', 'lang', 'scope'];

function kindOf(element: Element): string {
  const own = element.attrs
    .filter(({ name }) => TELLING.includes(name))
    .map(({ name, value }) => `${name}=${value}`);
  const named = element.attrs
    .filter(({ name }) => /^(?:data|aria)-/.test(name))
    .map(({ name }) => name);
  return [element.tagName, ...own, ...named].sort().join(' ');
}

function parentOf({ parentNode }: Element): string {
  if (!parentNode || !('tagName' in parentNode)) return '';
  return `${parentNode.tagName}.${attributeOf(parentNode, 'class') ?? ''}`;
}
