import { MOVEMENTS } from '../../figures/movements/index.ts';
import { SEQUENCES } from '../../figures/sequences.ts';
import { descendants } from '../../markdown/walk.ts';
import { passagesOf, type Passage } from '../passages.ts';
import type { Problem } from '../../content/problem.ts';
import type { Rule } from './rule.ts';

/** A sequence has one caption for each picture; a pair says "Do" and "Do not". */
export const figureCaptions: Rule = (tree) =>
  passagesOf(tree).flatMap((passage) =>
    descendants(passage.tree).flatMap((node) => {
      if (node.type !== 'mdxJsxFlowElement') return [];
      const attribute = (name: string) => {
        const found = node.attributes.find(
          (it) => it.type === 'mdxJsxAttribute' && it.name === name,
        );
        return typeof found?.value === 'string' ? found.value : '';
      };
      const line = passage.lineOf(node);
      if (node.name === 'FigureSteps') return steps(passage, line, attribute);
      if (node.name === 'DoDont') {
        return [...pair(passage, line, attribute), ...pictures(passage, line, attribute)];
      }
      if (node.name === 'Figure') return single(passage, line, attribute);
      return [];
    }),
  );

/** Who shows one picture of an exercise's movement shows all of them, from start to end. */
export const wholeMovements: Rule = (tree) =>
  tree.all('exercises').flatMap((entry) => {
    const ids = entry.data.figures.map(({ id }) => id);
    return [...MOVEMENTS.values()].flatMap((movement): Problem[] => {
      const own = movement.pictures.map(({ id }) => id);
      const shown = ids.filter((id) => own.includes(id));
      if (shown.length === 0 || shown.join() === own.join()) return [];
      return [
        {
          code: 'figure-start-end',
          file: entry.file,
          line: entry.lineOf(['figures']),
          message: `Figures: the movement "${movement.id}" has ${own.length} pictures, from its start to its end.`,
          wrote: shown.join(', '),
          tryThis: `All of them, in this order: ${own.join(', ')}.`,
        },
      ];
    });
  });

type Attribute = (name: string) => string;

function steps(passage: Passage, line: number, attribute: Attribute): Problem[] {
  const wanted = SEQUENCES.get(attribute('id'))?.length;
  const captions = attribute('captions').split('|');
  if (wanted === undefined || captions.length === wanted) return [];
  return [
    problem(passage, line, {
      message: `This sequence has ${wanted} pictures, and ${captions.length} captions.`,
      wrote: attribute('captions'),
      tryThis: 'One caption for each picture, with | between them.',
    }),
  ];
}

function pair(passage: Passage, line: number, attribute: Attribute): Problem[] {
  const wrong = [
    { name: 'doCaption', start: 'Do ', isRight: /^Do (?!not\b)/ },
    { name: 'doNotCaption', start: 'Do not ', isRight: /^Do not / },
  ].filter(({ name, isRight }) => !isRight.test(attribute(name)));
  return wrong.map(({ name, start }) =>
    problem(passage, line, {
      message: `<DoDont>, ${name}: starts with "${start.trim()}".`,
      wrote: attribute(name),
      tryThis: `${start}...`,
    }),
  );
}

/** Pictures with a cross on them: what is seen there is what must not be done. */
export const showsHarm = (id: string) => id.endsWith('-do-not');

/** The place and the picture agree: nobody who looks and does not read is shown a harm as help. */
function pictures(passage: Passage, line: number, attribute: Attribute): Problem[] {
  return [
    { name: 'do', isHarm: false, shows: 'what must not be done' },
    { name: 'doNot', isHarm: true, shows: 'what helps' },
  ]
    .filter(({ name, isHarm }) => showsHarm(attribute(name)) !== isHarm)
    .map(({ name, shows, isHarm }) =>
      problem(passage, line, {
        message: `<DoDont>, ${name}: this picture shows ${shows}.`,
        wrote: attribute(name),
        tryThis: isHarm ? 'A picture whose id ends in "-do-not".' : 'A picture without a cross.',
      }),
    );
}

function single(passage: Passage, line: number, attribute: Attribute): Problem[] {
  const [id, caption] = [attribute('id'), attribute('caption')];
  if (!showsHarm(id) || caption.startsWith('Do not ')) return [];
  return [
    problem(passage, line, {
      message: 'This picture shows what must not be done; its caption starts with "Do not".',
      wrote: caption,
      tryThis: 'Do not ...',
    }),
  ];
}

function problem(
  { entry }: Passage,
  line: number,
  words: Pick<Problem, 'message' | 'wrote' | 'tryThis'>,
): Problem {
  return { code: 'figure-caption', file: entry.file, line, ...words };
}
