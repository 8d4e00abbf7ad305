import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

/** A hook or a setting at the edge of a file would hold for the tests of every other file. */
const FOR_ALL =
  /^(?:(?:before|after|beforeEach|afterEach)\(|process\.(?:env\b.*[^=!]=[^=]|exitCode|chdir))/m;

test('the files of a ring run in one process, so none sets anything for the others', () => {
  const files = globSync('tests/{unit,content,site}/*.test.ts').sort();
  assert.ok(files.length > 0);
  assert.deepEqual(
    files.filter((file) => FOR_ALL.test(readFileSync(file, 'utf8'))),
    [],
  );
});
