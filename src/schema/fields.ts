import { z } from 'zod';
import { hasPlainCharacters } from './characters.ts';
import { addressFault } from './web-address.ts';

/**
 * Kinds of field that several schemas share. `markup` in a field's metadata says what the text may
 * contain: `inline` (citations, links, emphasis), `block` (also paragraphs and lists) or
 * `plain` (words alone, read by patients). The Markdown policy and the readability rules read it, so
 * a field cannot escape them.
 */
declare module 'zod' {
  interface GlobalMeta {
    markup?: 'plain' | 'inline' | 'block';
    /** The collection in which an id must exist. */
    refersTo?: string;
    /** Whether the text is a calendar date. */
    isDate?: boolean;
    /** What to write instead, shown when the value is wrong. */
    example?: string;
  }
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Lower-case words joined by hyphens: the name of an entry, and the last part of its address. */
export const id = z.string().regex(ID, 'must be lower-case words joined by hyphens');

/** An id that has to exist in the named collection (proved by `checks/rules/references.ts`). */
export const idIn = (collection: string) => id.meta({ refersTo: collection });

/** Text as it is stored: nothing that nobody sees. An escape in YAML ("\\u202e") makes such, too. */
const text = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .refine((value) => hasPlainCharacters(value), 'has a character that nobody can see');

/** One line of plain words, without Markdown. */
export const line = text.regex(/^[^\n]*$/, 'must be one line');

/** One line that patients read, without Markdown. */
export const sentence = line.meta({ markup: 'plain' });

/** One paragraph of words that may cite, link and emphasise. */
export const inline = text.meta({ markup: 'inline' });

/** Paragraphs and lists, with everything that `inline` may contain. */
export const block = text.meta({ markup: 'block' });

/**
 * A calendar date such as 2026-01-02, kept as a string and checked by round trip, so that
 * 2026-02-31 is refused instead of becoming 3 March. Some YAML readers turn a bare date into a
 * `Date`; that one case is put back to the ten characters the author wrote.
 */
export const calendarDate = z
  .preprocess(
    (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
    z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/, {
        error: 'must be a date written like 2026-01-31',
        abort: true,
      })
      .refine(
        (text) => isCalendarDate(text),
        'must be a day that exists in the calendar, written like 2026-01-31',
      ),
  )
  .meta({ example: '2026-01-31', isDate: true });

/** An address on the web that starts with https:// or http://. */
export const webAddress = z
  .string()
  .refine((address) => addressFault(address, ['https', 'http']) === undefined, {
    error: ({ input }) =>
      `may not stand: ${addressFault(String(input), ['https', 'http']) ?? 'it is no address'}`,
  })
  .meta({ example: 'https://www.nhs.uk/...' });

/** Whether ten characters name a day that exists: 2024-02-29 does, 2026-02-29 does not. */
export function isCalendarDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/** Old heading addresses of a page, each with the heading that stands for it now. */
export const aliasAnchors = z.record(line, line).default({}).meta({
  title: 'Old anchors',
  description:
    'For headings that were renamed: the old address and the new one, `old-heading: new-heading`.',
});
