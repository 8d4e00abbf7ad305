import { addresses } from '../addresses.ts';
import { take, type Library } from '../library.ts';
import { levelRank } from '../triage/level.ts';
import { LEVEL_SHAPES } from '../triage/level-shapes.ts';
import { tellingWords } from './danger.ts';
import { wordsIn } from './words.ts';
import { signLine } from '../triage/sentence.ts';
import { flowOfSign } from '../triage/faces.ts';
import type { CallNotice, DangerEntry, LevelNotice, SearchData, SignNotice } from './data.ts';

type DangerPart = Pick<
  SearchData,
  'danger' | 'signs' | 'levels' | 'calls' | 'flows' | 'warningPage' | 'country'
> & { dangerWords: Readonly<Record<string, readonly string[]>> };

/** The danger rules, and of the triage data what a notice shows: nothing is worded anew. */
export function dangerData(library: Library): DangerPart {
  const { lists, rules } = library.dangerWords;
  const ids = [...new Set(rules.map(({ sign }) => sign))];
  const calls: CallNotice[] = [];
  const signs = ids
    .map((id) => signNotice(library, id, calls))
    .sort((a, b) => levelRank(b.level) - levelRank(a.level));
  const shown = new Set(signs.map(({ level }) => level));
  return {
    dangerWords: Object.fromEntries(
      Object.entries(lists).map(([name, wordings]) => [
        name,
        wordings.map((it) => tellingWords(wordsIn(it)).join(' ')),
      ]),
    ),
    danger: rules.map(({ sign, when, unless }): DangerEntry => ({
      sign,
      when,
      ...(unless ? { unless } : {}),
    })),
    signs,
    calls,
    flows: [
      { href: addresses.check, name: '' },
      ...[...library.flows.values()].map(({ id, name }) => ({ href: addresses.flow(id), name })),
    ],
    warningPage: addresses.whenToCall,
    country: library.site.defaultCountry,
    levels: [...library.levels.values()]
      .filter(({ id }) => shown.has(id))
      .map(({ id, name }): LevelNotice => ({ id, name, shape: LEVEL_SHAPES[id] })),
  };
}

/** A sign as the notice shows it; who is called is put on the list, once for all its signs. */
function signNotice(library: Library, id: string, calls: CallNotice[]): SignNotice {
  const sign = take(library.signs, id);
  const { statement, doNow, raises, action, call } = signLine(library, sign);
  const { heading, advice, fallback } = call.words;
  const known = calls.findIndex((it) => it.heading === heading);
  if (known === -1) calls.push({ line: call.contact.line, heading, advice, fallback });
  const own = flowOfSign(library, id);
  return {
    id,
    level: sign.level,
    statement,
    doNow,
    raises: raises.map(({ text }) => text),
    action,
    call: known === -1 ? calls.length - 1 : known,
    flow: [...library.flows.keys()].findIndex((it) => it === own) + 1,
  };
}
