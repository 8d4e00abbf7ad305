/** Shortest root: below it, too much of the word is gone. */
const SHORTEST = 3;

/**
 * The root under which forms of a word meet: "swelling" and "swells" at "swell". Endings only come
 * off where a known word is left, so "can" stays "can", and "scared" meets "scare", not "scar".
 * @param isWord whether a form is a word of the site or a common English word
 */
export function rootOf(word: string, isWord: (form: string) => boolean): string {
  const form = shorterForms(word).find((it) => it.length >= SHORTEST && isWord(it));
  return form === undefined ? word : rootOf(form, isWord);
}

/** The forms a word may come from, the likeliest first. */
function shorterForms(word: string): string[] {
  if (word.length <= SHORTEST) return [];
  const ending = /(?:ing|ed)$/.exec(word)?.[0];
  if (ending !== undefined) return withoutEnding(word.slice(0, -ending.length));
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`, word.slice(0, -1)];
  if (/(?:ss|us|is)$/.test(word) || !word.endsWith('s')) return [];
  return [word.slice(0, -1), ...(word.endsWith('es') ? [word.slice(0, -2)] : [])];
}

/** "scar(ed)" is "scare", "stopp(ed)" is "stop", "turn(ed)" is "turn". */
function withoutEnding(stem: string): string[] {
  const isDoubled = /([b-df-hj-np-tv-z])\1$/.test(stem);
  const mayHaveLostE = /[^aeiou][aeiouy][b-df-hj-np-tvz]$|[cgsvz]$/.test(stem);
  const plain = isDoubled ? [stem, stem.slice(0, -1)] : [stem];
  return mayHaveLostE ? [`${stem}e`, ...plain] : [...plain, `${stem}e`];
}
