import type { Contact, Level, Sign } from '../../schema/triage.ts';
import { take, type Library } from '../library.ts';

type Contacts = Pick<Library, 'contacts'>;

/** What one contact asks of the reader at one level. */
export type ContactWords = Contact['levels'][number];

/** A contact with its words for one level. */
export interface Call {
  contact: Contact;
  words: ContactWords;
}

/** Who is called when a sign of another contact is raised to a level that this one has no words for. */
const DEFAULT: Partial<Record<Level, string>> = {
  emergency: 'emergency',
  'same-day': 'team',
  'within-24h': 'team',
};

/**
 * Who is called about a sign, and how soon.
 * @throws when its contact has no words for its level: the check proves it before a page asks.
 */
export const callOf = (rules: Contacts, { contact, level }: Pick<Sign, 'contact' | 'level'>) =>
  callAt(rules, contact, level);

/** Who is called once a sign is raised: its own contact where that has the level, else the usual one. */
export function raisedCall(rules: Contacts, sign: Pick<Sign, 'contact'>, level: Level): Call {
  const own = wordsOf(take(rules.contacts, sign.contact), level);
  // An emergency is for the emergency number, whatever the sign was before.
  return own && level !== 'emergency'
    ? callAt(rules, sign.contact, level)
    : callAt(rules, DEFAULT[level] ?? sign.contact, level);
}

/** Each contact that some signs of one level call, in the order of contacts.yaml. */
export function callsAt(
  { contacts }: Contacts,
  level: Level,
  signs: readonly Pick<Sign, 'contact'>[],
): Call[] {
  const wanted = new Set(signs.map(({ contact }) => contact));
  return [...contacts.values()].flatMap((contact) => {
    const words = wanted.has(contact.id) ? wordsOf(contact, level) : undefined;
    return words ? [{ contact, words }] : [];
  });
}

/** The contact that most signs of one level call, the first in order when two are even. */
export function mainCall(
  rules: Contacts,
  level: Level,
  signs: readonly Pick<Sign, 'contact'>[],
): Call | undefined {
  const count = ({ contact }: Call) => signs.filter((sign) => sign.contact === contact.id).length;
  return callsAt(rules, level, signs).reduce<Call | undefined>(
    (main, call) => (main && count(main) >= count(call) ? main : call),
    undefined,
  );
}

export const wordsOf = ({ levels }: Contact, level: Level): ContactWords | undefined =>
  levels.find((it) => it.level === level);

function callAt({ contacts }: Contacts, id: string, level: Level): Call {
  const contact = take(contacts, id);
  const words = wordsOf(contact, level);
  if (!words) throw new Error(`The contact "${id}" has no words for ${level}.`);
  return { contact, words };
}
