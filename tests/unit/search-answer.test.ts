import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { codeHeading, headingLink } from '../../src/domain/search/anchors.ts';
import type { PageEntry, SearchData } from '../../src/domain/search/data.ts';
import { SearchEngine } from '../../src/domain/search/engine.ts';
import { planTextSearches } from '../../src/domain/search/full-text-plan.ts';
import { worthShowing } from '../../src/domain/search/ranking.ts';
import { codeVocabulary } from '../../src/domain/search/vocabulary.ts';

const VOCABULARY =
  'knee swelling swollen cave bed sleep stairs crutch pain hip bowels constipation walk walker ice dressing dress leg'.split(
    ' ',
  );

const page = (url: string, title: string, more: Partial<PageEntry> = {}): PageEntry => ({
  url,
  title,
  topic: 0,
  id: `en_${url}`,
  weight: 1,
  names: '',
  headings: [],
  ...more,
});

const coded = codeVocabulary(new Map(VOCABULARY.map((word) => [word, 2])), 6);

/** A small made-up site, as its data file would be. */
const DATA: SearchData = {
  pageCount: 6,
  topics: ['Rest', 'Moving'],
  pages: [
    page('/swelling/', 'Swelling and ice', {
      names: 'puffy ankle',
      headings: ['|How long it lasts'],
    }),
    page('/sleep/', 'How to sleep', { names: 'get comfortable in bed' }),
    page('/stairs/', 'Stairs with crutches', { topic: 1 }),
    page('/hip/', 'Why your hip hurts', { topic: 1, warns: true }),
    page('/bowels/', 'Constipation'),
    page('/wound/', 'The dressing'),
  ],
  vocabulary: coded.words,
  frequencies: coded.frequencies,
  guard: '',
  stopWords: 'how long will my be the a of out can i is it in to and with your why',
  contextWords: 'knee surgery after week',
  ownWords: 'dressing walker',
  same: [
    'swelling|swollen|puffy',
    'pain|hurt|hurts',
    'constipation|cant poop|bunged up',
    'sleep|get out of bed',
  ].join('\n'),
  near: 'stairs|upstairs',
  danger: {
    ...{
      skip: 'my the',
      light: 'i am to it',
      dated: 'week',
      units: 'hour mg',
      together: 'blood test',
    },
    means: 'cant|can not|unable\nnot|never',
    lists: 'cant|trouble\npee|pass water\n<1>|poo\n38..38.9|100.4..102.1',
    rules: '<0>+<1>|no urine!get toilet\n<3>\nblood\ncalf+pain/3\nsay <2>\n=legs+numb',
  },
  signs: [[0, 0], [0], [1, 4, 2], [1], [1], [1]],
  calls: [
    { level: 'emergency', name: 'Emergency', heading: 'Call now' },
    { level: 'same-day', name: 'Today', heading: 'Call today' },
  ],
  words: '/words/',
  warningPage: '/when/',
};
const engine = new SearchEngine({ ...DATA, guard: btoa('\0\0\0\0\0\0\0\0') });
const first = (query: string, options = {}) => {
  const { results } = engine.ask(query, options);
  return engine.data.pages[results[0]?.page ?? -1]?.url;
};
const conceptsOf = (query: string) => engine.ask(query).query.concepts.map(({ typed }) => typed);

describe('a query', () => {
  const cases: [string, string | undefined][] = [
    ['how long will my knee be swollen', '/swelling/'],
    ['puffy knee', '/swelling/'],
    ['sweling', '/swelling/'],
    ["can't poop", '/bowels/'],
    ['bunged up after knee surgery', '/bowels/'],
    ['hip hurts', '/hip/'],
    ['upstairs', '/stairs/'],
    ['sleeping', '/sleep/'],
    ['constip', '/bowels/'],
    ['wet dressing', '/wound/'],
    ['❤️ ركبة', undefined],
    ['zzzzqqq', undefined],
  ];
  for (const [query, url] of cases) {
    test(`"${query}" leads to ${url ?? 'nothing'}`, () => {
      assert.equal(first(query), url);
    });
  }
  test('takes the longest phrase, and keeps stop words inside it', () => {
    assert.deepEqual(conceptsOf('how can I get out of bed'), ['get out of bed']);
  });
  test('counts context words for little beside another, and for all alone', () => {
    const [knee, swollen] = engine.ask('knee swollen').query.concepts;
    assert.ok(knee?.isContext && !swollen?.isContext);
  });
  test('tells what it corrected, and takes words literally when asked', () => {
    assert.deepEqual(engine.ask('sweling').query.corrections, [
      { typed: 'sweling', meant: 'swelling' },
    ]);
    assert.deepEqual(engine.ask('sweling', { literally: true }).query.corrections, []);
  });
  test('completes the last word while it is typed, and no other', () => {
    assert.equal(first('st', { typing: true }), '/stairs/');
    assert.equal(first('st'), undefined);
  });
  test('keeps to a topic', () => {
    const { results } = engine.ask('swelling stairs', { topic: 1 });
    assert.deepEqual(
      results.map((it) => engine.data.pages[it.page]?.url),
      ['/stairs/'],
    );
  });
  test('a warning page among the first three is noticed', () => {
    assert.ok(engine.isNearWarning(engine.ask('hip').results));
    assert.ok(!engine.isNearWarning(engine.ask('stairs').results));
  });
});

