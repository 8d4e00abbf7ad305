import { raisedCall, wordsOf } from '../../domain/triage/contact.ts';
import { isAtLeast } from '../../domain/triage/level.ts';
import { allRaises } from '../../domain/triage/plan.ts';
import type { Level, Sign } from '../../schema/triage.ts';
import type { Problem } from '../../content/problem.ts';
import type { CheckedEntry, ContentTree } from '../../content/tree.ts';
import type { Rule } from './rule.ts';

/** A sign's contact has words for its level, and so has whoever is called once something raises it. */
export const signContact: Rule = (tree) => {
  const contacts = shelfOf(tree, 'contacts');
  const rules = {
    contacts,
    signs: shelfOf(tree, 'signs'),
    contexts: shelfOf(tree, 'contexts'),
    combinations: shelfOf(tree, 'combinations'),
  };
  const raises = allRaises(rules);
  return tree.all('signs').flatMap((sign): Problem[] => {
    const contact = contacts.get(sign.data.contact);
    if (!contact) return [];
    if (!wordsOf(contact, sign.data.level))
      return [lacking(sign, sign.data.contact, sign.data.level)];
    return (
      raises
        .filter(({ all }) => all.includes(sign.id))
        .map(({ raiseTo }) => raiseTo)
        // What does not raise is told by the rules of combinations and windows.
        .filter((level) => !isAtLeast(sign.data.level, level) && !canCall(rules, sign.data, level))
        .map((level) => lacking(sign, 'emergency or team', level))
    );
  });
};

function canCall(rules: Parameters<typeof raisedCall>[0], sign: Sign, level: Level): boolean {
  try {
    raisedCall(rules, sign, level);
    return true;
  } catch {
    return false;
  }
}

function lacking(sign: CheckedEntry<'signs'>, contact: string, level: Level): Problem {
  return {
    code: 'sign-contact',
    file: sign.file,
    line: sign.lineOf(['contact']),
    message: `Contact: "${contact}" has no words for ${level}, the level of sign "${sign.id}".`,
    wrote: sign.data.contact,
    tryThis: `Another contact, or words for "level: ${level}" in triage/contacts.yaml.`,
  };
}

/** What raises a sign, said by hand: it would hold on paper and not in the questions. */
const RAISE =
  /\b(?:if|when|unless)\b[^.]*\b(?:emergency (?:help|number)|call (?:\w+ )*today|call now)\b/i;

/** A raise is a combination, from which every face makes its sentence. */
export const raiseByHand: Rule = (tree) =>
  tree.all('signs').flatMap((sign) =>
    (['statement', 'help', 'meaning', 'doNow'] as const)
      .filter((field) => RAISE.test(sign.data[field] ?? ''))
      .map((field) => ({
        code: 'raise-by-hand',
        file: sign.file,
        line: sign.lineOf([field]),
        message: `Sign "${sign.id}" says by hand what makes it more urgent.`,
        wrote: sign.data[field],
        tryThis:
          'A combination in triage/combinations.yaml: every page then says it, and the questions ask it.',
      })),
  );

/** A sign that raises another stands in its line as a clause, so it must be one plain sentence. */
export const raiseClause: Rule = (tree) => {
  const signs = new Map(tree.all('signs').map((sign) => [sign.id, sign]));
  const partners = new Set(
    tree.all('combinations').flatMap(({ data }) => {
      const members = data.all.filter((id) => signs.has(id));
      return members.length > 1 ? members : [];
    }),
  );
  return [...partners].flatMap((id): Problem[] => {
    const sign = signs.get(id);
    if (!sign || /^[^.!?()]+[.!]$/.test(sign.data.statement)) return [];
    return [
      {
        code: 'raise-clause',
        file: sign.file,
        line: sign.lineOf(['statement']),
        message: `Sign "${id}" raises another, so its statement must fit after "If" as one sentence.`,
        wrote: sign.data.statement,
        tryThis: 'One sentence without brackets; more words go into "help".',
      },
    ];
  });
};

function shelfOf<Name extends 'contacts' | 'signs' | 'contexts' | 'combinations'>(
  tree: ContentTree,
  name: Name,
) {
  return new Map(tree.all(name).map(({ id, data }) => [id, { ...data, id, body: '' }]));
}
