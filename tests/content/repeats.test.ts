import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutCitations } from '../../src/domain/citations.ts';
import { publishedRepeats } from '../../src/domain/repeats.ts';
import { library } from './real.ts';

// How a dose is read is tried on written examples in tests/unit/packs.test.ts.
test('each dose that counts repeats is read, and from its own numerals: no pack offers another number', () => {
  for (const { id, dose } of library.exercises.values()) {
    const amount = withoutCitations(dose.amount);
    const repeats = publishedRepeats({ dose });
    assert.equal(repeats !== undefined, /\d (?:slow )?(?:repeats|times)\b/.test(amount), id);
    if (!repeats) continue;
    const { from, to } = repeats;
    const told = from === to ? `${from}` : `${from} to ${to}`;
    assert.match(amount, new RegExp(`\\b${told}(?: slow)? (?:repeats|times)\\b`), id);
    assert.ok(from >= 1 && from <= to, id);
  }
});
