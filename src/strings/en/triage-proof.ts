/** The safety properties in plain words: in the tests and on the page about the questions. */
export const properties = {
  'own-level': {
    name: 'Each sign counts',
    meaning: 'each sign alone reaches at least its own level',
    unit: 'signs tried alone',
  },
  unknown: {
    name: 'Unknown is not reassuring',
    meaning: 'not sure, and never answered, count as yes for every sign that asks for a call',
    unit: 'unknown answers tried',
  },
  monotone: {
    name: 'More never means less',
    meaning: 'a second answer never lowers what the first one reached',
    unit: 'comparisons over all pairs of answers',
  },
  order: {
    name: 'Order does not matter',
    meaning: 'the same answers in another order give the same result',
    unit: 'pairs tried in both orders',
  },
  'highest-wins': {
    name: 'The highest level wins',
    meaning: 'nothing subtracts and nothing is averaged',
    unit: 'states enumerated',
  },
  walk: {
    name: 'No way gets lost',
    meaning:
      'the emergency signs come first, no way loops or ends early, and each ends in the result of all answers',
    unit: 'ways through the questions walked',
  },
  'early-stop': {
    name: 'Only an emergency ends the questions early',
    meaning: 'other questions are left out only when no answer could raise the level',
    unit: 'ways tried with the worst answers left',
  },
  'any-door': {
    name: 'Any door leads there',
    meaning:
      'from every start, each sign of each worry is reached, and no way on which its worry is ticked ends below it',
    unit: 'ways from a door to a sign or a rule tried',
  },
  'no-green': {
    name: 'Nobody is reassured by default',
    meaning:
      'care at home is told only to those who ticked a sign of it, and nothing else worries them',
    unit: 'ways without a ticked sign of self-care tried',
  },
} as const;
