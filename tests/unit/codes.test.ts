import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { codeSchema, hasCheckDigit } from '../../src/schema/code.ts';

const code = (system: string, written: string) =>
  codeSchema.safeParse({
    id: 'x',
    system,
    code: written,
    name: 'A name',
    guides: ['a-guide'],
    sources: ['https://example.org/'],
    seen: 'copy',
  }).success;

describe('a clinical code', () => {
  for (const [system, written] of [
    ['ICD-10-CM', 'Z47.1'],
    ['ICD-10-CM', 'M54.50'],
    ['ICD-10-CM', 'M25'],
    ['SNOMED CT', '609588000'],
    ['SNOMED CT', '1003722009'],
  ] as const) {
    test(`${system} ${written} is accepted`, () => {
      assert.ok(code(system, written));
    });
  }
  for (const [system, written] of [
    ['ICD-10-CM', 'Z471'],
    ['ICD-10-CM', 'z47.1'],
    ['ICD-10-CM', '609588000'],
    ['SNOMED CT', '609588001'],
    ['SNOMED CT', '605988000'],
    ['SNOMED CT', 'Z47.1'],
    ['ICD-10', 'Z47.1'],
  ] as const) {
    test(`${system} ${written} is refused`, () => {
      assert.equal(code(system, written), false);
    });
  }
});

test('the check digit finds every single wrong digit and every swap of neighbors', () => {
  const right = '609588000';
  assert.ok(hasCheckDigit(right));
  for (let place = 0; place < right.length; place += 1) {
    for (const digit of '0123456789') {
      const wrong = right.slice(0, place) + digit + right.slice(place + 1);
      assert.equal(hasCheckDigit(wrong), wrong === right, wrong);
    }
    const [a = '', b = ''] = [right[place], right[place + 1]];
    if (a === b || b === '') continue;
    assert.equal(hasCheckDigit(right.slice(0, place) + b + a + right.slice(place + 2)), false);
  }
});
