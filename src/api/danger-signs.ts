import { HUB } from '../domain/addresses.ts';
import { take, type Item, type Library } from '../domain/library.ts';
import { byLevel, cardOf, EVERY_WORRY, flowSigns } from '../domain/triage/faces.ts';
import { callsAt } from '../domain/triage/contact.ts';
import { signSentence } from '../domain/triage/sentence.ts';
import { lineNumber } from '../domain/numbers.ts';
import type { Contact } from '../schema/triage.ts';

/** The signs of a guide's card by level, most urgent first; on the guide of when to call, every sign. */
export function signFaces(library: Library, { id, triage }: Item<'articles'>) {
  return id === HUB ? byLevel(flowSigns(library, EVERY_WORRY)) : cardOf(library, triage);
}

/** The same as data: each sign as a sentence that is safe when quoted alone. */
export function dangerSigns(library: Library, article: Item<'articles'>) {
  return signFaces(library, article).map(({ level, signs }) => {
    const calls = callsAt(library, level, signs);
    const fallback = calls.find(({ words }) => words.fallback !== undefined)?.words.fallback;
    return {
      level,
      heading: take(library.levels, level).heading,
      ...(fallback === undefined ? {} : { fallback }),
      signs: signs.map((sign) => ({
        id: sign.id,
        sentence: signSentence(library, sign),
        contact: sign.contact,
      })),
      contacts: calls.map(({ contact, words }) => ({
        id: contact.id,
        name: contact.name,
        heading: words.heading,
        numbers: numbersFor(library, contact),
      })),
    };
  });
}

/** The numbers that reach a contact by country; none for those whose number is on the papers. */
function numbersFor({ site }: Library, { line }: Contact) {
  if (line === undefined) return [];
  return site.countries.map((country) => ({
    country: country.code,
    number: lineNumber(country, line),
  }));
}
