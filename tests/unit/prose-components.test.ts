import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { policyProblems } from '../../src/markdown/policy.ts';
import { parseMdx } from '../../src/markdown/parse.ts';
import { examplesOf, PROSE_COMPONENTS } from '../../src/schema/prose.ts';

const names = [...PROSE_COMPONENTS.keys()].sort();

/** Not written by authors: the Markdown style makes them from `[@id]` and `[words](term:id)`. */
const MADE = ['Cite', 'Term'];

test('what authors may write is exactly what there is a component for', () => {
  const files = readdirSync('src/components/prose').map((name) => name.replace('.astro', ''));
  assert.deepEqual(files.filter((name) => !MADE.includes(name)).sort(), names);
});

test('the guide page hands every one of them to the article', () => {
  const page = readFileSync('src/components/article/GuideBody.astro', 'utf8');
  const handed = /const components = \{([^}]*)\}/.exec(page)?.[1]?.split(',') ?? [];
  assert.deepEqual(
    handed
      .map((name) => name.trim())
      .filter(Boolean)
      .sort(),
    [...names, ...MADE].sort(),
  );
});

for (const [name, component] of PROSE_COMPONENTS) {
  for (const [index, example] of examplesOf(component).entries()) {
    test(`example ${index + 1} of <${name}> passes the policy`, () => {
      const parsed = parseMdx(example);
      assert.ok('tree' in parsed);
      assert.deepEqual(policyProblems(parsed.tree, 'article'), []);
    });
  }
}
