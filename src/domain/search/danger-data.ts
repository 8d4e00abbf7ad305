import { addresses } from '../addresses.ts';
import { take, type Library } from '../library.ts';
import { levelRank } from '../triage/level.ts';
import { LEVEL_SHAPES } from '../triage/level-shapes.ts';
import { tellingWords } from './danger.ts';
import { wordsIn } from './words.ts';
import type { DangerEntry, LevelNotice, SearchData, SignNotice } from './data.ts';

type DangerPart = Pick<
  SearchData,
  'danger' | 'signs' | 'levels' | 'flows' | 'warningPage' | 'country'
> & { dangerWords: Readonly<Record<string, readonly string[]>> };

/** The danger rules, and of the triage data what a notice shows: nothing is worded anew. */
export function dangerData(library: Library): DangerPart {
  const { lists, rules } = library.dangerWords;
  const ids = [...new Set(rules.map(({ sign }) => sign))];
  const signs = ids
    .map((id) => signNotice(library, id))
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
    flows: [
      { href: addresses.check, name: '' },
      ...[...library.flows.values()].map(({ id, name }) => ({ href: addresses.flow(id), name })),
    ],
    warningPage: addresses.whenToCall,
    country: library.site.defaultCountry,
    levels: [...library.levels.values()]
      .filter(({ id }) => shown.has(id))
      .map(({ id, name, heading, advice, fallback }): LevelNotice => ({
        id,
        name,
        heading,
        shape: LEVEL_SHAPES[id],
        advice,
        fallback,
      })),
  };
}

function signNotice(library: Library, id: string): SignNotice {
  const { level, statement, doNow } = take(library.signs, id);
  const flow = [...library.flows.values()].findIndex(({ groups }) =>
    groups.some(({ signs }) => signs.includes(id)),
  );
  const isShared = library.firstScreen.groups.some(({ signs }) => signs.includes(id));
  return {
    id,
    level,
    statement,
    doNow,
    flow: isShared ? 0 : flow + 1,
  };
}
