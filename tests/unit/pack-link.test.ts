import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { packFragment, readPackLink } from '../../src/domain/pack-link.ts';

const KEYS = ['s:card', 'g:warm-cave', 'g:dragon-ache', 'e:tail-swing'];
const known = new Set(KEYS);
const clinics = new Set(['fable-hill']);
const read = (fragment: string) => readPackLink(fragment, known, clinics);

test('a link names sheets in its order and a registered clinic, each once', () => {
  assert.deepEqual(read('#g=dragon-ache,warm-cave,dragon-ache&e=tail-swing&s=card&c=fable-hill'), {
    keys: ['s:card', 'g:dragon-ache', 'g:warm-cave', 'e:tail-swing'],
    clinic: 'fable-hill',
    unknown: [],
    more: 0,
  });
});

test('what is made from sheets reads back as these sheets', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(KEYS), fc.boolean(), (keys, hasClinic) => {
      const clinic = hasClinic ? 'fable-hill' : '';
      const choice = read(packFragment(keys, clinic));
      assert.deepEqual([...choice.keys].sort(), [...keys].sort());
      assert.equal(choice.clinic ?? '', clinic);
    }),
  );
  assert.equal(packFragment([]), '');
});

test('an id that names nothing is left out and named', () => {
  const { keys, unknown, more } = read('#g=warm-cave,gone&e=warm-cave&c=nobody');
  assert.deepEqual(keys, ['g:warm-cave']);
  assert.deepEqual(unknown, ['gone', 'warm-cave', 'nobody']);
  assert.equal(more, 0);
});

test('of a thousand ids five are named and the rest is counted', () => {
  const letters = (index: number) =>
    String.fromCharCode(
      97 + Math.trunc(index / 26 / 26),
      97 + (Math.trunc(index / 26) % 26),
      97 + (index % 26),
    );
  const ids = Array.from({ length: 1000 }, (_, index) => `no-${letters(index)}`);
  const { keys, unknown, more } = read(`#g=${ids.join(',')},warm-cave`);
  assert.deepEqual([keys, unknown.length, more], [['g:warm-cave'], 5, 995]);
});

test('no link can put a number, an address, markup or a sentence on our page', () => {
  const crafted = [
    'call-0900-123456',
    '0900123456',
    '+44 1632 960 123',
    '<b>call</b>',
    'evil.example',
    'https://evil.example/',
    'Call this number',
    'a'.repeat(200),
    'one-two-three-four-five-six-seven-eight-nine',
    '__proto__',
    'constructor()',
  ];
  const { keys, unknown, more } = read(`#g=${crafted.map(encodeURIComponent).join(',')}`);
  assert.deepEqual([keys, unknown, more], [[], [], crafted.length]);
});

test('whatever stands behind the #, only known keys and harmless names come out', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (guides, clinic) => {
      const choice = read(`#g=${guides}&c=${clinic}`);
      assert.ok(choice.keys.every((key) => known.has(key)));
      assert.ok(choice.unknown.every((id) => /^[a-z-]{1,48}$/.test(id)));
      assert.ok(choice.unknown.length <= 5);
    }),
  );
});
