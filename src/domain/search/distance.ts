/**
 * Edits between two words: a letter more, less or other, or two neighbours swapped
 * (Damerau-Levenshtein, each pair swapped once).
 * @param most where to stop counting
 * @returns the number of edits, or `most + 1` when there are more
 */
export function edits(from: string, to: string, most: number): number {
  if (Math.abs(from.length - to.length) > most) return most + 1;
  let [older, old, now] = rows;
  for (let at = 0; at <= to.length; at += 1) old[at] = at;
  for (let row = 1; row <= from.length; row += 1) {
    now[0] = row;
    let best = row;
    for (let at = 1; at <= to.length; at += 1) {
      const same = from.charCodeAt(row - 1) === to.charCodeAt(at - 1) ? 0 : 1;
      let cost = Math.min((old[at - 1] ?? 0) + same, (old[at] ?? 0) + 1, (now[at - 1] ?? 0) + 1);
      if (
        same === 1 &&
        row > 1 &&
        from.charCodeAt(row - 1) === to.charCodeAt(at - 2) &&
        from.charCodeAt(row - 2) === to.charCodeAt(at - 1)
      ) {
        cost = Math.min(cost, (older[at - 2] ?? 0) + 1);
      }
      now[at] = cost;
      best = Math.min(best, cost);
    }
    if (best > most) return most + 1;
    [older, old, now] = [old, now, older];
  }
  return Math.min(old[to.length] ?? most + 1, most + 1);
}

/** Three rows of the table, used again for every pair: thousands are compared at one letter typed. */
const rows: [number[], number[], number[]] = [[], [], []];

/** How a word sounds, roughly: people spell by ear ("siatica", "fisio", "numness"). */
export function soundOf(word: string): string {
  return (
    word
      .replace(/^[kgp](?=[ns])/, '')
      .replaceAll('ph', 'f')
      .replaceAll(/(?:[st]i|sh|ch)(?=[ou]n)/g, 's')
      .replaceAll(/[sc]c?(?=[eiy])|z/g, 's')
      .replaceAll(/ck|[cq]/g, 'k')
      // Not by looking behind: Safari before 16.4 would not read the file at all.
      .replaceAll(/(m)b|h/g, '$1')
      .replaceAll(/(.)[aeiouyw]+/g, '$1')
      .replaceAll(/(.)\1+/g, '$1')
  );
}
