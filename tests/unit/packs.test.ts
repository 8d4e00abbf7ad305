import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { qrSvg } from '../../src/pictures/qr-svg.ts';
import { exerciseEdition, guideEdition } from '../../src/domain/edition.ts';
import { take } from '../../src/domain/library.ts';
import { packSheets } from '../../src/domain/pack-sheets.ts';
import { choosableRepeats, publishedRepeats } from '../../src/domain/repeats.ts';
import { isTelephone } from '../../src/domain/telephone.ts';
import { SHORT_WORDS } from '../../src/schema/short-address.ts';
import { bodyParts } from '../../src/markdown/body.ts';
import { clinic } from './clinic.ts';

const dose = (amount: string) => ({ dose: { amount, often: 'Once a day', checked: false } });

describe('the repeats of a published dose', () => {
  const doses: [string, { from: number; to: number } | undefined][] = [
    ['Hold about 6 seconds, 8 to 10 times [@a].', { from: 8, to: 10 }],
    ['About 10 repeats. One leaflet holds 15 to 30 seconds [@a-2].', { from: 10, to: 10 }],
    ['5 slow repeats', { from: 5, to: 5 }],
    ['5 to 10 minutes', undefined],
    ['2 to 3 minutes [@stayw; @oi-ex]', undefined],
    ['As many times as your physical therapist says', undefined],
    ['5 breaths', undefined],
  ];
  for (const [amount, expected] of doses) {
    test(amount, () => {
      assert.deepEqual(publishedRepeats(dose(amount)), expected);
    });
  }

  test('are all that can be chosen, and never more', () => {
    assert.deepEqual(choosableRepeats(dose('8 to 10 times')), [8, 9, 10]);
    assert.deepEqual(choosableRepeats(dose('5 to 10 minutes')), []);
  });
});

describe('a telephone number', () => {
  for (const text of ['01632 960 123', '+44 1632 960123', '(555) 010-0123', '555.010.0123']) {
    test(`looks like one: ${text}`, () => {
      assert.equal(isTelephone(text), true);
    });
  }
  for (const text of [
    '',
    '999',
    '911',
    'call us',
    '0900 CALL',
    '1'.repeat(16),
    '<b>01632960123</b>',
  ]) {
    test(`does not: ${text}`, () => {
      assert.equal(isTelephone(text), false);
    });
  }
});

describe('an edition', () => {
  const library = clinic();
  const guide = take(library.articles, 'warm-cave');
  const withBody = (body: string) => ({
    ...library,
    articles: new Map([
      ...library.articles,
      [guide.id, { ...guide, body, holds: bodyParts(body) }],
    ]),
  });

  test('has the day of the newest change and eight hexadecimal digits', () => {
    const { date, hash } = guideEdition(library, 'warm-cave');
    assert.equal(date, guide.updated);
    assert.match(hash, /^[0-9a-f]{8}$/);
  });

  test('changes with a word, and not with white space', () => {
    const { hash } = guideEdition(library, 'warm-cave');
    assert.notEqual(guideEdition(withBody(`${guide.body} Roar.`), 'warm-cave').hash, hash);
    assert.equal(guideEdition(withBody(`\n${guide.body}\n\n`), 'warm-cave').hash, hash);
  });

  test('of an exercise changes with its dose', () => {
    const exercise = take(library.exercises, 'tail-swing');
    const changed = { ...exercise, dose: { ...exercise.dose, amount: '6 swings' } };
    assert.notEqual(exerciseEdition(changed).hash, exerciseEdition(exercise).hash);
  });
});

test('every sheet has its address in words, a short address, a code and an edition', () => {
  const sheets = packSheets(clinic()).flatMap((group) => group.sheets);
  assert.deepEqual(
    sheets.map(({ key }) => key),
    [
      's:card',
      's:normal',
      's:timeline',
      'g:when-to-call',
      'g:dragon-ache',
      'g:warm-cave',
      'e:tail-swing',
    ],
  );
  for (const { key, path, address, shortAddress, qr, edition, isReviewed } of sheets) {
    assert.equal(address, `fable-clinic.test${path}`);
    if (!key.startsWith('s:'))
      assert.match(shortAddress ?? '', /^fable-clinic\.test\/k\/[a-z]+-\d\/$/);
    assert.match(qr, /^\/qr\/[a-z-]+\.svg$/);
    assert.match(edition, /^\d{4}-\d{2}-\d{2} \S+$/);
    assert.equal(isReviewed, key === 'g:dragon-ache');
  }
});

test('a guide that is held back is no sheet, and a heading without sheets is gone', () => {
  const library = clinic();
  const heldBack = new Set(['/guides/warm-cave/', '/guides/when-to-call/', '/guides/dragon-ache/']);
  const groups = packSheets(library, heldBack);
  assert.deepEqual(
    groups.flatMap(({ sheets }) => sheets.map(({ key }) => key)),
    ['s:card', 's:normal', 's:timeline', 'e:tail-swing'],
  );
  assert.ok(groups.every(({ sheets }) => sheets.length > 0));
});

test('no two short words differ in one letter only, and each has five to eight', () => {
  assert.equal(new Set(SHORT_WORDS).size, SHORT_WORDS.length);
  for (const word of SHORT_WORDS) {
    assert.match(word, /^[a-z]{5,8}$/);
    const near = SHORT_WORDS.filter(
      (other) =>
        other !== word &&
        other.length === word.length &&
        other.split('').filter((letter, index) => letter !== word[index]).length === 1,
    );
    assert.deepEqual(near, [], word);
  }
});

test('a code is read by a decoder that is not our encoder, even with a corner stained', async () => {
  const text = 'https://fable-clinic.test/guides/a-rather-long-name-of-a-guide-about-dragons/';
  const svg = qrSvg(text);
  const stain = '<path fill="#fff" d="M22 22h6v6h-6z"/></svg>';
  for (const picture of [svg, svg.replace('</svg>', stain)]) {
    const { data, info } = await sharp(Buffer.from(picture), { density: 300 })
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    assert.equal(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data, text);
  }
});
