/**
 * Today as a calendar date (YYYY-MM-DD, UTC). `SOURCE_DATE_EPOCH` (seconds since 1970) sets it, so
 * that two builds of one commit are the same to the byte.
 */
export function today(): string {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  const time = epoch === undefined ? Date.now() : Number(epoch) * 1000;
  return new Date(time).toISOString().slice(0, 10);
}
