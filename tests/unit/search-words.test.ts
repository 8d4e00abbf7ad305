import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { bloomHas, makeBloom } from '../../src/domain/search/bloom.ts';
import { edits, soundOf } from '../../src/domain/search/distance.ts';
import { rootOf } from '../../src/domain/search/roots.ts';
import { Speller } from '../../src/domain/search/spelling.ts';
import { stemOf } from '../../src/domain/search/stem.ts';
import { codeVocabulary, decodeVocabulary } from '../../src/domain/search/vocabulary.ts';
import { wordsIn } from '../../src/domain/search/words.ts';

describe('the words of a query', () => {
  const cases: [string, string[]][] = [
    ["Can't BEND my knée!", ['cant', 'bend', 'my', 'knee']],
    ['it’s 38.5 °C', ['its', '38.5', '°', 'c']],
    ['38,5 or 1,000 mg', ['38.5', 'or', '1000', 'mg']],
    ['pain 8/10', ['pain', '8', 'out', 'of', '10']],
    ['<img src=x onerror=alert(1)>', ['img', 'src', 'x', 'onerror', 'alert', '1']],
    ['(.*)+[a-z]{99} \\d', ['a', 'z', '99', 'd']],
    ['ركبة ❤️ 膝', []],
    ['knee\u0000pain\u202e', ['knee', 'pain']],
    ['', []],
  ];
  for (const [text, words] of cases) {
    test(JSON.stringify(text), () => {
      assert.deepEqual(wordsIn(text), words);
    });
  }
  test('of ten thousand characters, as many are read as the field takes, at once', () => {
    const started = performance.now();
    assert.equal(wordsIn('knee pain '.repeat(1000)).length, 80);
    assert.ok(wordsIn('x'.repeat(10_000)).every((word) => word.length <= 400));
    assert.ok(performance.now() - started < 50);
  });
});

describe('the stem of a word', () => {
  const families = [
    'urinate urinating urination urine',
    'dizzy dizziness',
    'confused confusion',
    'hallucinate hallucinating hallucinations',
    'excess excessive excessively',
    'swell swelling swells',
    'numb numbness',
    'stop stopped stopping',
    'knee knees',
    'breath breathe breathing breaths',
    'infect infected infection',
  ];
  for (const family of families) {
    test(`${family} are one`, () => {
      assert.equal(new Set(family.split(' ').map(stemOf)).size, 1);
    });
  }
  test('and what only looks alike is not', () => {
    for (const [a = '', b = ''] of [
      'bed',
      'pus',
      'number',
      'walker',
      'havent',
      'breathless',
      'sweating',
    ].map((it, at) => [it, ['be', 'pu', 'numb', 'walk', 'have', 'breath', 'swell'][at]])) {
      assert.notEqual(stemOf(a), stemOf(b), a);
    }
    assert.equal(stemOf('=legs'), '=legs');
    assert.equal(stemOf('400'), '400');
  });
  test('ends at once, whatever the word', () => {
    const started = performance.now();
    for (const word of ['e'.repeat(400), 'ying'.repeat(100), 'ates'.repeat(100)]) stemOf(word);
    assert.ok(performance.now() - started < 50);
  });
});

describe('the root of a word', () => {
  const known = new Set(
    'walk swell sit stop ice scare scar can cane turn exercise crutch knee carry dress'.split(' '),
  );
  const isWord = (word: string) => known.has(word);
  const cases: [string, string][] = [
    ['walking', 'walk'],
    ['walks', 'walk'],
    ['swelling', 'swell'],
    ['sitting', 'sit'],
    ['stopped', 'stop'],
    ['icing', 'ice'],
    ['scared', 'scare'],
    ['scarred', 'scar'],
    ['can', 'can'],
    ['crutches', 'crutch'],
    ['exercises', 'exercise'],
    ['carries', 'carry'],
    ['turned', 'turn'],
    ['bed', 'bed'],
    ['pus', 'pus'],
    ['during', 'during'],
  ];
  for (const [word, root] of cases) {
    test(`${word} meets ${root}`, () => {
      assert.equal(rootOf(word, isWord), root);
    });
  }
});

