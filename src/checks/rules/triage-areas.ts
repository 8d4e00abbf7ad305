import { isAtLeast, levelRank } from '../../domain/triage/level.ts';
import type { Level } from '../../schema/triage.ts';
import type { Problem } from '../../content/problem.ts';
import type { CheckedEntry, ContentTree } from '../../content/tree.ts';
import type { Rule } from './rule.ts';

const MOST_ON_A_CARD = 7;

/** An area asks its most urgent signs first, none twice, and none that everybody was asked already. */
export const areaOrder: Rule = (tree) => {
  const levels = signLevels(tree);
  const first = new Set(sharedSigns(tree));
  return tree.all('areas').flatMap((area) => {
    const seen = new Set(first);
    let lowest: Level = 'emergency';
    return area.data.groups.flatMap((group, index) =>
      group.signs.flatMap((id, at): Problem[] => {
        const level = levels.get(id);
        const line = area.lineOf(['groups', index, 'signs', at]);
        if (seen.has(id)) return [order(area, line, id, 'is already asked before')];
        seen.add(id);
        if (level === undefined) return [];
        if (levelRank(level) > levelRank(lowest)) {
          return [order(area, line, id, `is ${level} but comes after a ${lowest} sign`)];
        }
        lowest = level;
        return [];
      }),
    );
  });
};

/**
 * An area that asks one sign of a combination asks the others too. Else a reader could have both, tick
 * the area of one, and get the lower result: "anything else?" comes only below a call today.
 */
export const combinationSplit: Rule = (tree) => {
  // While the signs cannot be read, a context cannot be told from a sign.
  if (!tree.isWhole('signs')) return [];
  const shared = new Set(sharedSigns(tree));
  const isSign = (id: string) => tree.hasId('signs', id);
  return tree.all('areas').flatMap((area) => {
    const asked = new Set(area.data.groups.flatMap(({ signs }) => signs));
    return tree.all('combinations').flatMap(({ data }): Problem[] => {
      const signs = data.all.filter((id) => isSign(id) && !shared.has(id));
      const missing = signs.filter((id) => !asked.has(id));
      if (missing.length === 0 || missing.length === signs.length) return [];
      return [
        {
          code: 'combination-split',
          file: area.file,
          line: area.lineOf(['groups']),
          message: `Area "${area.id}" asks a sign of combination "${data.id}" but not "${missing.join('", "')}".`,
          wrote: signs.filter((id) => asked.has(id)).join(', '),
          tryThis: `Add ${missing.join(' and ')} to a group of the area.`,
        },
      ];
    });
  });
};

/** Every area belongs to an address: else no page can lead back to its questions. */
export const areaUnreached: Rule = (tree) => {
  if (!tree.isWhole('flows')) return [];
  const reached = new Set(tree.all('flows').flatMap(({ data }) => data.areas));
  return tree
    .all('areas')
    .filter(({ id }) => !reached.has(id))
    .map((area) => ({
      code: 'area-unreached',
      file: area.file,
      line: area.lineOf(['id']),
      message: `Area "${area.id}" belongs to no flow, so no page can lead to its questions.`,
      wrote: area.id,
      tryThis: 'Name it under "areas" of a flow in triage/flows/.',
    }));
};

/** A card repeats signs of its own flow, emergency and same-day only, at most seven of each. */
export const cardSigns: Rule = (tree) => {
  const levels = signLevels(tree);
  const shared = sharedSigns(tree);
  const inAreas = new Map(
    tree.all('areas').map(({ id, data }) => [id, data.groups.flatMap(({ signs }) => signs)]),
  );
  const faces = [
    ...tree.all('flows').map((face) => ({
      face,
      own: [...shared, ...face.data.areas.flatMap((id) => inAreas.get(id) ?? [])],
    })),
    ...tree.all('firstScreen').map((face) => ({ face, own: shared })),
  ];
  return faces.flatMap(({ face, own }) => {
    const counts = new Map<Level, number>();
    return face.data.card.flatMap((id, index): Problem[] => {
      const level = levels.get(id);
      if (level === undefined) return [];
      const count = (counts.get(level) ?? 0) + 1;
      counts.set(level, count);
      const line = face.lineOf(['card', index]);
      if (!own.includes(id)) return [card(face, line, id, 'is not asked in this flow')];
      if (!isAtLeast(level, 'same-day')) return [card(face, line, id, `is only ${level}`)];
      if (count > MOST_ON_A_CARD) return [card(face, line, id, `is one too many ${level} signs`)];
      return [];
    });
  });
};

/** The signs that everybody is asked first. */
export const sharedSigns = (tree: ContentTree): string[] =>
  tree.all('firstScreen').flatMap(({ data }) => data.groups.flatMap(({ signs }) => signs));

/** Every sign that is asked, on the first screen or in an area. */
export const askedSigns = (tree: ContentTree): Set<string> =>
  new Set([
    ...sharedSigns(tree),
    ...tree.all('areas').flatMap(({ data }) => data.groups.flatMap(({ signs }) => signs)),
  ]);

function signLevels(tree: ContentTree): Map<string, Level> {
  return new Map(tree.all('signs').map(({ id, data }) => [id, data.level]));
}

function order(area: CheckedEntry, line: number, id: string, fault: string): Problem {
  return {
    code: 'area-order',
    file: area.file,
    line,
    message: `Groups: sign "${id}" ${fault}.`,
    wrote: id,
    tryThis: 'Order the groups by urgency, most urgent first; ask each sign once.',
  };
}

function card(face: CheckedEntry, line: number, id: string, fault: string): Problem {
  return {
    code: 'card-signs',
    file: face.file,
    line,
    message: `Card: sign "${id}" ${fault}.`,
    wrote: id,
    tryThis: 'A card has at most 7 emergency and 7 same-day signs of its flow.',
  };
}
