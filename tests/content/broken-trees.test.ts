import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { checkContent, checkFiles } from '../../src/checks/check.ts';
import { readFiles } from '../../src/content/files.ts';
import { CODES } from '../../src/content/problem.ts';
import { reportForTerminal } from '../../src/checks/report.ts';
import { releaseProblems } from '../../src/cli/release.ts';
import { CLINIC, overlaid, problemsOf, TODAY } from './overlay.ts';
import { library, real } from './real.ts';

const BROKEN = 'tests/fixtures/broken';
/** A folder is named for its code; what follows two hyphens tells one case from another. */
const folders = readdirSync(BROKEN);
const codeOf = (folder: string) => folder.split('--')[0];

test('the real content is sound', () => {
  assert.equal(real.problems.length === 0 ? '' : reportForTerminal(real.problems), '');
});

test('the made-up clinic is sound, so that each broken tree breaks by its own fault', () => {
  assert.deepEqual(checkContent(CLINIC, TODAY).problems, []);
});

describe('a broken tree reports its fault, and only that, in these words', () => {
  let milliseconds = 0;
  for (const folder of folders) {
    test(folder, () => {
      const started = performance.now();
      const problems = problemsOf(`${BROKEN}/${folder}`);
      milliseconds += performance.now() - started;
      assert.deepEqual([...new Set(problems.map((problem) => problem.code))], [codeOf(folder)]);
      const expected = readFileSync(`${BROKEN}/${folder}/EXPECTED.txt`, 'utf8');
      assert.equal(`${reportForTerminal(problems)}\n`, expected);
      // Whoever gets the message must be able to mend it.
      for (const { tryThis = '', message } of problems) assert.notEqual(tryThis, '', message);
    });
  }

  test('they are many, and quick to judge', (t) => {
    assert.ok(folders.length >= 90);
    const each = (milliseconds / folders.length).toFixed(0);
    const seconds = (milliseconds / 1000).toFixed(1);
    t.diagnostic(`${folders.length} bad inputs refused in ${seconds} s, ${each} ms each`);
  });
});

test('every code has its broken tree', () => {
  // Not faults of a tree: tested below, and in ledger, figures and built-page.test.ts in tests/unit.
  const elsewhere = [
    'release-address',
    'release-contact',
    'release-ledger',
    'figure-pose',
    'figure-contrast',
    'built-page',
  ];
  assert.deepEqual([...new Set([...folders.map(codeOf), ...elsewhere])].sort(), [...CODES].sort());
});

test('a release refuses the reserved address and the missing contact, a draft does not', () => {
  const site = { ...library.site, address: 'https://knee.example', contact: '' };
  assert.deepEqual(
    releaseProblems(site).map(({ code }) => code),
    ['release-address', 'release-contact'],
  );
  const published = { ...site, address: 'https://example.org', contact: 'a@example.org' };
  assert.deepEqual(releaseProblems(published), []);
});

test('problems of several files are all told in one run', () => {
  const files = [...overlaid(`${BROKEN}/faq-question`)];
  const topics = overlaid(`${BROKEN}/unknown-field`).find(({ path }) => path === 'sources.yaml');
  assert.ok(topics);
  const both = files.map((file) => (file.path === topics.path ? topics : file));
  assert.deepEqual(
    checkFiles(both, TODAY).problems.map(({ code }) => code),
    ['faq-question', 'unknown-field'],
  );
});

test('a file that cannot be read does not make every mention of it a problem too', () => {
  const files = readFiles(CLINIC).map((file) =>
    file.path === 'sources.yaml' ? { ...file, text: '- id: [\n' } : file,
  );
  const found = new Set(checkFiles(files, TODAY).problems.map(({ code }) => code));
  assert.deepEqual([...found], ['yaml-syntax']);
});

test('a link out of the tree is named, not followed', () => {
  const files = readFiles(CLINIC).map((file) =>
    file.path === 'topics/dragons.yaml' ? { ...file, isLink: true } : file,
  );
  const [problem] = checkFiles(files, TODAY).problems.filter(({ code }) => code === 'stray-file');
  assert.match(problem?.message ?? '', /links are not followed/);
});
