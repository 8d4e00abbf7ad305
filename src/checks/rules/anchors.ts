import { slug } from 'github-slugger';
import { OWN_IDS, PAGE_ANCHORS } from '../../domain/page-anchors.ts';
import { linkTarget } from '../../markdown/links.ts';
import { descendants, textOf } from '../../markdown/walk.ts';
import { headingIds } from '../headings.ts';
import { passagesIn } from '../passages.ts';
import type { Problem } from '../../content/problem.ts';
import { didYouMean } from '../../content/suggest.ts';
import type { Rule } from './rule.ts';

/** A link to a heading of the same page, or an aspect of a heading, that is not there. */
export const deadAnchors: Rule = (tree) =>
  [...tree.all('articles'), ...tree.all('about')].flatMap((entry) => {
    const passages = passagesIn(entry);
    // A text that cannot be read has headings that nobody knows.
    if (!passages.some(({ place }) => place === 'article')) return [];
    const aliases = Object.keys(entry.data.anchors);
    const known = new Set([...PAGE_ANCHORS, ...headingIds(entry), ...aliases]);
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

/** An old anchor that would stand twice on the page, or that leads to no heading of the text. */
export const aliasAnchors: Rule = (tree) =>
  [...tree.all('articles'), ...tree.all('about')].flatMap((entry) => {
    const headings = headingIds(entry);
    return Object.entries(entry.data.anchors).flatMap(([old, now]): Problem[] => {
      const place = { file: entry.file, line: entry.lineOf(['anchors', old]) };
      if ([...PAGE_ANCHORS, ...headings].includes(old)) {
        const message = `Old anchors: "#${old}" is an anchor of this page already.`;
        return [{ code: 'alias-anchor', ...place, message, wrote: old, tryThis: 'Delete it.' }];
      }
      if (headings.includes(now)) return [];
      return [
        {
          code: 'alias-anchor',
          ...place,
          message: `Old anchors: no heading of the text has the address "#${now}".`,
          wrote: `${old}: ${now}`,
          tryThis: `${old}: ${didYouMean(now, headings) ?? headings[0] ?? ''}`,
        },
      ];
    });
  });

/** A heading with the words of another, or of a part that the page has anyway: one address for two. */
export const duplicateHeadings: Rule = (tree) =>
  [...tree.all('articles'), ...tree.all('about')].flatMap((entry) => {
    const seen = new Set<string>([...PAGE_ANCHORS, ...OWN_IDS]);
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
