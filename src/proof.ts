import { globSync } from 'node:fs';
import { remembered } from './content/memory.ts';
import type { Library } from './domain/library.ts';
import { questionSets } from './domain/triage/faces.ts';
import { prove, subjectOf, type Proof, type Subject } from './domain/triage/proof.ts';
import { keptText, keyOf, type Key } from './kept.ts';

/** What was tried on the questions of one flow. */
export interface FlowProof {
  flow: string;
  results: Proof[];
}

/**
 * The safety properties, tried on the rules of the library. Once a build; and, as long as neither the
 * rules nor the code that decides change, once for many builds: words of signs do not count.
 * @param run how the proof is made: a build makes it in a thread of its own, beside the pages
 */
export function getProof(
  library: Library,
  run: (library: Library) => Promise<FlowProof[]> = (it) => Promise.resolve(proveAll(it)),
): Promise<FlowProof[]> {
  return remembered('proof', proofKey(library), () => run(library));
}

/** Proves every set of questions, or finds what an earlier build has proved of the very same. */
export function proveAll(library: Library): FlowProof[] {
  const text = keptText('proof', proofKey(library), () =>
    JSON.stringify(
      questionSets(library).map((flow) => ({ flow, results: prove(subjectOf(library, flow)) })),
    ),
  );
  // Our own text, from the lines above.
  return JSON.parse(text) as FlowProof[];
}

function proofKey(library: Library): Key {
  const code = globSync('src/domain/triage/*.ts').sort();
  return keyOf(
    code,
    questionSets(library).flatMap((flow) => [flow, decisive(subjectOf(library, flow))]),
  );
}

/** Words that a rule says to readers; no proof looks at them. */
const WORDS = new Set(['reason']);

/**
 * All of a subject that can decide a level, as text. What is not known to be words counts; functions are
 * code, which the key has anyway. Nothing is decided by the order in which signs and rules are kept,
 * and Astro keeps them in another one than our own reader.
 * @throws when something has no text that tells it from another
 */
const decisive = (subject: Subject): string =>
  JSON.stringify(subject, (key, value: unknown) => {
    if (WORDS.has(key)) return undefined;
    if (value instanceof Map || value instanceof Set)
      return sorted([...(value as Iterable<unknown>)]);
    if (key === 'combinations' && Array.isArray(value)) return sorted(value);
    if (isPlain(value)) return value;
    throw new TypeError(`"${key}" of the rules cannot be told from another by its text.`);
  });

const sorted = (items: readonly unknown[]): unknown[] =>
  items
    .map((item) => ({ item, text: JSON.stringify(item) }))
    .sort((a, b) => (a.text < b.text ? -1 : 1))
    .map(({ item }) => item);

const isPlain = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  Array.isArray(value) ||
  Object.getPrototypeOf(value) === Object.prototype;
