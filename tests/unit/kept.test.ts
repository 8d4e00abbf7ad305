import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { kept, keptText, keyOf } from '../../src/kept.ts';

const folder = mkdtempSync(join(tmpdir(), 'kept-'));
const code = [join(folder, 'code.ts')];
const { KEPT_FOLDER } = process.env;

describe('a result that is kept', () => {
  before(() => {
    writeFileSync(join(folder, 'code.ts'), 'one');
    process.env.KEPT_FOLDER = join(folder, 'kept');
  });

  after(() => {
    if (KEPT_FOLDER === undefined) delete process.env.KEPT_FOLDER;
    else process.env.KEPT_FOLDER = KEPT_FOLDER;
    rmSync(folder, { recursive: true });
  });

  test('is made once for what it is made of', async () => {
    let made = 0;
    const ask = (words: string) =>
      kept('picture', keyOf(code, [words]), () => {
        made += 1;
        return Buffer.from(`picture of ${words}`);
      });
    for (const words of ['a knee', 'a knee', 'a hip']) {
      assert.equal(Buffer.from(await ask(words)).toString(), `picture of ${words}`);
    }
    assert.equal(made, 2);
  });

  test('is another for another kind, for other borders between its parts, for other code', () => {
    const key = keyOf(code, ['ab', 'c']);
    assert.equal(
      keptText('one', key, () => '1'),
      '1',
    );
    assert.equal(
      keptText('two', key, () => '2'),
      '2',
    );
    assert.notEqual(keyOf(code, ['a', 'bc']), key);
    writeFileSync(join(folder, 'more.ts'), 'more');
    assert.notEqual(keyOf([...code, join(folder, 'more.ts')], ['ab', 'c']), key);
  });

  test('leaves nothing half written, and a maker that fails leaves nothing', () => {
    const key = keyOf(code, ['fails']);
    assert.throws(() =>
      keptText('one', key, () => {
        throw new Error('broken');
      }),
    );
    assert.equal(
      keptText('one', key, () => 'whole'),
      'whole',
    );
    const names = readdirSync(join(folder, 'kept'), { recursive: true, encoding: 'utf8' });
    assert.deepEqual(
      names.filter((name) => /\.\d+$/.test(name)),
      [],
    );
  });

  test('is made each time when nothing is to be kept', () => {
    process.env.KEPT_FOLDER = 'none';
    const key = keyOf(code, ['never']);
    assert.equal(
      keptText('one', key, () => 'first'),
      'first',
    );
    assert.equal(
      keptText('one', key, () => 'second'),
      'second',
    );
  });
});
