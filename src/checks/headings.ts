import GithubSlugger from 'github-slugger';
import { descendants, textOf } from '../markdown/walk.ts';
import { passagesIn } from './passages.ts';
import type { CheckedEntry } from '../content/tree.ts';

/** The addresses that Astro gives to the headings of a text: the same slugger, fed in the same order. */
export function headingIds(entry: CheckedEntry): string[] {
  const slugger = new GithubSlugger();
  return passagesIn(entry)
    .filter(({ place }) => place === 'article')
    .flatMap((passage) => descendants(passage.tree))
    .filter((node) => node.type === 'heading')
    .map((node) => slugger.slug(textOf(node)));
}
