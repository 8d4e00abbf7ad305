/**
 * Every word of the interface in English. Words about health are content and live in `content/`.
 * What an island says stands in a file of its own, so that it takes only its own words along.
 */
export { card, check, proof, questions, whenToCall } from './check.ts';
export { quality, sources } from './quality.ts';
export { dataPages, expectations, timeline } from './data-pages.ts';
export { clinicPage, forClinics, pack, readingList, shortAddress } from './pack.ts';
export { search } from './search.ts';

export const language = 'en';

export const skipLink = 'Skip to the content';

export const menu = {
  label: 'Main',
  emergency: 'Emergency signs',
  guides: 'Guides',
  aToZ: 'A to Z',
} as const;

export const crisis = {
  title: 'If you think about ending your life',
  description:
    'Lines to call or text, day and night, for thoughts of ending your life after a knee operation, by country, and what to say.',
  link: 'Thoughts of ending your life',
  signs: 'Call if one of these fits',
  byCountry: 'Lines by country',
  guide: 'Low mood after knee surgery',
} as const;

export const breadcrumb = 'You are here';

export const home = {
  name: 'Home',
  question: 'What is wrong today?',
  lead: 'Pick what fits. You get the answer first, then what to do, and who to call.',
  worries: 'Pick what fits',
  somethingElse: 'Something else',
  somethingElseHelp: 'See all guides by topic',
  urgentQuestion: 'Could it be urgent?',
  urgentIntro:
    'Answer short questions, the most urgent first. You learn who to call and how soon. Your answers stay on this device.',
  start: 'Start the questions',
  straight: 'Straight to one worry',
  topics: 'All guides by topic',
  promise: 'What you should know',
  shouldICall: 'Should I call someone?',
  shouldICallHelp: 'Answer a few questions, and learn who to call and how soon',
  emergency: 'An emergency?',
  emergencySigns: 'See the signs',
  sourced: 'See where facts come from',
  sourcedText: 'The small numbers in the text lead to the page, leaflet or study that says so.',
  of: 'of',
  reviewed: 'guides are checked by a clinician',
  reviewedText:
    'Every guide says whether a named clinician has signed it. Until then it is a draft.',
  private: 'Nobody watches you',
  privateText: 'No cookies, no tracking, no account. What you search and answer stays with you.',
} as const;

export const levels = {
  label: 'Five levels of urgency',
} as const;

export const guide = {
  minutes: 'min read',
  meanings: 'What words mean',
  updated: 'Updated',
  inShort: 'In short',
  getHelp: 'When to get help',
  allQuestions: 'Not sure? Answer the questions',
  allSigns: 'See all emergency signs',
  onThisPage: 'On this page',
  choices: 'Weigh your choices',
  benefit: 'May help:',
  risk: 'May harm or cost:',
  ifNot: 'If you do none of this:',
  checklist: 'Today’s checklist',
  checklistNote: 'Tick what you did. Nothing is stored: the ticks go when you leave.',
  questions: 'Questions people ask',
  uncertain: 'What is uncertain',
  related: 'Read next',
  sources: 'Sources',
  source: 'Source',
  sourceSeen: {
    page: 'read on the page',
    abstract: 'summary of the study read',
    copy: 'seen as a copy; to be confirmed on the official page',
  },
  ourTitle: 'title in our words',
  aboutThisPage: 'About this page',
  notReviewed: 'No clinician has reviewed this page yet',
  notReviewedLong:
    'No clinician has reviewed this page. It was put together from public sources by people who are not clinicians. Your own team knows you; their word comes first.',
  reviewedBy: 'Reviewed by',
  reviewedOn: 'on',
  reviewHolds: 'This review holds until',
  afterReview: 'After that day, ask your own team whether this page still holds.',
  reviewedShort: 'Checked by a clinician. Holds until',
  heldBack: 'This guide is not shown at the moment',
  heldBackText: 'Here, a guide is shown only while a named clinician has signed it.',
  heldBackUnsigned: 'No clinician has signed this one yet.',
  heldBackEnded: 'The review of this one ended on',
  heldBackUntilThen:
    'Its address stays the same. Until it is back, ask your own team. Below is when to get help.',
  published: 'First published',
  history: 'Page history',
  edition: 'Edition',
  recall: 'Please replace older prints.',
  changeKinds: {
    wording: 'Wording',
    clinical: 'Advice',
    'danger-sign': 'Warning sign',
    threshold: 'Number',
  },
  report: 'Report a problem with this page',
  print: 'Print this page',
  share: 'Share or keep',
  byEmail: 'E-mail',
  byText: 'Text message',
  byWhatsApp: 'WhatsApp',
  address: 'Address of this page',
  shortAddress: 'or',
  qrCode: 'QR code',
  clinicPhone: 'My clinic’s number',
} as const;

export const exercise = {
  label: 'Exercise',
  purpose: 'What it is for',
  position: 'Get ready',
  steps: 'Steps',
  dose: 'How much',
  feel: 'How it should feel',
  stopIf: 'Stop if',
  askFirst: 'Ask your team first if',
  easier: 'Easier',
  harder: 'Harder',
  uncheckedDose: 'A usual amount, not from a guideline. Your physical therapist may set another.',
  limits: 'Your surgeon’s limits come first.',
  inGuides: 'Used in these guides',
  alone: 'How it should feel, easier and harder',
  listTitle: 'Exercises',
  listDescription:
    'Gentle movements for the weeks after a knee operation, step by step, with how much to do and when to stop.',
  listIntro: 'Each one tells you how to get ready, what to do, how much, and when to stop.',
} as const;

export const movement = {
  show: 'Show the movement',
  moving: 'The same person, moving.',
  again: 'It plays three times. Close it and open it to see it again.',
  still: 'Your device asks for less motion, so the pictures stand still.',
} as const;

