/** What the search says while it is used. */
export const searchWords = {
  loading: 'Searching',
  none: 'Nothing found for',
  noneHelp:
    'We may have no page on this. Try one plain word, such as "pain", "sleep" or "chair". If it is new or getting worse, call your team.',
  noWords: 'We found no words to search for. Type what bothers you, in plain English words.',
  broken: 'The search could not be loaded. The A to Z lists every page.',
  onlyNames:
    'The full text could not be searched. These pages fit by their titles. The A to Z lists every page.',
  one: 'page found',
  many: 'pages found',
  showing: 'Showing results for',
  instead: 'Search for',
  insteadEnd: 'as typed',
  all: 'All results for',
  suggestions: 'Suggestions',
  oneSuggestion: 'suggestion',
  manySuggestions: 'suggestions',
  ifThis: 'If this is what you notice:',
  call: 'Call',
  flow: 'Answer the questions:',
  allSigns: 'See all emergency signs',
  soft: 'Warning signs are among these pages. New, sudden or getting worse?',
  softLink: 'See when to call',
  notSure: 'A search cannot tell what is wrong. Not sure? Call.',
} as const;
