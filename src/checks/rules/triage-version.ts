import { createHash } from 'node:crypto';
import type { Library } from '../../domain/library.ts';
import { libraryOf } from '../../content/library.ts';
import type { Rule } from './rule.ts';

/**
 * A fingerprint of everything the result of the questions rests on, words included: the first eight
 * hexadecimal digits of the SHA-256 of its data. Comments and the layout of files do not count.
 */
export function rulesVersion(library: Library): string {
  const { levels, contacts, signs, contexts, combinations, areas, flows } = library;
  const { firstScreen, door } = library;
  const shelves = [levels, contacts, signs, contexts, combinations, areas, flows].map((shelf) => [
    ...shelf,
  ]);
  return createHash('sha256')
    .update(JSON.stringify([...shelves, firstScreen, door]))
    .digest('hex')
    .slice(0, 8);
}

/** A change of the rules has its entry in their history. Judged once everything else is sound. */
export const ruleHistory: Rule = (tree) => {
  const version = rulesVersion(libraryOf(tree));
  return tree
    .all('ruleSet')
    .filter(({ data }) => data.changes[0]?.version !== version)
    .map((rules) => ({
      code: 'rule-history',
      file: rules.file,
      line: rules.lineOf(['changes', 0, 'version']),
      message: 'Changes: the rules are not those of the newest entry.',
      wrote: rules.data.changes[0]?.version,
      tryThis: `A new first entry with the day, the kind, a note and version: '${version}'`,
    }));
};
