import { LINK_KINDS } from '../../domain/addresses.ts';
import { SHORT_WORDS } from '../../schema/short-address.ts';
import type { Problem } from '../../content/problem.ts';
import { didYouMean } from '../../content/suggest.ts';
import type { CheckedEntry, ContentTree } from '../../content/tree.ts';
import type { Rule } from './rule.ts';

/** The kinds of page that each have a short address. */
const KINDS = ['guide', 'exercise', 'check'];

/** Every guide, exercise and flow has one short address, and each short address leads to one. */
export const shortAddresses: Rule = (tree) => {
  const given = tree.all('shortAddresses');
  const known = new Set(KINDS.flatMap((kind) => [...tree.ids(collectionOf(kind))].map(to(kind))));
  const free = freeAddresses(given);
  return [
    ...given
      .filter((entry) => !leads(tree, entry))
      .map((entry) =>
        problem(entry, {
          message: 'Leads to: there is no such page. A page that was published keeps its address.',
          wrote: entry.data.to,
          tryThis: didYouMean(entry.data.to, known) ?? 'The id of a page that is there.',
        }),
      ),
    ...given.flatMap((entry, index) => {
      const first = given.slice(0, index).find(({ data }) => data.to === entry.data.to);
      if (!first) return [];
      return [
        problem(entry, {
          message: `Leads to: this page has a short address, "${first.id}".`,
          wrote: entry.data.to,
          tryThis: 'Keep the one that was published first.',
        }),
      ];
    }),
    // When no word is left, a page goes without one.
    ...withoutAddress(tree, given)
      .slice(0, free.length)
      .map(({ file, to: target }, index): Problem => ({
        code: 'short-address',
        file,
        line: 1,
        message: 'This page has no short address in content/short-addresses.yaml.',
        tryThis: `- { id: ${free[index] ?? ''}, to: '${target}' }`,
      })),
  ];
};

function leads(tree: ContentTree, { data }: CheckedEntry<'shortAddresses'>): boolean {
  const [kind = '', id = ''] = data.to.split(':');
  return tree.hasId(collectionOf(kind), id);
}

/** Pages without a short address. Nothing is said of them while the list itself cannot be read. */
function withoutAddress(tree: ContentTree, given: readonly CheckedEntry<'shortAddresses'>[]) {
  const total = tree.drafts.filter(({ collection }) => collection === 'shortAddresses').length;
  if (total === 0 || total > given.length) return [];
  const taken = new Set(given.map(({ data }) => data.to));
  return KINDS.flatMap((kind) =>
    tree.entries
      .filter(({ collection }) => collection === collectionOf(kind))
      .map(({ id, file }) => ({ file, to: to(kind)(id) })),
  ).filter((page) => !taken.has(page.to));
}

/** Short addresses with words that none has yet, in the order of the list of words. */
export function freeAddresses(given: readonly CheckedEntry<'shortAddresses'>[]): string[] {
  const taken = new Set(given.map(({ id }) => id.split('-')[0]));
  const words = SHORT_WORDS.filter((word) => !taken.has(word));
  return words.map((word) => `${word}-${2 + (word.length % 8)}`);
}

const to = (kind: string) => (id: string) => `${kind}:${id}`;
const collectionOf = (kind: string) => LINK_KINDS.get(kind)?.collection ?? '';

function problem(
  entry: CheckedEntry<'shortAddresses'>,
  words: Pick<Problem, 'message' | 'wrote' | 'tryThis'>,
): Problem {
  return {
    code: 'short-address',
    file: entry.file,
    line: entry.lineOf(['to']),
    ...words,
  };
}
