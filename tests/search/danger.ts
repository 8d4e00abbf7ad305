import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { randomFrom } from './queries.ts';

const setSchema = z.strictObject({
  note: z.string(),
  /** Searches that speak of a sign: a notice of its level or above is due. */
  pos: z.array(z.strictObject({ sign: z.string(), q: z.string() })),
  /** Searches that do not. */
  neg: z.array(z.strictObject({ q: z.string() })),
});

export type DangerSet = z.output<typeof setSchema>;

const readSet = (name: string): DangerSet =>
  setSchema.parse(JSON.parse(readFileSync(`tests/search/${name}.json`, 'utf8')));

/** Wordings in patients' words, by how they came: each file says it. */
export const DANGER_SETS: Readonly<Record<string, DangerSet>> = {
  dev: readSet('danger-dev'),
  own: readSet('danger-own'),
  later: readSet('danger-later'),
};

/** Ordinary searches, which must stay calm. */
export const ORDINARY = readFileSync('tests/search/ordinary.txt', 'utf8').trim().split('\n');

/** The keys beside each letter, on the keyboard that most have. */
const BESIDE: Readonly<Record<string, string>> = {
  ...{ q: 'wa', w: 'qes', e: 'wrd', r: 'etf', t: 'ryg', y: 'tuh', u: 'yij', i: 'uok', o: 'ipl' },
  ...{ p: 'ol', a: 'qsz', s: 'adwx', d: 'sfec', f: 'dgrv', g: 'fhtb', h: 'gjyn', j: 'hkum' },
  ...{ k: 'jli', l: 'kop', z: 'asx', x: 'zsdc', c: 'xdfv', v: 'cfgb', b: 'vghn', n: 'bhjm' },
  ...{ m: 'njk' },
};

/** What a finger does to a letter. */
type Slip = (before: string, letter: string, after: string, random: () => number) => string;

const SLIPS: readonly Slip[] = [
  (before, _, after) => before + after,
  (before, letter, after) => before + after.charAt(0) + letter + after.slice(1),
  (before, letter, after) => before + letter + letter + after,
  (before, letter, after, random) => {
    const keys = BESIDE[letter.toLowerCase()] ?? letter;
    return before + keys.charAt(Math.floor(random() * keys.length)) + after;
  },
];

const SEED = 20261201;
const ROUNDS = 5;

/** A text with one slip, many times: a letter lost, swapped, doubled, or the key beside it hit. */
export function slipsOf(text: string): string[] {
  const random = randomFrom(SEED + text.length);
  const letters = Array.from(text).flatMap((letter, at) => (/[a-z]/i.test(letter) ? [at] : []));
  return Array.from({ length: ROUNDS }, () => SLIPS)
    .flat()
    .map((slip) => {
      const at = letters[Math.floor(random() * letters.length)] ?? 0;
      return slip(text.slice(0, at), text.charAt(at), text.slice(at + 1), random);
    });
}

/** A text with each two neighbours written as one. */
export function joinsOf(text: string): string[] {
  const words = text.split(' ');
  return words
    .slice(1)
    .map((_, at) =>
      [...words.slice(0, at), `${words[at]}${words[at + 1]}`, ...words.slice(at + 2)].join(' '),
    );
}

const CANT = [
  ...['cant', "can't", 'cannot', 'can not', 'could not', "couldn't", 'unable to', 'not able to'],
  ...['am unable to', 'havent been able to', 'have not been able to', 'was not able to'],
];
const OTHER_PEOPLE = ['the', 'his', 'her', ''];
const LONG_START =
  'Good evening, I am writing because I had my left knee replaced on the 12th of last month by a very nice surgeon and everything went well, the physio came on Tuesday and said I was doing fine with the stairs and the bending, but ';

/** The same said otherwise: negated in another way, of somebody else, inside a long sentence. */
export function sayingsOf(text: string): string[] {
  const cant = /\b(?:cant|can't|cannot|can not|couldnt)\b/i;
  const not = /\b(do|does|has|have|is|are|was)n'?t\b/i;
  return [
    ...(cant.test(text) ? CANT.map((it) => text.replace(cant, it)) : []),
    ...(not.test(text) ? ['$1 not', "$1n't", '$1nt'].map((it) => text.replace(not, it)) : []),
    ...(/\bwont\b/i.test(text)
      ? ['will not', "won't", 'would not'].map((it) => text.replace(/\bwont\b/i, it))
      : []),
    ...(/\bmy\b/i.test(text) ? OTHER_PEOPLE.map((it) => text.replace(/\bmy\b/gi, it)) : []),
    `hello please help ${text}`,
    `${text} what should I do please`,
    `I am 3 weeks after a total knee replacement and ${text}`,
    LONG_START + text,
  ];
}
