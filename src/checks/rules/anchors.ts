import GithubSlugger, { slug } from 'github-slugger';
import { PAGE_ANCHORS } from '../../domain/page-anchors.ts';
import { linkTarget } from '../../markdown/links.ts';
import { descendants, textOf } from '../../markdown/walk.ts';
import { passagesIn, type Passage } from '../passages.ts';
import type { Problem } from '../problem.ts';
import { didYouMean } from '../suggest.ts';
import type { Rule } from './rule.ts';

/** A link to a heading of the same page, or an aspect of a heading, that is not there. */
export const deadAnchors: Rule = (tree) =>
  [...tree.all('articles'), ...tree.all('about')].flatMap((entry) => {
    const passages = passagesIn(entry);
    // A text that cannot be read has headings that nobody knows.
    if (!passages.some(({ place }) => place === 'article')) return [];
    const known = new Set([...PAGE_ANCHORS, ...passages.flatMap(headingIds)]);
    const problem = (line: number, anchor: string): Problem => ({
      code: 'dead-anchor',
      file: entry.file,
      line,
      message: `No heading on this page has the address "#${anchor}".`,
      wrote: `#${anchor}`,
      tryThis: didYouMean(anchor, known),
    });
    const links = passages.flatMap((passage) =>
      descendants(passage.tree).flatMap((node) => {
        const target = node.type === 'link' ? linkTarget(node.url) : undefined;
        const anchor = target?.kind === 'anchor' ? target.href.slice(1) : undefined;
        if (anchor === undefined || known.has(anchor)) return [];
        return [problem(passage.lineOf(node), anchor)];
      }),
    );
    const aspects = 'aspects' in entry.data ? Object.keys(entry.data.aspects) : [];
    const deadAspects = aspects
      .filter((anchor) => !known.has(anchor))
      .map((anchor) => problem(entry.lineOf(['aspects', anchor]), anchor));
    return [...links, ...deadAspects];
  });

/** A heading with the words of another, or of a part that the page has anyway: one address for two. */
export const duplicateHeadings: Rule = (tree) =>
  [...tree.all('articles'), ...tree.all('about')].flatMap((entry) => {
    const seen = new Set<string>(PAGE_ANCHORS);
    return passagesIn(entry)
      .filter(({ place }) => place === 'article')
      .flatMap((passage) =>
        descendants(passage.tree)
          .filter((node) => node.type === 'heading')
          .flatMap((node): Problem[] => {
            const words = textOf(node);
            const address = slug(words);
            if (!seen.has(address)) {
              seen.add(address);
              return [];
            }
            return [
              {
                code: 'duplicate-heading',
                file: entry.file,
                line: passage.lineOf(node),
                message: `The page has a part with the address "#${address}" already.`,
                wrote: words,
                tryThis: 'A heading that says what only this part answers.',
              },
            ];
          }),
      );
  });

/** The addresses that Astro gives to headings: the same slugger, fed in the same order. */
function headingIds({ place, tree }: Passage): string[] {
  if (place !== 'article') return [];
  const slugger = new GithubSlugger();
  return descendants(tree)
    .filter((node) => node.type === 'heading')
    .map((node) => slugger.slug(textOf(node)));
}
