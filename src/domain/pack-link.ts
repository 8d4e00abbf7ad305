/** The kinds of sheet a pack can hold, each by the letter that stands for it in a link. */
export const SHEET_KINDS = { s: 'sheet', g: 'guide', e: 'exercise' } as const;

export type SheetLetter = keyof typeof SHEET_KINDS;

/** A sheet as links and pages name it: `g:sleeping-after-knee-surgery`. */
export type SheetKey = `${SheetLetter}:${string}`;

/** What a link asks for: sheets in its order, perhaps a registered clinic, and what is not here. */
export interface PackChoice {
  keys: string[];
  clinic: string | undefined;
  /** Ids that name nothing here, as far as they may be shown. */
  unknown: string[];
  /** How many more there are. */
  more: number;
}

/** At most so many unknown ids are named; a link may hold thousands. */
const MOST_NAMED = 5;

/**
 * What may be shown of an unknown id: letters and hyphens alone. Whoever makes a link must not be able
 * to put a telephone number, an address or a sentence on our page.
 */
const SHOWABLE = /^[a-z]+(?:-[a-z]+){0,7}$/;
const LONGEST_SHOWN = 48;

/**
 * Reads the fragment of a link (`#g=a,b&e=c&s=card&c=clinic`). It holds ids only; each is looked up
 * among what the page itself lists, and nothing else of it is used.
 * @param known the keys of all sheets
 * @param clinics the ids of all registered clinics
 */
export function readPackLink(
  fragment: string,
  known: ReadonlySet<string>,
  clinics: ReadonlySet<string>,
): PackChoice {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''));
  const idsOf = (letter: string) => fields.getAll(letter).join(',').split(',').filter(Boolean);
  const asked = Object.keys(SHEET_KINDS).flatMap((letter) =>
    idsOf(letter).map((id) => ({ id, key: `${letter}:${id}` })),
  );
  const [clinic] = idsOf('c');
  const strangers = [
    ...asked.filter(({ key }) => !known.has(key)).map(({ id }) => id),
    ...(clinic === undefined || clinics.has(clinic) ? [] : [clinic]),
  ];
  const unknown = [...new Set(strangers)];
  const named = unknown.filter(isShowable).slice(0, MOST_NAMED);
  return {
    keys: [...new Set(asked.map(({ key }) => key))].filter((key) => known.has(key)),
    clinic: clinic !== undefined && clinics.has(clinic) ? clinic : undefined,
    unknown: named,
    more: unknown.length - named.length,
  };
}

/**
 * The fragment of a link for some sheets, in their order.
 * @param clinic the id of a registered clinic; empty for none
 */
export function packFragment(keys: readonly string[], clinic = ''): string {
  const letters = [...new Set(keys.map((key) => key.slice(0, 1)))];
  const fields = letters.map((letter) => {
    const own = keys.filter((key) => key.startsWith(letter));
    return `${letter}=${own.map((key) => key.slice(2)).join(',')}`;
  });
  const all = clinic === '' ? fields : [...fields, `c=${clinic}`];
  return all.length === 0 ? '' : `#${all.join('&')}`;
}

const isShowable = (id: string) => SHOWABLE.test(id) && id.length <= LONGEST_SHOWN;
