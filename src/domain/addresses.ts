/** The guide that lists every sign: each emergency link leads to it, so the site cannot do without. */
export const HUB = 'when-to-call';

/** The page about the site for clinics: it has an address of its own. */
export const FOR_CLINICS = 'for-clinics';

/** Pages about the site that do not stand below `/about/`. */
const OWN_ABOUT_ADDRESSES: ReadonlyMap<string, string> = new Map([
  ['about', '/about/'],
  [FOR_CLINICS, '/for-clinics/'],
]);

/**
 * Where everything lives on the site. Addresses are permanent: clinics print them. Every link in a
 * template or an article goes through here, so there is one place to read what they are.
 */
export const addresses = {
  home: '/',
  guides: '/guides/',
  guide: (id: string) => `/guides/${id}/`,
  whenToCall: `/guides/${HUB}/`,
  topic: (id: string) => `/topics/${id}/`,
  check: '/check/',
  flow: (id: string) => `/check/${id}/`,
  card: '/check/card/',
  /** Lines for thoughts of ending one's life: one tap from every page. */
  crisis: '/crisis/',
  isThisNormal: '/is-this-normal/',
  expectation: (id: string) => `/is-this-normal/#${id}`,
  timeline: '/recovery-timeline/',
  symptomQuestions: '/about/symptom-questions/',
  pictures: '/about/pictures/',
  sources: '/about/sources/',
  quality: '/about/quality/',
  qualityData: '/about/quality.json',
  exercises: '/exercises/',
  exerciseSheet: '/exercises/sheet/',
  exercise: (id: string) => `/exercises/${id}/`,
  glossary: '/glossary/',
  term: (id: string) => `/glossary/#${id}`,
  search: '/search/',
  /** One address for good, so that an edit changes the page it is about and no other. */
  searchData: '/data/search.json',
  noticeWords: '/data/notices.json',
  aToZ: '/a-z/',
  about: '/about/',
  aboutPage: (id: string) => OWN_ABOUT_ADDRESSES.get(id) ?? `/about/${id}/`,
  editions: '/editions/',
  handouts: '/handouts/',
  handout: (file: string) => `/handouts/pdf/${file}`,
  embed: (id: string) => `/embed/${id}/`,
  markdown: (id: string) => `/guides/${id}.md`,
  api: '/api/v1/index.json',
  apiGuide: (id: string) => `/api/v1/guides/${id}.json`,
  apiCodes: '/api/v1/codes.json',
  apiSchema: (name: string) => `/api/v1/schema/${name}.json`,
  oEmbed: (id: string) => `/api/v1/oembed/${id}.json`,
  pack: '/for-clinics/pack/',
  readingList: '/reading-list/',
  clinic: (id: string) => `/clinics/${id}/`,
  short: (id: string) => `/k/${id}/`,
  movement: (file: string) => `/assets/movements/${file}`,
  qrCode: (name: string) => `/qr/${name}.svg`,
  feed: '/feed.xml',
  clinicalFeed: '/clinical-changes.xml',
  openGraphImage: (name: string) => `/og/${name}.png`,
} as const;

/** Kinds of link authors write by id, as in `[Sleeping](guide:sleeping-after-knee-surgery)`. */
export const LINK_KINDS = new Map<string, { collection: string; address: (id: string) => string }>([
  ['guide', { collection: 'articles', address: addresses.guide }],
  ['topic', { collection: 'topics', address: addresses.topic }],
  ['exercise', { collection: 'exercises', address: addresses.exercise }],
  ['term', { collection: 'glossary', address: addresses.term }],
  ['check', { collection: 'flows', address: addresses.flow }],
  ['about', { collection: 'about', address: addresses.aboutPage }],
]);
