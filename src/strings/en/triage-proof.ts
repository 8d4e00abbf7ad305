/** The safety properties in plain words: in the tests and on the page about the questions. */
export const properties = {
  'own-level': {
    name: 'Each sign counts',
    meaning: 'each sign alone reaches at least its own level',
    unit: 'signs tried alone',
  },
  unknown: {
    name: 'Unknown is not reassuring',
    meaning: 'not sure, and never answered, count as yes for emergency and same-day signs',
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
} as const;
