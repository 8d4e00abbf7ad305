/** A calendar date in words: `2026-11-22` is "November 22, 2026". */
export function dateInWords(date: string, language = 'en-US'): string {
  return new Date(`${date}T00:00:00Z`).toLocaleDateString(language, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  });
}

/** The latest of some calendar dates. Strings of this form sort as dates do. */
export function latest(dates: readonly string[]): string {
  return dates.reduce((newest, date) => (date > newest ? date : newest), '');
}