describe('the distance between words', () => {
  const cases: [string, string, number][] = [
    ['knee', 'knee', 0],
    ['kene', 'knee', 1],
    ['siatica', 'sciatica', 1],
    ['sweling', 'swelling', 1],
    ['abc', 'xyz', 3],
    ['', 'knee', 4],
  ];
  for (const [from, to, count] of cases) {
    test(`${from} to ${to} is ${count}`, () => {
      assert.equal(edits(from, to, 9), count);
    });
  }
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 9 });
  test('is the same both ways, stops at its limit, and is 0 only for equals', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, most) => {
        const whole = edits(a, b, 20);
        return (
          whole === edits(b, a, 20) &&
          edits(a, b, most) === Math.min(whole, most + 1) &&
          (whole === 0) === (a === b)
        );
      }),
      { seed: 20261122 },
    );
  });
  test('words that sound alike have one sound', () => {
    for (const [a, b] of [
      ['siatica', 'sciatica'],
      ['fisio', 'physio'],
      ['numness', 'numbness'],
      ['nee', 'knee'],
      ['stares', 'stairs'],
    ] as const) {
      assert.equal(soundOf(a), soundOf(b), `${a} ${b}`);
    }
    assert.notEqual(soundOf('massage'), soundOf('passage'));
  });
});

describe('the corrector', () => {
  const words = new Map(
    'swelling sciatica constipation stairs starts back pain passage knee numbness thinners'
      .split(' ')
      .map((word): [string, number] => [word, word === 'back' || word === 'pain' ? 0.8 : 0.2]),
  );
  const guarded = new Set(['massage', 'stars', 'thickness']);
  const speller = new Speller({ words, isGuarded: (word) => guarded.has(word) });
  const cases: [string, string | undefined][] = [
    ['sweling', 'swelling'],
    ['siatica', 'sciatica'],
    ['constapation', 'constipation'],
    ['stares', 'stairs'],
    ['numness', 'numbness'],
    ['backpain', 'back pain'],
    ['xqzzkv', undefined],
  ];
  for (const [typed, meant] of cases) {
    test(`${typed}: ${meant ?? 'nothing near'}`, () => {
      assert.equal(speller.guesses(typed)[0], meant);
    });
  }
  test('leaves known words, guarded words, numbers and single letters alone', () => {
    for (const word of ['knee', 'massage', 'thickness', '38', 'x'])
      assert.ok(speller.isSound(word), word);
    assert.ok(!speller.isSound('sweling'));
  });
  test('completes a word that is not finished, the commonest first', () => {
    assert.deepEqual(speller.completions('pa', 2), ['pain', 'passage']);
  });
});

describe('what the data file carries', () => {
  test('the guard forgets no word and rarely takes another for one of its own', () => {
    const own = Array.from({ length: 1000 }, (_, index) => `word${index}`);
    const bits = makeBloom(own, 1000);
    assert.ok(own.every((word) => bloomHas(bits, word)));
    const wrong = own.filter((word) => bloomHas(bits, `other${word}`)).length;
    assert.ok(wrong < 60, `${wrong} of 1000`);
  });
  test('a vocabulary comes back as it was, with how common each word is', () => {
    const words = decodeVocabulary(
      codeVocabulary(
        new Map([
          ['swelling', 60],
          ['swell', 1],
          ['zimmer', 8],
        ]),
        60,
      ),
    );
    assert.deepEqual([...words.keys()], ['swell', 'swelling', 'zimmer']);
    assert.equal(words.get('swelling'), 1);
    assert.equal(words.get('swell'), 0);
    assert.deepEqual(decodeVocabulary(codeVocabulary(new Map(), 0)), new Map());
  });
  test('keeps the 8,000 commonest words of a large site', () => {
    const counts = new Map(
      Array.from({ length: 9000 }, (_, index): [string, number] => [`w${index}`, 9000 - index]),
    );
    const words = decodeVocabulary(codeVocabulary(counts, 10_000));
    assert.equal(words.size, 8000);
    assert.ok(words.has('w0') && !words.has('w8999'));
  });
});
