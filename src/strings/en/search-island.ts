/** What the search page says while it is used. */
export const searchWords = {
  loading: 'Searching …',
  none: 'Nothing found for',
  noneHelp: 'Try one plain word, such as "pain". If it is new or getting worse, call your team.',
  noneInTopic: 'Nothing found in this topic. Choose “Everything”.',
  noWords: 'Type what bothers you, in English words.',
  broken: 'The search could not be loaded. The A to Z lists every page.',
  onlyNames: 'Only titles could be searched. The A to Z lists every page.',
  one: 'page found',
  many: 'pages found',
  showing: 'Showing results for',
  instead: 'Search for',
} as const;

export type SearchWords = typeof searchWords;

/** What a notice says besides the words of the signs. */
export const noticeWords = {
  call: 'Call',
  text: 'Text',
  advice: 'Advice line:',
  emergency: 'In an emergency:',
  others: 'Other countries',
  ifThis: 'If this is what you notice:',
  flow: 'Answer the questions:',
  allSigns: 'See all emergency signs',
  soft: 'Warning signs are among these pages.',
  softLink: 'See when to call',
  notSure: 'A search cannot tell what is wrong. Not sure? Call.',
} as const;

/** What the box in the header says while somebody types. */
export const boxWords = {
  all: 'All results for',
  suggestions: 'Suggestions',
  one: 'suggestion',
  many: 'suggestions',
} as const;
