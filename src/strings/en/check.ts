/** The words of the pages that are made from the rules: the symptom check and what goes with it. */
export const check = {
  title: 'Check your symptoms',
  description:
    'Emergency signs after a knee operation, and short questions that tell you who to call and how soon.',
  name: 'Symptom check',
  oneApplies: 'One of these applies',
  callNow: 'Call',
  textNow: 'Text',
  numberFor: 'The number for',
  emergencyNumber: 'Emergency',
  otherCountries: 'Numbers in other countries',
  elsewhere: 'Elsewhere, call your local emergency number.',
  countryLabel: 'Your country',
  keep: 'Use this number on every page (kept on this device)',
  adviceLine: 'Urgent advice',
  orderIntro: 'Read from the top. The most urgent signs come first. One sign is enough.',
  whatToDo: 'What to do',
  say: 'What to say on the phone',
  meanwhile: 'Meanwhile',
  sooner: 'Call sooner if',
  lookAgain: 'When to look again',
  levels: 'Levels of urgency',
  late: 'So long after the operation, this is more urgent:',
  others: 'Every other sign',
  othersIntro: 'Something else as well? These are the signs of every other worry.',
  counts: 'About you: what counts',
  why: 'Why some signs are more urgent then',
  crisisLines: 'Lines for thoughts of ending your life',
  poisonLines: 'Poison lines',
  crisisLine: 'Crisis line',
  poisonLine: 'Poison line',
  search: 'Search our guides',
  guides: 'Guides that help',
  sources: 'What these signs rest on',
  unverified: 'Not checked first-hand',
  notDiagnosis:
    'These questions do not tell you what is wrong. They tell you who to call and how soon.',
  rulesDate: 'Rules of',
  edition: 'edition',
  notReviewed: 'No clinician has reviewed these questions yet.',
  reviewed: 'The questions were reviewed by',
  reviewHolds: 'This review holds until',
  afterReview: 'After that day, ask your own team whether these questions still hold.',
  private: 'Your answers stay on this page. Nothing is stored or sent.',
} as const;

export const whenToCall = {
  name: 'When to call: every sign in one list',
} as const;

export const card = {
  title: 'When to call: the card for your fridge',
  name: 'A card to print: one sheet for the fridge',
  description:
    'All emergency signs and all signs to call about today after a knee operation, on one sheet to print on both sides, with boxes for your own numbers.',
  intro:
    'It prints on both sides of one sheet, A4 or Letter. Fill in your numbers while you feel well.',
  boxes: [
    'My surgical team',
    'Nights and weekends',
    'My operation, and its date',
    'My blood thinner',
    'My allergies',
    'Someone who can help me',
  ],
  together: 'Together, these are an emergency too',
  togetherToday: 'Together, these need a call today too',
  milder:
    'Worried about something that is not here? Call your team today. For milder signs, answer the questions at',
} as const;

export const questions = 'Symptom questions';

export const proof = {
  title: 'How the symptom questions were made and tested',
  description:
    'The version of the rules, what was tried to break them, the safety properties that hold, our own test cases, and what is not proven.',
  intro:
    'The questions are a digital form of a printed list of when to call. Here is what they rest on, what we tried to break, and what nobody has shown yet.',
  numbers: 'In numbers',
  version: 'Version',
  date: 'Date',
  signs: 'Signs',
  combinations: 'Rules that raise the urgency',
  areas: 'Areas of worry',
  flows: 'Addresses where the questions start',
  unverified: 'Cautious levels, not checked first-hand',
  rule: 'How a result is found',
  ruleText:
    'The result is the highest level among all signs you ticked and all rules that are met. There is no score. Nothing is averaged and nothing subtracts.',
  properties: 'What holds, and what was tried',
  propertiesIntro:
    'Each time this site is built, a program tries all of this. One failure stops the build, and nothing is published.',
  more: 'Also tested, in a browser',
  moreItems: [
    'The emergency signs come first in every set of questions, and they can be read without JavaScript.',
    'Every result gives its reason in the reader’s own answers.',
    'A result to call today always names the next step after one hour without an answer.',
    'Each line of a sign, on every page, on paper and as data, says who to call and what makes it more urgent. A program compares them all with the rules.',
    'A changed answer counts from scratch. After an emergency, a lower result comes only when the reader says that the sign was ticked by mistake. A sign that has gone still leads to a call today. The earlier advice stays in view.',
    'Different answers cause the same requests. Answers are in memory only; a reload forgets them.',
    'The lowest level of each sign stands in a second table, written by hand. Who lowers a sign must change both, and add an entry to the history below.',
  ],
  cases: 'Our own cases, not a study',
  casesIntro:
    'We wrote cases in patients’ words, with the signs such a person would tick and the level our sources call for. They show that the rules do what we meant. They do not show how well real people fare. Some cases showed us that a sign was missing, so we added it; those are no test of the new rules.',
  level: 'Level called for',
  count: 'Cases',
  exact: 'Same level',
  higher: 'More urgent',
  lower: 'Less urgent',
  noMiss:
    'No emergency case got a lower result. In this many cases, the true share of misses could still be up to about',
  notProven: 'What is not proven',
  notProvenItems: [
    'That the rules are right. No clinician has reviewed them yet.',
    'That people tick what they have. Someone who is very ill may not read well.',
    'That the list is complete. When something worries you and is not asked, call your team.',
    'That the questions help more than a leaflet. Nobody has compared them.',
  ],
  history: 'History of the rules',
  sources: 'What the rules rest on',
  link: 'How these questions were made and tested',
} as const;
