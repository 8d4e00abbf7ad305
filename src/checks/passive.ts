/** Forms of "be" and "get", with at most two adverbs, before the word that may be a participle. */
const AUXILIARY =
  /\b(?:am|is|are|was|were|be|been|being|get|gets|got)(?:\s+(?:not|also|often|usually|always|never|only|now|more|less|\p{L}+ly)){0,2}\s+(\p{L}+)/giu;

/** Participles that do not end in -ed. Words that mostly name a state (worn, hurt) are left out. */
const IRREGULAR = new Set(
  `begun bought brought built caught chosen done drawn driven eaten felt found given held heard kept
  known laid led made meant paid put read said seen sent set shown sold spoken taken taught thought
  told understood woken written`.split(/\s+/),
);

/** Words in -ed that say how something is, not what someone did to it. */
const STATES = new Set(
  `bored confused cleared closed crossed interested limited needed pleased red rested scared
  supposed swollen tired touched unused used worried`.split(/\s+/),
);

/**
 * Whether a sentence is in the passive voice: a form of "be" with a participle ("is treated", "was
 * found"). A guide from word forms, after PEMAT item 5; it misses some and takes some states for it.
 */
export function isPassive(sentence: string): boolean {
  return [...sentence.matchAll(AUXILIARY)].some(([, word = '']) =>
    isParticiple(word.toLowerCase()),
  );
}

const isParticiple = (word: string) =>
  IRREGULAR.has(word) || (/[^e]ed$/.test(word) && word.length > 4 && !STATES.has(word));
