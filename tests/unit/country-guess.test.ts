import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guessCountry } from '../../src/domain/country-guess.ts';

const COVERED = new Map([
  ['US', []],
  ['GB', []],
  ['EU', ['AT', 'DE']],
]);

const cases: [languages: string[], country: string | undefined][] = [
  [['en-GB'], 'GB'],
  [['de-AT', 'en-US'], 'EU'],
  [['en', 'en-US'], 'US'],
  [['zh-Hant-TW', 'en-GB'], 'GB'],
  [['fr-CH'], undefined],
  [['en'], undefined],
  [[], undefined],
];
for (const [languages, country] of cases) {
  test(`${languages.join(', ') || 'no language'}: ${country ?? 'no guess'}`, () => {
    assert.equal(guessCountry(languages, COVERED), country);
  });
}
