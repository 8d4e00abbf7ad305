import { contextAfter } from '../../domain/triage/flow-rules.ts';
import { isAtLeast, levelRank } from '../../domain/triage/level.ts';
import type { Level } from '../../schema/triage.ts';
import type { Problem } from '../../content/problem.ts';
import type { CheckedEntry, ContentTree } from '../../content/tree.ts';
import type { Rule } from './rule.ts';

const MOST_ON_A_CARD = 7;

/** A flow asks its most urgent signs first, and no sign twice. */
export const flowOrder: Rule = (tree) => {
  const levels = signLevels(tree);
  const first = new Set(
    tree.all('firstScreen').flatMap(({ data }) => data.groups.flatMap(({ signs }) => signs)),
  );
  return tree.all('flows').flatMap((flow) => {
    const seen = new Set(first);
    let lowest: Level = 'emergency';
    return flow.data.groups.flatMap((group, index) =>
      group.signs.flatMap((id, at): Problem[] => {
        const level = levels.get(id);
        const line = flow.lineOf(['groups', index, 'signs', at]);
        if (seen.has(id)) return [order(flow, line, id, 'is already asked before')];
        seen.add(id);
        if (level === undefined) return [];
        if (levelRank(level) > levelRank(lowest)) {
          return [order(flow, line, id, `is ${level} but comes after a ${lowest} sign`)];
        }
        lowest = level;
        return [];
      }),
    );
  });
};

/** A flow asks exactly the contexts that some combination or window of its signs uses. */
export const flowContexts: Rule = (tree) => {
  const contexts = tree.ids('contexts');
  const known = new Set([...tree.ids('signs'), ...contexts]);
  const times = tree.all('contexts').map(({ id, data }) => ({ id, from: data.from }));
  const first = tree
    .all('firstScreen')
    .flatMap(({ data }) => data.groups.flatMap(({ signs }) => signs));
  return tree.all('flows').flatMap((flow) => {
    const signs = new Set([...first, ...flow.data.groups.flatMap((group) => group.signs)]);
    const combined = tree
      .all('combinations')
      .filter(({ data }) =>
        // An id that names nothing has its own problem; here the rest still counts.
        data.all.every((id) => signs.has(id) || contexts.has(id) || !known.has(id)),
      )
      .flatMap(({ data }) => data.all.filter((id) => contexts.has(id)));
    const windows = tree.all('signs').filter(({ id, data }) => signs.has(id) && data.days);
    const needed = new Set([
      ...combined,
      ...windows.flatMap(({ data }) => contextAfter(times, data.days?.to ?? 0)?.id ?? []),
    ]);
    const asked = flow.data.contexts;
    // While a combination cannot be read or names nothing, nobody knows what it would use.
    const isKnown =
      tree.isWhole('combinations') &&
      tree.all('combinations').every(({ data }) => data.all.every((id) => known.has(id)));
    return [
      ...[...needed]
        .filter((id) => !asked.includes(id))
        .map((id) => context(flow, id, 'is used by a rule but never asked', `- ${id}`)),
      ...asked
        .filter((id) => isKnown && !needed.has(id))
        .map((id) => context(flow, id, 'is asked but no rule uses it', 'Delete it.')),
    ];
  });
};

/** A card repeats signs of its own flow, emergency and same-day only, at most seven of each. */
export const cardSigns: Rule = (tree) => {
  const levels = signLevels(tree);
  const first = tree.all('firstScreen');
  const shared = first.flatMap(({ data }) => data.groups.flatMap(({ signs }) => signs));
  return [...tree.all('flows'), ...first].flatMap((face) => {
    const own = new Set([...shared, ...face.data.groups.flatMap((group) => group.signs)]);
    const counts = new Map<Level, number>();
    return face.data.card.flatMap((id, index): Problem[] => {
      const level = levels.get(id);
      if (level === undefined) return [];
      const count = (counts.get(level) ?? 0) + 1;
      counts.set(level, count);
      const line = face.lineOf(['card', index]);
      if (!own.has(id)) return [card(face, line, id, 'is not asked in this flow')];
      if (!isAtLeast(level, 'same-day')) return [card(face, line, id, `is only ${level}`)];
      if (count > MOST_ON_A_CARD) return [card(face, line, id, `is one too many ${level} signs`)];
      return [];
    });
  });
};

function signLevels(tree: ContentTree): Map<string, Level> {
  return new Map(tree.all('signs').map(({ id, data }) => [id, data.level]));
}

function order(flow: CheckedEntry, line: number, id: string, fault: string): Problem {
  return {
    code: 'flow-order',
    file: flow.file,
    line,
    message: `Groups: sign "${id}" ${fault}.`,
    wrote: id,
    tryThis: 'Order the groups by urgency, most urgent first; ask each sign once.',
  };
}

function context(flow: CheckedEntry, id: string, fault: string, tryThis: string): Problem {
  return {
    code: 'flow-contexts',
    file: flow.file,
    line: flow.lineOf(['contexts']),
    message: `Contexts: "${id}" ${fault}.`,
    wrote: id,
    tryThis,
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
