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

export const PAGE_ANCHORS: readonly string[] = Object.values(GUIDE_ANCHORS);
