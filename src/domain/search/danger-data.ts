import type { DangerWordsFile } from '../../schema/danger-words.ts';
import { addresses } from '../addresses.ts';
import { take, type Library } from '../library.ts';
import { numbersByCountry } from '../numbers.ts';
import { flowOfSign } from '../triage/faces.ts';
import { pagesOfSign } from '../triage/guides.ts';
import { levelRank } from '../triage/level.ts';
import { LEVEL_SHAPES } from '../triage/level-shapes.ts';
import { signLine } from '../triage/sentence.ts';
import { wordData } from './danger-word-data.ts';
import type {
  CallNotice,
  CallWords,
  NoticeWords,
  PageEntry,
  SearchData,
  SignEntry,
  SignWords,
} from './data.ts';

type DangerPart = Pick<SearchData, 'danger' | 'signs' | 'calls' | 'words' | 'warningPage'>;

/**
 * The danger rules, and of the triage data what a notice shows: nothing is worded anew.
 * @param pages the small index, in which the guide and the questions of each sign are found
 */
export function dangerData(
  library: Library,
  pages: readonly Pick<PageEntry, 'url'>[],
): { data: DangerPart; words: NoticeWords } {
  const rules = byUrgency(library);
  const calls: CallNotice[] = [];
  const callWords: CallWords[] = [];
  const flows = [
    { id: undefined, href: addresses.check, name: '' },
    ...[...library.flows.values()].map(({ id, name }) => ({ id, href: addresses.flow(id), name })),
  ];
  const entries: SignEntry[] = [];
  const signs = rules.map(({ sign: id, levelOnly }): SignWords => {
    const sign = take(library.signs, id);
    const { statement, doNow, raises, action, call } = signLine(library, sign);
    const { heading, advice, fallback } = call.words;
    if (!calls.some((it) => it.heading === heading)) {
      calls.push({ level: sign.level, name: take(library.levels, sign.level).name, heading });
      callWords.push({ line: call.contact.line, advice, fallback });
    }
    const flow = flows.findIndex((it) => it.id === flowOfSign(library, id));
    const own = [flows[flow]?.href, ...pagesOfSign(library, id)];
    entries.push([
      calls.findIndex((it) => it.heading === heading),
      ...own.map((address) => pages.findIndex(({ url }) => url === address)),
    ]);
    return {
      id,
      ...(levelOnly ? {} : { statement }),
      doNow,
      raises: raises.map(({ text }) => text),
      action,
      flow,
    };
  });
  const shapes = calls.map(({ level }) => [level, LEVEL_SHAPES[level]]);
  return {
    data: {
      danger: wordData({ ...library.dangerWords, rules }),
      signs: entries,
      calls,
      words: addresses.noticeWords,
      warningPage: addresses.whenToCall,
    },
    words: {
      signs,
      calls: callWords,
      shapes: Object.fromEntries(shapes) as NoticeWords['shapes'],
      flows: flows.map(({ href, name }) => ({ href, name })),
      numbers: numbersByCountry(library.site, true),
      country: library.site.defaultCountry,
    },
  };
}

/** The most urgent first; of one urgency, in the order of the file. */
function byUrgency({ dangerWords, signs }: Library): DangerWordsFile['rules'] {
  const rank = (id: string) => levelRank(take(signs, id).level);
  return [...dangerWords.rules].sort((a, b) => rank(b.sign) - rank(a.sign));
}
