import { NOTHING, type BodyParts } from '../domain/body.ts';
import { parseMdx } from './parse.ts';
import { attributeOf, isComponent, type Component } from './components.ts';
import { descendants } from './walk.ts';

/**
 * What the text of an article holds, read from the tree that the page is made from: an attribute counts
 * in whatever quotes and order it is written. A text that does not parse holds nothing; the check tells.
 */
export function bodyParts(body: string): BodyParts {
  if (body.trim() === '') return NOTHING;
  const parsed = parseMdx(body);
  if ('error' in parsed) return NOTHING;
  const components = descendants(parsed.tree).filter(isComponent);
  const exercises = components.filter(({ name }) => name === 'Exercise');
  const edges = exercises.map((it) => [offsets(it), attributeOf(it, 'id')] as const);
  const starts = [0, ...edges.map(([{ end }]) => end)];
  return {
    parts: starts.flatMap((start, index) => {
      const [place, exercise] = edges[index] ?? [];
      const text = { text: body.slice(start, place?.start) };
      return exercise === undefined ? [text] : [text, { exercise }];
    }),
    flows: components.filter(({ name }) => name === 'GetHelp').map((it) => attributeOf(it, 'flow')),
  };
}

/** Where a component stands in the text, in UTF-16 units. */
function offsets({ name, position }: Component): { start: number; end: number } {
  const [start, end] = [position?.start.offset, position?.end.offset];
  if (start === undefined || end === undefined) throw new Error(`<${name ?? ''}> has no place.`);
  return { start, end };
}
