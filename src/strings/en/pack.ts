/** The words of the pages for clinics: the pack, the reading list, the page of a clinic. */
export const pack = {
  title: 'Make a pack to print',
  name: 'Make a pack for your patient',
  description:
    'Pick guides, exercises and the card of danger signs, add your own telephone number, and print them as one pack with a cover.',
  intro:
    'Pick what your patient needs, add your own number, and print it as one pack. What you type stays in this window.',
  withoutScript:
    'Making a pack needs JavaScript. Each page below also prints well by itself: open it and print it.',
  handouts: 'All pages as PDF, where they have been made',
  pick: 'Pick the pages',
  oneSheet: 'Danger signs and what is normal',
  open: 'Open',
  repeats: 'Repeats',
  asPublished: 'as published',
  yours: 'Your clinic',
  yoursNote:
    'All of this is optional. It is in this window only: not in the link, not stored, not sent. Reload the page and it is gone. Please type nothing about the patient that you would not leave on a desk.',
  registered: 'Fill in from a clinic',
  none: 'None',
  clinicName: 'Clinic',
  telephone: 'Telephone',
  hours: 'Hours',
  appointment: 'Next appointment',
  notes: 'Notes for the patient',
  country: 'Emergency number for',
  large: 'Large print (18 point)',
  sources: 'With the lists of sources',
  make: 'Print it, or send a link',
  preview: 'Show the pack',
  print: 'Print the pack',
  link: 'A link to the same pages',
  linkNote:
    'It holds the names of the pages and nothing that you typed. It opens a reading list that your patient can start from.',
  copy: 'Copy the link',
  editionsNote: 'Each sheet names its edition, so that you can note what you gave.',
} as const;

export const readingList = {
  title: 'Your reading list',
  description:
    'The guides, exercises and cards that were picked for you, as a list to read on your telephone, with the emergency signs first.',
  intro: 'These are the pages that were picked for you. Read the danger signs first.',
  emergency: 'Is it an emergency? See the signs',
  guides: 'Guides',
  exercises: 'Exercises',
  clinicLine: 'Call',
  withoutScript:
    'A list made for you needs JavaScript. Here are all pages; ask which of them you should read.',
} as const;

export const clinicPage = {
  description: (name: string) =>
    `The telephone number and hours of ${name}, and the pages that it hands out.`,
  intro: 'Your clinic asked us to show its number here. It did not write these pages.',
  introNotReviewed: 'No clinician has reviewed them.',
  introReviewed: 'Each page says whether a clinician has reviewed it.',
  call: 'Call the clinic',
  hours: 'When somebody answers',
  languages: 'Languages',
  confirmed: 'Number confirmed',
  guides: 'What your clinic wants you to read',
  exercises: 'Your exercises',
  print: 'Print these pages as one pack',
} as const;

export const forClinics = {
  clinics: 'Clinics with a page here',
} as const;

export const shortAddress = {
  title: 'Short address of',
  text: 'This page is at',
} as const;
