// Nothing here looks behind: Safari before 16.4 would not read the file at all.
const PLURAL = /^(.{2,}[^su])s$/;
/** Endings that make forms of one word, up to three in a row: "dizz-iness", "urin-at-ing". */
const ENDINGS =
  /^(.{3}(?!a[tl]|[eiy]al)|.{4}(?!al)|.{5,}?)(?:i?ness|i?ly|i(?:er|est)?|ed|ing|at(?:e|ed|ing|ions?)|ion|al|ment|ful|ive|ish|e|y){1,3}$/;

/**
 * What the forms of a word have in common: "urinating" and "urination" meet at "urin", "dizzy" and
 * "dizziness" at "diz". Rough, and that is enough: patterns and queries are cut alike. It asks no
 * dictionary, so that a form nobody thought of is met too. A word that a pattern means as it stands
 * ("=legs") stays as it is.
 */
export const stemOf = (word: string): string =>
  word.startsWith('=')
    ? word
    : word
        .replace(PLURAL, '$1')
        .replace(ENDINGS, '$1')
        .replace(/([a-z])\1$/, '$1');
