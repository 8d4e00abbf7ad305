import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { z } from 'zod';

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'DECISIONS.md',
  'content/README.md',
  ...globSync('.github/**/*.{md,yml}').sort(),
];

/** Words after "npm run" in a text: the commands that it promises. */
const commandsIn = (text: string) =>
  [...text.matchAll(/npm run (?:--silent )?([a-z][a-z:-]*)/g)].map((match) => match[1] ?? '');

test('every document names only commands that there are', () => {
  for (const file of DOCUMENTS) {
    for (const command of commandsIn(readFileSync(file, 'utf8'))) {
      assert.ok(command in scripts, `${file}: npm run ${command}`);
    }
  }
});

test('every command has its file, and a place in the README', () => {
  const readme = readFileSync('README.md', 'utf8');
  for (const [name, script] of Object.entries(scripts)) {
    const file = /^node (?:--\S+ )?src\/cli\/run\.mjs ([a-z-]+)/.exec(script)?.[1];
    if (file !== undefined) assert.ok(existsSync(`src/cli/${file}.ts`), script);
    assert.ok(readme.includes(`npm ${name}`) || readme.includes(`npm run ${name}`), name);
  }
});

describe('the workflows', () => {
  const workflowSchema = z.object({
    permissions: z.record(z.string(), z.string()),
    jobs: z.record(z.string(), z.object({ steps: z.array(z.record(z.string(), z.unknown())) })),
  });
  for (const file of globSync('.github/workflows/*.yml').sort()) {
    const text = readFileSync(file, 'utf8');
    test(`${file} may read and nothing else, and installs from the lockfile`, () => {
      const { permissions, jobs } = workflowSchema.parse(parse(text));
      assert.deepEqual(permissions, { contents: 'read' });
      for (const [name, { steps }] of Object.entries(jobs)) {
        assert.ok(
          steps.some(({ run }) => run === 'npm ci'),
          name,
        );
      }
      assert.doesNotMatch(text, /https?:\/\//);
    });
  }
});
