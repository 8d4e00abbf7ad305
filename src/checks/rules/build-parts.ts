import { descendants } from '../../markdown/walk.ts';
import { LEVELS } from '../../schema/triage.ts';
import { passagesIn } from '../passages.ts';
import type { Problem } from '../../content/problem.ts';
import type { ContentTree } from '../../content/tree.ts';
import type { Rule } from './rule.ts';

/** A page whose text is empty: it would be published so. */
export const emptyBody: Rule = (tree) =>
  [...tree.all('articles'), ...tree.all('about')]
    .filter(({ body }) => body.trim() === '')
    .map(({ file, bodyLine }): Problem => ({
      code: 'guide-parts',
      file,
      line: bodyLine,
      message: 'This page has no text below its fields.',
      tryThis: 'Its text, or delete the file.',
    }));

/** One of the five levels is gone: everything that is urgent leans on them. */
export const levelsMissing: Rule = (tree) => {
  const levels = tree.all('levels');
  const [first] = levels;
  if (!first) return [];
  return LEVELS.filter((id) => !levels.some(({ data }) => data.id === id)).map((id): Problem => ({
    code: 'unknown-id',
    file: first.file,
    line: 1,
    message: `The level "${id}" is missing; all ${LEVELS.length} are needed.`,
    wrote: levels.map(({ data }) => data.id).join(', '),
    tryThis: LEVELS.join(', '),
  }));
};

/** A component in a text that has nothing to show: a card without signs, an exercise for the second time. */
export const emptyComponents: Rule = (tree) => {
  return tree.all('articles').flatMap((entry) => {
    const seen = new Set<string>();
    return passagesIn(entry).flatMap((passage) =>
      descendants(passage.tree).flatMap((node): Problem[] => {
        if (node.type !== 'mdxJsxFlowElement') return [];
        const value = (name: string) => {
          const found = node.attributes.find(
            (it) => it.type === 'mdxJsxAttribute' && it.name === name,
          );
          return typeof found?.value === 'string' ? found.value : '';
        };
        const place = { file: entry.file, line: passage.lineOf(node) };
        if (node.name === 'GetHelp') {
          const [flow, level] = [value('flow'), value('level')];
          const card = cardLevels(tree, flow);
          // Another rule tells of a level that is missing or unknown.
          if (card.length === 0 || !ON_CARDS.has(level)) return [];
          if (card.some((it) => it === level)) return [];
          return [
            {
              code: 'card-signs',
              ...place,
              message: `The card of "${flow}" has no signs of the level "${level}".`,
              wrote: `<GetHelp flow="${flow}" level="${level}" />`,
              tryThis: card.map((it) => `level="${it}"`).join(' or '),
            },
          ];
        }
        if (node.name !== 'Exercise') return [];
        const id = value('id');
        if (!seen.has(id)) {
          seen.add(id);
          return [];
        }
        return [
          {
            code: 'listed-twice',
            ...place,
            message: `The exercise "${id}" stands in this guide already.`,
            wrote: `<Exercise id="${id}" />`,
            tryThis: `A link: [words](exercise:${id})`,
          },
        ];
      }),
    );
  });
};

/** The levels that `<GetHelp>` takes. */
const ON_CARDS: ReadonlySet<string> = new Set(['emergency', 'same-day', 'within-24h']);

/** The levels that the short card of a flow has; of the shared signs where it is no flow. */
function cardLevels(tree: ContentTree, flow: string): string[] {
  const own = tree.all('flows').find(({ id }) => id === flow) ?? tree.all('firstScreen')[0];
  const levels = new Map(tree.all('signs').map(({ id, data }) => [id, data.level]));
  const card = own?.data.card ?? [];
  // A sign that cannot be read yet may have any level.
  return card.every((id) => levels.has(id))
    ? [...new Set(card.flatMap((id) => levels.get(id) ?? []))]
    : [];
}
