/**
 * Mends a space that slipped: "o fbed" is "of bed", "crut ches" is "crutches". Words are only
 * touched where one of the two is not a word, and what comes out is.
 */
export function mendSpaces(words: readonly string[], knows: (word: string) => boolean): string[] {
  const mended = [...words];
  for (let at = 0; at + 1 < mended.length; at += 1) {
    const [first = '', second = ''] = mended.slice(at, at + 2);
    if (knows(first) && knows(second)) continue;
    const ways = [
      [first + second],
      [first + second.charAt(0), second.slice(1)],
      [first.slice(0, -1), first.slice(-1) + second],
    ];
    const way = ways.find((it) => it.every((word) => knows(word)));
    if (way) mended.splice(at, 2, ...way);
  }
  return mended;
}
