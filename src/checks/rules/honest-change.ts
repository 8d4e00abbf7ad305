import type { CHANGE_KINDS } from '../../schema/article.ts';
import { historyOf, ledgerOf } from '../ledger.ts';
import { isEmpty } from '../../content/ledger-file.ts';
import type { Problem } from '../../content/problem.ts';
import type { CheckedEntry, ContentTree } from '../../content/tree.ts';
import type { Rule } from './rule.ts';

type Kind = (typeof CHANGE_KINDS)[number];
type WithHistory = CheckedEntry<'articles'> | CheckedEntry<'ruleSet'>;

/** The kinds of change under which a number may differ. */
const NUMBER_KINDS: readonly Kind[] = ['threshold', 'clinical'];

/** A guide whose words changed after they were published, without a word of it in its history. */
export const changeUntold: Rule = (tree, today) => {
  const { ledger } = tree;
  if (!ledger || isEmpty(ledger)) return [];
  const now = ledgerOf(tree);
  const guides = tree.all('articles').flatMap((guide): Problem[] => {
    const before = ledger.guides[guide.id];
    const after = now.guides[guide.id];
    if (!before || !after) return [];
    const rewritten = lostHistory(guide, before.history);
    if (rewritten) return [rewritten];
    if (before.text === after.text || newKinds(guide, before.history).length > 0) return [];
    return [
      {
        code: 'change-untold',
        file: guide.file,
        line: guide.lineOf(['changes']),
        message: 'Changes: the text is not the one that was published, and no entry says why.',
        wrote: before.history[0],
        tryThis: `A new first entry:  - date: ${today}\n    kind: wording\n    note: What changed.`,
      },
    ];
  });
  const exercises = tree.all('exercises').flatMap((exercise): Problem[] => {
    const before = ledger.exercises[exercise.id];
    if (!before || before.text === now.exercises[exercise.id]?.text) return [];
    const { updated } = exercise.data;
    // What is published and mended on one day keeps its date.
    if (updated > before.updated || updated === today) return [];
    return [
      {
        code: 'change-untold',
        file: exercise.file,
        line: exercise.lineOf(['updated']),
        message: 'Updated: the text is not the one that was published on this day.',
        wrote: updated,
        tryThis: today,
      },
    ];
  });
  return [...guides, ...exercises];
};

/** Numbers that changed under a history that speaks of something else. */
export const changeKind: Rule = (tree) => {
  const { ledger } = tree;
  if (!ledger || isEmpty(ledger)) return [];
  const now = ledgerOf(tree);
  return tree.all('articles').flatMap((guide): Problem[] => {
    const before = ledger.guides[guide.id];
    if (!before || before.numbers === now.guides[guide.id]?.numbers) return [];
    const kinds = newKinds(guide, before.history);
    if (kinds.length === 0 || kinds.some((kind) => NUMBER_KINDS.includes(kind))) return [];
    return [
      {
        code: 'change-kind',
        file: guide.file,
        line: guide.lineOf(['changes', 0, 'kind']),
        message: 'Changes 1, kind of change: a number changed, so clinics must see it.',
        wrote: kinds[0],
        tryThis: 'threshold (a number changed) or clinical (the advice changed)',
      },
    ];
  });
};

/**
 * A danger sign that changed, came or went, under a history that speaks of something else; or who is
 * called about one, what is asked and raised, or the number that is dialled.
 */
export const signChange: Rule = (tree) => {
  const [rules] = tree.all('ruleSet');
  const { ledger } = tree;
  if (!rules || !ledger || isEmpty(ledger)) return [];
  const rewritten = lostHistory(rules, ledger.rules.history);
  if (rewritten) return [{ ...rewritten, code: 'sign-change' }];
  const changed = [...changedSigns(tree), ...changedParts(tree)];
  if (changed.length === 0) return [];
  // The rule of the history holds the version to the rules; numbers of countries are no part of it.
  if (newKinds(rules, ledger.rules.history).includes('danger-sign')) return [];
  return [
    {
      code: 'sign-change',
      file: rules.file,
      line: rules.lineOf(['changes', 0, 'kind']),
      message: `Changes: no new entry of kind danger-sign tells that these changed: ${changed.join(', ')}.`,
      wrote: rules.data.changes[0]?.kind,
      tryThis: 'A new first entry of kind danger-sign, with the new version of the rules.',
    },
  ];
};

/** The ids of the signs that differ from those that were published. */
export function changedSigns(tree: ContentTree): string[] {
  return differing(tree.ledger?.signs ?? {}, ledgerOf(tree).signs);
}

/** The names of contacts, areas, raises, the door and numbers that differ: "contact team". */
export function changedParts(tree: ContentTree): string[] {
  return differing(tree.ledger?.rules.parts ?? {}, ledgerOf(tree).rules.parts);
}

function differing(before: Record<string, string>, after: Record<string, string>): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => before[name] !== after[name]).sort();
}

/** The kinds of the entries that came on top of a published history. */
function newKinds(entry: WithHistory, before: readonly string[]): Kind[] {
  const { changes } = entry.data;
  return changes.slice(0, changes.length - before.length).map(({ kind }) => kind);
}

/** A published entry of a history that is gone or is another one now. */
function lostHistory(entry: WithHistory, before: readonly string[]): Problem | undefined {
  const history = historyOf(entry.data.changes);
  const kept = before.length === 0 ? [] : history.slice(-before.length);
  const lost = before.find((it, index) => kept[index] !== it);
  if (lost === undefined) return undefined;
  return {
    code: 'change-untold',
    file: entry.file,
    line: entry.lineOf(['changes']),
    message: 'Changes: an entry that was published is gone. A history only grows.',
    wrote: history[0],
    tryThis: `Put it back: ${lost}`,
  };
}
