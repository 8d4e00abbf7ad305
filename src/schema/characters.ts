/**
 * Characters that have no place in a text: nobody sees them, or they look like others. A right-to-left
 * mark can make "do not" read as something else; a zero-width space hides a word from the search.
 */

/** A character that may not stand, with its name in plain words. */
export interface StrangeCharacter {
  character: string;
  /** Where it stands in the text, in UTF-16 units. */
  index: number;
  name: string;
}

/** Controls (but the end of a line), invisible marks, private use, unassigned, other line ends and spaces. */
const HIDDEN =
  /(?![\n])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800\uFFFD]|(?![ \u00A0])\p{Zs}/u;

/**
 * What else looks like something plain in an English text and is not: letters tied together, a dotless i,
 * figures of other scripts, a hyphen that never breaks, accents that stand for an apostrophe.
 */
const IN_DISGUISE = /[\uFB00-\uFB06\u0131\u017F\u2011\u00B4\u02B9-\u02C9]|(?![0-9])\p{Nd}/u;

/** Letters dressed up as others, and letters of another alphabet inside a Latin word. */
const LOOK_ALIKE =
  /[\uFF01-\uFF5E\u{1D400}-\u{1D7FF}]|(?<=\p{Script=Latin}\p{M}*)(?![\p{Script=Latin}\p{Script=Common}])\p{L}|(?![\p{Script=Latin}\p{Script=Common}])\p{L}(?=\p{Script=Latin})/u;

/** A letter of another alphabet that stands alone, as a Cyrillic "а" for the word "a". */
const ALONE = /(?<!\p{L})(?![\p{Script=Latin}\p{Script=Common}])\p{L}(?!\p{L})/u;

const STRANGE = new RegExp(
  `${HIDDEN.source}|${IN_DISGUISE.source}|${LOOK_ALIKE.source}|${ALONE.source}`,
  'gu',
);

/** What almost every text consists of: a quick look before the slow one. */
const USUAL = /^[\n\x20-\x7E°’“”–é]*$/;

/** Every strange character of a text, in order. A carriage return before a new line is none. */
export function strangeCharacters(text: string): StrangeCharacter[] {
  if (USUAL.test(text)) return [];
  return [...text.replaceAll('\r\n', ' \n').matchAll(STRANGE)].map((match) => ({
    character: match[0],
    index: match.index,
    name: nameOf(match[0]),
  }));
}

/** Whether a text has none. */
export const hasPlainCharacters = (text: string) =>
  USUAL.test(text) || strangeCharacters(text).length === 0;

function nameOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const point = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const [, name] = NAMES.find(([pattern]) => pattern.test(character)) ?? [];
  return name === undefined ? point : `${name} (${point})`;
}

const NAMES: readonly [RegExp, string][] = [
  [/\0/, 'an empty character'],
  [/\t/, 'a tab'],
  [/\r/, 'an old line end'],
  [/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u, 'a mark that turns the direction of reading'],
  [/\u200B|\u200C|\u200D|\u2060|\uFEFF/u, 'a character without width'],
  [/\u00AD/, 'a hidden hyphen'],
  [/\uFFFD/, 'the sign for a lost letter'],
  [/[\uFF01-\uFF5E\u{1D400}-\u{1D7FF}]/u, 'a letter that only looks like another'],
  [/[\uFB00-\uFB06]/u, 'letters tied into one'],
  [/[\u0131\u017F]/u, 'a letter that only looks like another'],
  [/\u2011/u, 'a hyphen that never breaks'],
  [/[\u00B4\u02B9-\u02C9]/u, 'an accent in the place of an apostrophe'],
  [/\p{Nd}/u, 'a figure of another script'],
  [/\p{Cc}/u, 'a control character'],
  [/\p{Script=Cyrillic}/u, 'a Cyrillic letter'],
  [/\p{Script=Greek}/u, 'a Greek letter'],
  [/\p{L}/u, 'a letter of another alphabet'],
  [/\p{Z}/u, 'a space of another width'],
  [/\p{M}|\p{C}/u, 'a hidden mark'],
];
