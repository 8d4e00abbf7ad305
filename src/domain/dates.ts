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

/** The calendar date some days after another; before it when `days` is negative. */
export function addDays(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/** Days from one calendar date to another; negative when the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** The calendar date some months after another; the last day of a month that is too short. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last)))
    .toISOString()
    .slice(0, 10);
}
