import { addresses } from '../domain/addresses.ts';
import { oncePer } from '../domain/once.ts';
import { guidePartAnchors, permanentPages } from '../domain/permanent-pages.ts';
import { anchorRedirects } from '../domain/redirects.ts';
import { descendants } from '../markdown/walk.ts';
import type { Change } from '../schema/article.ts';
import type { Ledger } from '../schema/ledger.ts';
import { headingIds } from './headings.ts';
import { fingerprint } from '../content/ledger-file.ts';
import { passagesIn } from './passages.ts';
import { sentencesOf } from './readability.ts';
import { ruleParts } from './rule-parts.ts';
import type { CheckedEntry, ContentTree } from '../content/tree.ts';

type Page = CheckedEntry<'articles'> | CheckedEntry<'exercises'>;

/** What a ledger holds, without what stands at its head. */
export type LedgerContent = Omit<Ledger, 'note' | 'seal'>;

/** What a sound tree would publish: its addresses with their anchors, and what its words are. */
export const ledgerOf = oncePer((tree: ContentTree): LedgerContent => {
  return {
    pages: Object.fromEntries(pagesOf(tree)),
    guides: Object.fromEntries(
      tree.all('articles').map((guide) => [
        guide.id,
        {
          text: fingerprint(wordsOf(guide).join('\n')),
          numbers: fingerprint(numbersOf(guide).join('\n')),
          history: historyOf(guide.data.changes),
        },
      ]),
    ),
    exercises: Object.fromEntries(
      tree
        .all('exercises')
        .map((it) => [
          it.id,
          { text: fingerprint(wordsOf(it).join('\n')), updated: it.data.updated },
        ]),
    ),
    signs: Object.fromEntries(
      tree.all('signs').map(({ id, data }) => [id, fingerprint(JSON.stringify(data))]),
    ),
    rules: {
      version: tree.all('ruleSet')[0]?.data.changes[0]?.version ?? '',
      history: historyOf(tree.all('ruleSet')[0]?.data.changes ?? []),
      parts: Object.fromEntries(
        [...ruleParts(tree)].map(([name, data]) => [name, fingerprint(JSON.stringify(data))]),
      ),
    },
  };
});

/** The new ledger after publishing: addresses and anchors are only ever added. */
export function published(before: LedgerContent, now: LedgerContent): LedgerContent {
  const pages = { ...before.pages };
  for (const [path, anchors] of Object.entries(now.pages)) {
    pages[path] = [...new Set([...(before.pages[path] ?? []), ...anchors])].sort();
  }
  return { ...now, pages };
}

/** Every address of the tree, with all anchors that lead somewhere on it, the old ones included. */
export function pagesOf(tree: ContentTree): Map<string, string[]> {
  const pages = permanentPages((collection) => [...tree.ids(collection)]);
  const add = (path: string, anchors: readonly string[]) =>
    pages.set(path, [...(pages.get(path) ?? []), ...anchors]);
  for (const guide of tree.all('articles')) {
    const aliases = Object.keys(guide.data.anchors);
    const own = [...headingIds(guide), ...aliases, ...guidePartAnchors(guide.data)];
    add(addresses.guide(guide.id), own);
  }
  for (const page of tree.all('about')) {
    const aliases = Object.keys(page.data.anchors);
    add(addresses.aboutPage(page.id), [...headingIds(page), ...aliases]);
  }
  for (const { data } of tree.all('expectations')) {
    add(
      addresses.isThisNormal,
      data.rows.map(({ id }) => id),
    );
  }
  for (const { data } of tree.all('redirects')) {
    add(addresses.glossary, [...anchorRedirects(data.redirects, addresses.glossary).keys()]);
  }
  return new Map([...pages].map(([path, anchors]) => [path, [...new Set(anchors)].sort()]));
}

/** A history as the ledger keeps it, newest first. Notes may be put right later; these may not. */
export function historyOf(changes: readonly Change[]): string[] {
  return changes.map(({ date, kind }) => `${date} ${kind}`);
}

/**
 * The words of a page as readers meet them, piece by piece: no marks, no line breaks, no order of
 * attributes. Sources count, because a reader can follow them.
 */
function wordsOf(page: Page): string[] {
  const pieces = passagesIn(page).flatMap((passage) =>
    [...descendants(passage.tree)].flatMap((node) => {
      if (node.type === 'text') return [node.value];
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
      const attributes = node.attributes.flatMap((it) =>
        'name' in it && typeof it.value === 'string' ? [`${it.name}=${it.value}`] : [],
      );
      return [node.name ?? '', ...attributes.sort()];
    }),
  );
  return [page.data.title, page.data.description, ...pieces]
    .map((text) => text.replaceAll(/\s+/g, ' ').trim())
    .filter(Boolean);
}

/** The numbers of each sentence, in order within it; whole sentences may move. */
function numbersOf(page: Page): string[] {
  return wordsOf(page)
    .map((text) => text.replaceAll(/\[@[^\]]*\]/g, ''))
    .flatMap((text) => sentencesOf(text))
    .map((sentence) => (sentence.match(/\d+(?:[.,]\d+)*/g) ?? []).join(' '))
    .filter(Boolean)
    .sort();
}
