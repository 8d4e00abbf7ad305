/** Bits set for each word. Five is near the best for 8 bits a word: about 2 of 100 wrong "yes". */
const PROBES = 5;

/**
 * A set of words in few bytes (a Bloom filter): it never forgets a word, and takes about 1 in 50
 * others for one of its own. Good enough to leave correct words alone.
 */
export function makeBloom(words: Iterable<string>, bytes: number): Uint8Array {
  const bits = new Uint8Array(bytes);
  for (const word of words) {
    for (const at of probes(word, bytes * 8))
      bits[at >> 3] = (bits[at >> 3] ?? 0) | (1 << (at & 7));
  }
  return bits;
}

/** Whether the word is (very likely) in the set. */
export function bloomHas(bits: Uint8Array, word: string): boolean {
  return probes(word, bits.length * 8).every(
    (at) => ((bits[at >> 3] ?? 0) & (1 << (at & 7))) !== 0,
  );
}

function probes(word: string, size: number): number[] {
  const first = hash(word, 0x811c9dc5);
  const step = hash(word, 0x01000193) | 1;
  return Array.from({ length: PROBES }, (_, turn) => ((first + turn * step) >>> 0) % size);
}

/** FNV-1a over the letters, mixed once more so that near words part. */
function hash(word: string, seed: number): number {
  let sum = seed;
  for (let at = 0; at < word.length; at += 1) {
    sum = Math.imul(sum ^ word.charCodeAt(at), 0x01000193);
  }
  return Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d) >>> 0;
}
