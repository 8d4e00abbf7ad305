import { citationMarks } from '../../domain/citations.ts';
import { linkTarget } from '../../markdown/links.ts';
import { descendants } from '../../markdown/walk.ts';
import { COLLECTIONS } from '../../schema/collections.ts';
import { PROSE_COMPONENTS } from '../../schema/prose.ts';
import { describeField } from '../../content/fields.ts';
import { passagesOf, type Passage } from '../passages.ts';
import type { Problem } from '../../content/problem.ts';
import { didYouMean } from '../../content/suggest.ts';
import { entryFields, type CheckedEntry, type ContentTree } from '../../content/tree.ts';
import type { Rule } from './rule.ts';

interface Reference {
  entry: CheckedEntry;
  line: number;
  field: string;
  collection: string;
  id: string;
}

/** An id that names nothing: in a field, a link, a citation or a component. */
export const unknownIds: Rule = (tree) =>
  [...fieldReferences(tree), ...passagesOf(tree).flatMap(proseReferences)]
    .filter(({ collection, id }) => !tree.hasId(collection, id))
    .map((reference) => problem(tree, reference));

function problem(tree: ContentTree, { entry, line, field, collection, id }: Reference): Problem {
  const known = tree.ids(collection);
  return {
    code: 'unknown-id',
    file: entry.file,
    line,
    message: `${field}there is no "${id}" in ${collection}.`,
    wrote: id,
    tryThis: didYouMean(id, known) ?? `An id from content/${placeOf(collection)}.`,
  };
}

function placeOf(collection: string): string {
  if (collection.startsWith('figure')) return '../src/figures/';
  const entry = Object.entries(COLLECTIONS).find(([name]) => name === collection);
  return entry ? entry[1].path : 'triage';
}

function fieldReferences(tree: ContentTree): Reference[] {
  return tree.entries.flatMap((entry) =>
    entryFields(entry).flatMap(({ path, text, meta }) => {
      if (!meta.refersTo || (meta.refersTo === 'flows' && text === 'general')) return [];
      const field = describeField(COLLECTIONS[entry.collection].schema, path, entry.written).name;
      return [
        {
          entry,
          line: entry.lineOf(path),
          field: `${field}: `,
          collection: meta.refersTo,
          id: text,
        },
      ];
    }),
  );
}

function proseReferences(passage: Passage): Reference[] {
  const { entry } = passage;
  return descendants(passage.tree).flatMap((node): Reference[] => {
    const line = passage.lineOf(node);
    switch (node.type) {
      case 'text':
        return citationMarks(node.value)
          .flatMap((mark) => mark.sources)
          .map((id) => ({ entry, line, field: 'Citation: ', collection: 'sources', id }));
      case 'link': {
        const target = linkTarget(node.url);
        if (target.kind !== 'entry') return [];
        return [{ entry, line, field: 'Link: ', collection: target.collection, id: target.id }];
      }
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return node.attributes.flatMap((attribute): Reference[] => {
          if (attribute.type !== 'mdxJsxAttribute') return [];
          const declared = PROSE_COMPONENTS.get(node.name ?? '')?.attributes.get(attribute.name);
          if (!declared?.refersTo || typeof attribute.value !== 'string') return [];
          const field = `<${node.name ?? ''}>, ${attribute.name}: `;
          return [{ entry, line, field, collection: declared.refersTo, id: attribute.value }];
        });
      default:
        return [];
    }
  });
}
