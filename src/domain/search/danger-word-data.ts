import type { DangerWordsFile } from '../../schema/danger-words.ts';
import { DangerReading } from './danger-reading.ts';
import type { DangerData } from './data.ts';
import { linesOf } from './groups.ts';
import { onePerForm } from './lexicon-data.ts';
import { Phrases } from './phrases.ts';
import { stemOf } from './stem.ts';

type Groups = Readonly<Record<string, readonly string[]>>;

/** The danger words alone, in few bytes: without wordings that find nothing more than another. */
export function wordData(file: DangerWordsFile): DangerData {
  const language = {
    skip: file.skip.join(' '),
    light: file.light.join(' '),
    dated: file.dated.map(stemOf).join(' '),
    units: file.units.map(stemOf).join(' '),
    means: linesOf(rows(withoutSkipped(file.means, file.skip))),
    together: file.together.join('|'),
    lists: '',
    rules: '',
  };
  const reading = new DangerReading(language);
  const lists = Object.entries(withoutSkipped(file.lists, file.skip));
  const codes = new Map(lists.map(([name], at) => [name, at.toString(36)]));
  const coded = (text: string) =>
    text.replaceAll(/<([\w-]+)>/g, (_, name: string) => `<${codes.get(name) ?? name}>`);
  const pattern = (text: string) => coded(text).replaceAll(/ ?([+/]) ?/g, '$1');
  return {
    ...language,
    lists: linesOf(lists.map(([, wordings]) => needed(wordings, reading).map(coded))),
    rules: file.rules
      .map(({ when, unless }) =>
        [when, ...(unless ? [unless] : [])]
          .map((patterns) => patterns.map(pattern).join('|'))
          .join('!'),
      )
      .join('\n'),
  };
}

const rows = (groups: Groups): string[][] =>
  Object.entries(groups).map(([name, wordings]) => [name, ...wordings]);

/** Without the words that change nothing, and of wordings that differ in endings only the shortest. */
function withoutSkipped(groups: Groups, skip: readonly string[]): Groups {
  const told = (wording: string) => wording.split(' ').filter((word) => !skip.includes(word));
  return Object.fromEntries(
    Object.entries(groups).map(([name, wordings]) => [
      name,
      onePerForm(
        wordings.map((it) => told(it).join(' ')),
        (it) => it.split(' ').map(stemOf).join(' '),
      ),
    ]),
  );
}

/** Without wordings that hold another one: whoever says "pain in head" says "pain". */
function needed(wordings: readonly string[], reading: DangerReading): string[] {
  const isPlain = (wording: string) => !/[<.]/.test(wording);
  const seen = (wording: string) => (isPlain(wording) ? reading.read(wording.split(' ')) : []);
  const formOf = (wording: string) =>
    seen(wording)
      .map(({ stems }) => stems[0])
      .join(' ') || wording;
  const own = onePerForm(wordings, formOf);
  const phrases = new Phrases();
  for (const wording of own.filter(isPlain)) phrases.add(wording, seen(wording));
  return own.filter((wording) => {
    const words = seen(wording);
    const held = words.flatMap((_, at) => phrases.at(words, at));
    return held.every(({ name }) => name === wording);
  });
}

/** The names of the lists in a pattern or a wording. */
export const listsIn = (text: string): string[] =>
  [...text.matchAll(/<([\w-]+)>/g)].map(([, name = '']) => name);
