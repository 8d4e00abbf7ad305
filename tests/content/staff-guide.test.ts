import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkFiles } from '../../src/checks/check.ts';
import { readFiles, sourceFile } from '../../src/content/files.ts';
import { CODES } from '../../src/content/problem.ts';
import { reportForTerminal } from '../../src/checks/report.ts';
import { generatedFiles } from '../../src/cli/docs.ts';
import { COLLECTIONS } from '../../src/schema/collections.ts';
import { examplesOf, PROSE_COMPONENTS } from '../../src/schema/prose.ts';
import { CLINIC, TODAY } from './overlay.ts';
import { real } from './real.ts';

const guide = readFileSync('content/README.md', 'utf8');

test('the staff guide has an entry for every code the check can report, and no other', () => {
  const [, part = ''] = guide.split('## What the check can say');
  const entries = [...part.matchAll(/^### (.+)$/gm)].map((match) => match[1]);
  assert.deepEqual([...entries].sort(), [...CODES].sort());
});

for (const [path, text] of generatedFiles()) {
  test(`${path} says what the schemas say (else: npm run docs)`, () => {
    assert.equal(existsSync(path) ? readFileSync(path, 'utf8') : 'not there', text);
  });
}

test('no schema for editors is left of a collection that is gone', () => {
  const schemas = readdirSync('.vscode/schemas').map((name) => name.replace('.json', ''));
  assert.deepEqual(schemas.sort(), Object.keys(COLLECTIONS).sort());
});

test('every file of the staff guide’s list of places is there, or is a folder for later', () => {
  const [, part = ''] = guide.split('## Where things are');
  const [table = ''] = part.split('\n## ');
  const places = [...table.matchAll(/^\| `([^`]+)`/gm)].map((match) => match[1] ?? '');
  const known = Object.values(COLLECTIONS).map(({ path }) => path);
  for (const place of places) {
    const path = place.replace(/\/\*\..*$/, '');
    assert.ok(known.some((it) => it === path) || existsSync(`content/${path}`), `content/${place}`);
  }
  for (const path of known)
    assert.ok(
      places.some((place) => place.startsWith(path)),
      path,
    );
});

test('the complete example of the staff guide is sound, laid into the made-up clinic', () => {
  const example = /```mdx\n(---\n.*?)```/s.exec(guide)?.[1];
  assert.ok(example);
  const topic = 'topics/dragons.yaml';
  const files = readFiles(CLINIC).map((file) => {
    if (file.path === topic) {
      return { ...file, text: file.text.replace('warm-cave]', 'warm-cave, wash]') };
    }
    return file.path === 'short-addresses.yaml'
      ? { ...file, text: `${file.text}- id: onion-5\n  to: guide:wash\n` }
      : file;
  });
  const path = 'articles/en/wash.mdx';
  const added = sourceFile(path, new TextEncoder().encode(example));
  const { problems } = checkFiles([...files, added], TODAY);
  assert.equal(problems.length === 0 ? '' : reportForTerminal(problems), '');
});

test('the examples of the components name what there is', () => {
  for (const [name, component] of PROSE_COMPONENTS) {
    for (const example of examplesOf(component)) {
      for (const [attribute, { refersTo }] of component.attributes) {
        const id = new RegExp(`\\b${attribute}="([^"]*)"`).exec(example)?.[1];
        if (!refersTo || id === undefined) continue;
        assert.ok(real.tree.hasId(refersTo, id), `<${name}> ${attribute}="${id}"`);
      }
    }
  }
});
