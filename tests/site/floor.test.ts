import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { styleBlocks } from '../../src/cli/build/headers.ts';
import { scriptFaults } from '../floor/script.ts';
import { styleFaults } from '../floor/style.ts';
import { CLINIC, pagesOf, REAL } from './site.ts';

const filesIn = (site: string, pattern: string) =>
  globSync(pattern, { cwd: site }).map(
    (name) => [name, readFileSync(join(site, name), 'utf8')] as const,
  );

for (const site of [REAL, CLINIC]) {
  describe(`a browser of the floor reads ${site}`, () => {
    test('every script', () => {
      const scripts = filesIn(site, '{assets,pagefind}/**/*.js');
      assert.ok(scripts.length > 4);
      for (const [name, text] of scripts) assert.deepEqual(scriptFaults(text), [], name);
    });

    test('every style, or one that says what is seen without', () => {
      const blocks = new Map(
        pagesOf(site).flatMap(({ path, html }) => styleBlocks(html).map((css) => [css, path])),
      );
      for (const [name, css] of filesIn(site, 'assets/**/*.css')) blocks.set(css, name);
      assert.ok(blocks.size > 5);
      for (const [css, name] of blocks) assert.deepEqual(styleFaults(css), [], name);
    });
  });
}

describe('the floor is broken by', () => {
  for (const script of [
    'x.replace(/(?<=a)b/, "")',
    'new RegExp("(?<!a)b")',
    'class A { static { run(); } }',
    'list.toSorted()',
    'Map.groupBy(a, b)',
    'AbortSignal.timeout(3)',
    'a.test(/[a--b]/v)',
  ]) {
    test(script, () => {
      assert.notDeepEqual(scriptFaults(script), []);
    });
  }

  for (const style of [
    '.call:has(b) { display: block }',
    '.a, .b:has(c) { color: red }',
    '.a { .b { color: red } }',
    ':root { --page: light-dark(#fff, #000) }',
    '.a { background: color-mix(in srgb, var(--b) 50%, red) }',
    '.a { color: oklch(from red l c h) }',
    '@media (width >= 40rem) { .a { color: red } }',
    '.a { height: 100dvh }',
    '.a:popover-open { color: red }',
  ]) {
    test(style, () => {
      assert.notDeepEqual(styleFaults(style), []);
    });
  }
});

describe('the floor allows', () => {
  for (const style of [
    '.a { height: 100vh; height: 100dvh }',
    '@supports (color: color-mix(in srgb, red, red)) { .a { fill: color-mix(in srgb, var(--b), red) } }',
    '@media print { body:has(.card) { color: red } }',
    '@supports selector(:has(*)) { .a:has(b) { color: red } }',
  ]) {
    test(style, () => {
      assert.deepEqual(styleFaults(style), []);
    });
  }
});
