import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { CODES } from '../../src/checks/problem.ts';
import { withTables } from '../../src/cli/docs.ts';

const guide = readFileSync('content/README.md', 'utf8');

test('the staff guide has an entry for every code the check can report, and no other', () => {
  const [, part = ''] = guide.split('## What the check can say');
  const entries = [...part.matchAll(/^### (.+)$/gm)].map((match) => match[1]);
  assert.deepEqual([...entries].sort(), [...CODES].sort());
});

test('the tables of fields say what the schemas say (else: npm run docs)', () => {
  assert.equal(withTables(guide), guide);
});