describe('names and full text together', () => {
  const answer = engine.ask('swollen hip');
  test('a page that covers more of the query comes first', () => {
    const hits = [
      { concept: 0, weight: 1, scores: new Map([['en_/hip/', 2]]) },
      { concept: 1, weight: 1, scores: new Map([['en_/hip/', 2]]) },
    ];
    assert.equal(engine.complete(answer, hits)[0]?.id, 'en_/hip/');
  });
  test('a page that only the full text knows is found too', () => {
    const hits = [
      { concept: 0, weight: 1, scores: new Map([['en_other', 9]]) },
      { concept: 1, weight: 1, scores: new Map([['en_other', 9]]) },
    ];
    const found = engine.complete(answer, hits).find(({ id }) => id === 'en_other');
    assert.equal(found?.page, -1);
  });
  test('what is far behind the best is left out', () => {
    const ranked = [1, 0.5, 0.1, 0].map((score, page) => ({ page, id: '', score, heading: -1 }));
    assert.equal(worthShowing(ranked).length, 2);
    assert.deepEqual(worthShowing([]), []);
  });
});

describe('what is asked of the full text', () => {
  const concept = (typed: string, weight: number) => ({
    concept: {
      typed,
      isContext: false,
      variants: [typed, `${typed}2`, `${typed}3`].map((word) => ({
        words: [word],
        weight: 1,
        loose: false,
      })),
    },
    weight,
  });
  const concepts = [concept('a', 1), concept('b', 4), concept('c', 3), concept('d', 2)];
  const rare = () => 0.1;
  test('a small site is asked everything', () => {
    assert.equal(planTextSearches(concepts, 60, rare).length, 12);
  });
  test('a large site is asked for the three rarest, in two wordings each', () => {
    const words = planTextSearches(concepts, 501, rare).map((search) => search.words);
    assert.deepEqual(words, ['b', 'b2', 'c', 'c2', 'd', 'd2']);
  });
  test('words on a third of the pages of a large site are passed over, unless they are all', () => {
    const common = (word: string) => (word.startsWith('b') ? 0.4 : 0.1);
    const asked = (list: typeof concepts) =>
      planTextSearches(list, 501, common).map((search) => search.words);
    assert.ok(!asked(concepts).includes('b'));
    assert.deepEqual(asked([concept('b', 4)]), ['b', 'b2']);
  });
  test('a word that no page has is never asked for', () => {
    assert.deepEqual(
      planTextSearches(concepts, 60, () => 0),
      [],
    );
  });
});

describe('words of danger', () => {
  const cases: [text: string, signs: number[]][] = [
    ['cant pee', [0]],
    ['I am unable to pass water', [0]],
    ['pee i just can not', [0]],
    ['there is no urine', [0]],
    ['trouble peeing', [0]],
    ['pee', []],
    ['cant get to the toilet to pee', []],
    ['cant walk one two three four five six seven eight nine pee', []],
    ['cantpee', [0]],
    ['cnat pee', [0]],
    ['38,5', [1]],
    ['38.9°', [1]],
    ['101', [1]],
    ['37', []],
    ['38 hours', []],
    ['week 38', []],
    ['38.5 hours', [1]],
    ['blood', [2]],
    ['my blood test', []],
    ['blood and a blood test', [2]],
    ['calf pain', [3]],
    ['pain here and there in my calf', []],
    ['say pee or poo', [4]],
    ['numb legs', [5]],
    ['numb leg', []],
    ['cant pee, blood', [0, 2]],
    [`${'word '.repeat(40)} cant pee`, [0]],
  ];
  for (const [text, signs] of cases) {
    test(`"${text.slice(-40)}" finds ${signs.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(engine.signsIn(text, engine.ask(text).query), signs);
    });
  }

  test('of the guides of a sign the one that fits comes first, then its questions; each once', () => {
    const { results } = engine.ask('swelling stairs');
    const urls = (sign: number | undefined) =>
      engine.withPagesOf(sign, results).map(({ page }) => engine.data.pages[page]?.url);
    assert.deepEqual(urls(2).slice(0, 2), ['/stairs/', '/bowels/']);
    assert.deepEqual(urls(1), urls(undefined));
    assert.equal(new Set(urls(2)).size, urls(2).length);
  });
});

test('a heading is found again by its anchor', () => {
  for (const [anchor, text] of [
    ['how-long-it-lasts', 'How long it lasts'],
    ['question-3', 'Can I?'],
    ['exercise-heel-prop', 'Heel prop'],
  ] as const) {
    assert.deepEqual(headingLink('/x/', codeHeading(anchor, text)), {
      href: `/x/#${anchor}`,
      text,
    });
  }
});
