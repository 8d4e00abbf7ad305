/**
 * Today as a calendar date (YYYY-MM-DD): the day of this machine, so that a morning in New Zealand is not
 * the day before. `SOURCE_DATE_EPOCH` (seconds since 1970) sets it, as a day of UTC, so that two builds of
 * one commit are the same to the byte wherever they are made.
 */
export function today(): string {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  if (epoch !== undefined) return dayAt(Number(epoch) * 1000);
  const now = new Date();
  return dayAt(now.getTime() - now.getTimezoneOffset() * MINUTE);
}

const MINUTE = 60_000;

const dayAt = (time: number) => new Date(time).toISOString().slice(0, 10);
