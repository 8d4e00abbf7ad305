/** Anchors that every guide has besides its own headings. Printed links may lead to them. */
export const GUIDE_ANCHORS = {
  getHelp: 'get-help',
  choices: 'choices',
  checklist: 'checklist',
  questions: 'questions',
  uncertain: 'uncertain',
  related: 'related',
  sources: 'sources',
  about: 'about-this-page',
} as const;

/** Ids that every page has for its own working: no heading may have one of these addresses. */
export const OWN_IDS: readonly string[] = [
  ...['main', 'in-short', 'on-this-page', 'numbers', 'search-box'],
];

export const PAGE_ANCHORS: readonly string[] = Object.values(GUIDE_ANCHORS);
