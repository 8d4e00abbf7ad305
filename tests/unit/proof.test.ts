import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { take, type Item, type Library } from '../../src/domain/library.ts';
import { getProof, type FlowProof } from '../../src/proof.ts';
import { clinic } from './clinic.ts';

const library = clinic();

/** Whether the proof of a library is made anew after that of the clinic. */
async function isProvedAnew(changed: Library): Promise<boolean> {
  let isAnew = false;
  const run = (): Promise<FlowProof[]> => {
    isAnew = true;
    return Promise.resolve([]);
  };
  await getProof(library, () => Promise.resolve([]));
  await getProof(changed, run);
  return isAnew;
}

function withSign(change: Partial<Item<'signs'>>): Library {
  const signs = new Map(library.signs);
  signs.set('wing-broken', { ...take(signs, 'wing-broken'), ...change });
  return { ...library, signs };
}

describe('the proof of the questions', () => {
  test('is made once for the same rules', async () => {
    assert.equal(await isProvedAnew(clinic()), false);
  });

  test('is made anew when a sign is told from another level, or no rule raises it', async () => {
    const { level } = take(library.signs, 'wing-broken');
    const other = level === 'emergency' ? 'same-day' : 'emergency';
    assert.equal(await isProvedAnew(withSign({ level: other })), true);
    assert.equal(await isProvedAnew({ ...library, combinations: new Map() }), true);
  });

  test('stays when only words change', async () => {
    assert.equal(await isProvedAnew(withSign({ statement: 'Other words.' })), false);
  });
});
