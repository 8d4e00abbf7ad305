/** The words of the search page and of the box that leads to it. */
export const search = {
  label: 'Search the guides',
  placeholder: 'back pain, stairs, sleep',
  button: 'Search',
  title: 'Search',
  description:
    'Search the guides, exercises and plain-word explanations for life after a knee operation.',
  intro: 'Type what bothers you, in your own words. What you type stays on this device.',
  filter: 'Show',
  everything: 'Everything',
  withoutScript: 'Search does not work in this browser. The A to Z lists every page without it.',
  toAToZ: 'Open the A to Z',
  more: 'Show all of them',
  emergencyLine: 'Could it be an emergency?',
  emergencyLink: 'See the emergency signs',
  topics: 'Look through a topic',
} as const;