export const exerciseSheet = {
  title: 'My exercises',
  description:
    'Tick the exercises your physical therapist chose for you, and print them on a sheet with a box for each day.',
  intro: 'Tick the exercises your physical therapist chose for you. Then print this page.',
  howToPrint:
    'Only what you tick is printed, with a box for each day of the week. Nothing is stored: the ticks go when you leave.',
  week: 'Tick each day you did it',
  days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
} as const;

export const doLabel = 'Do';

export const doNotLabel = 'Do not';

export const askYourTeam = 'Ask your team';

export const product = {
  label: 'Product',
  kinds: { brace: 'Brace', cushion: 'Cushion', 'walking-aid': 'Walking aid', other: 'Other' },
  relations: {
    none: 'We are not paid for this mention.',
    paid: 'Advertisement: we are paid for this mention.',
    gift: 'We were given this product.',
    'own-product': 'This is our own product.',
  },
} as const;

export const guides = {
  title: 'All guides',
  description:
    'All guides for the weeks after a knee operation, sorted by topic, each with the answer first.',
  intro: 'Each guide gives the answer first. Then it tells you what to do, and when to call.',
} as const;

export const stages = {
  'first-3-days': 'The first 3 days',
  'days-4-14': 'Days 4 to 14',
  'weeks-2-6': 'Weeks 2 to 6',
  'weeks-6-12': 'Weeks 6 to 12',
  'after-3-months': 'After 3 months',
} as const;

export const topic = {
  readFirst: 'What to read first, by stage',
  start: 'All guides of this topic',
  questions: 'Could it be urgent?',
  answer: 'Answer the questions',
} as const;

export const aToZ = {
  title: 'A to Z',
  description:
    'Every guide, exercise and plain-word explanation on this site, from A to Z, with other names for each.',
  intro: 'Every guide, exercise and term, with the other words people use for them.',
  kinds: {
    guide: 'Guide',
    normal: 'Is this normal?',
    exercise: 'Exercise',
    term: 'Plain words',
    flow: 'Questions',
    about: 'About',
  },
  letters: 'Letters',
  see: 'see',
} as const;

export const glossary = {
  title: 'Medical words in plain words',
  description:
    'Medical words you may hear after a knee operation, each explained in one or two plain sentences.',
  intro: 'The words you may hear or read, and what they mean.',
  also: 'Also',
} as const;

export const handouts = {
  title: 'Handouts to print',
  description:
    'Every guide, the exercises and the card for the fridge as PDF files: A4, Letter and large print, with the edition on each page.',
  intro:
    'Each guide as a PDF for A4 and Letter paper, and in large print that fits both. Every page names its edition.',
  none: 'This copy of the site has no PDF files. Each page below prints well from your browser: open it, then print.',
  all: 'Exercises and the card',
  formats: { letter: 'Letter', a4: 'A4', 'large-print': 'Large print' },
  link: 'PDF to print',
  kilobytes: 'kB',
} as const;

export const license = {
  name: 'CC BY-SA 4.0',
  address: 'https://creativecommons.org/licenses/by-sa/4.0/',
} as const;

export const embed = {
  name: 'embedded view',
  from: 'From',
  whole: 'Open the whole guide',
  emergency: 'Emergency numbers:',
} as const;

export const codes = {
  notice:
    'These codes help a record system find guides. They are no diagnosis and no billing advice. Confirm a code with who keeps it.',
  attribution:
    'This material includes SNOMED Clinical Terms (SNOMED CT), from the IPS Free Set, which is used by permission of SNOMED International under the Creative Commons Attribution 4.0 International Public License. SNOMED CT was originally created by the College of American Pathologists.',
} as const;

export const editions = {
  title: 'Editions',
  description:
    'Every edition of every guide by date, what changed in it, and whether prints of older editions should be replaced.',
  intro:
    'Each guide and each handout carries its edition: a date, and a short code made from its words. Note both when you give a page to a patient.',
  code: 'The code is the start of a SHA-256 of the words, the exercises and the danger signs of the page. One changed word gives another code. Only the newest edition is told with its code; older ones stand here by date.',
  follow: 'Follow what changes:',
  newest: 'Newest edition',
  rules: 'Danger signs, the questions and the card',
  recallTitle: 'Recall',
  recall: 'Recall: please replace what was printed before.',
} as const;

export const about = { title: 'About', pages: 'More about this site' } as const;

export const pictures = {
  title: 'All drawings',
  description:
    'Every drawing of a movement or a position on this site, with its words, free to use again with the name of the site.',
  intro:
    'Every drawing of this site in one place, with the words that screen readers speak. No physical therapist has checked them yet. You may use them again under the license below.',
  sleeve: 'The striped band marks the operated knee.',
  one: 'Picture',
} as const;

/** Only in `npm run dev`. */
export const preview = {
  title: 'Everything authors may write',
  description: 'Every component of the text of a guide, with its examples.',
  intro: 'Made from the examples in the list of components. This page is never published.',
} as const;

export const notFound = {
  title: 'This page is not here',
  description:
    'The address may be mistyped, or the page was moved. Search the guides or open the A to Z list.',
  text: 'The address may be mistyped, or the page was moved. If you need help now, do not search any longer.',
} as const;

export const footer = {
  label: 'About this site',
  notReviewed: 'No clinician has reviewed these pages yet. They do not replace your own team.',
  disclaimer:
    'Each page says whether a clinician has reviewed it. It does not replace your own team.',
  license: 'Words and pictures: CC BY-SA 4.0',
  feed: 'Feed of changes',
  clinicalFeed: 'Clinical changes',
  handouts: 'Handouts to print',
  emergency: 'In an emergency:',
} as const;
