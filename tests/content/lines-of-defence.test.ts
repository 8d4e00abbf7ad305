import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { mdxToJs } from 'satteri';
import { judgeFiles } from '../../src/content/bytes/index.ts';
import { withoutExceptions } from '../../src/checks/exceptions.ts';
import { readFiles, type SourceFile } from '../../src/content/files.ts';
import { judgeDraft } from '../../src/content/judge.ts';
import { readLedger } from '../../src/content/ledger-file.ts';
import { judgePictures } from '../../src/checks/pictures/index.ts';
import type { ProblemCode } from '../../src/content/problem.ts';
import { readDrafts } from '../../src/content/read.ts';
import { markdownPolicy, mdxSyntax } from '../../src/checks/rules/markdown.ts';
import { RULES, RULES_OF_A_SOUND_TREE } from '../../src/checks/rules/index.ts';
import { ContentTree, entryFields } from '../../src/content/tree.ts';
import { FEATURES } from '../../src/markdown/parse.ts';
import { articleStyle } from '../../src/markdown/plugin.ts';
import { renderBlock, renderInline } from '../../src/markdown/render.ts';
import { CLINIC, overlaid, publicFiles, TODAY } from './overlay.ts';

/**
 * Three of the four lines of defence, each alone, with the others switched off, over every broken tree.
 * (The fourth looks at the built site: tests/unit/built-page.test.ts and tests/site/.)
 */
const BROKEN = 'tests/fixtures/broken';
const folders = readdirSync(BROKEN);

/** Which line must catch a code by itself; of those with two, one of the two. */
const OWNERS: Partial<Record<ProblemCode, readonly (1 | 2)[]>> = {
  'stray-file': [1],
  translation: [1],
  'file-name': [1],
  'file-size': [1],
  encoding: [1],
  'picture-file': [1],
  'strange-character': [1, 2],
  'too-deep': [1, 2],
  'code-in-article': [1, 2],
  'mdx-syntax': [1, 2],
  'raw-html': [2],
  'unknown-component': [2],
  'unknown-attribute': [2],
  'missing-attribute': [2],
  'component-content': [2],
  'markdown-kind': [2],
  'missing-alt': [2],
  'refused-link': [2],
  'empty-link': [2],
  'heading-level': [2],
  'citation-form': [2],
};

/** Line 1: names and bytes. No parser is called. */
const byBytes = (folder: string, files: readonly SourceFile[]) =>
  judgeFiles(files).problems.length + judgePictures(publicFiles(folder)).length > 0;

/**
 * Line 2: the policy inside the engine that renders. Whatever text there is goes straight through it; a
 * stack of brackets that would end the process is what line 1 keeps from it.
 */
function byEngine(files: readonly SourceFile[]): boolean {
  return files
    .filter(({ text }) => !text.includes('('.repeat(1000)))
    .some((file) => bodyFails(file) || fieldsFail(file));
}

function bodyFails({ path, text }: SourceFile): boolean {
  if (!path.endsWith('.mdx')) return false;
  const body = text.replace(/^---\n.*?\n---\n/s, '');
  return fails(() => mdxToJs(body, { features: FEATURES, mdastPlugins: [articleStyle] }));
}

function fieldsFail(file: SourceFile): boolean {
  const numbers = new Map(['old-scroll', 'new-scroll'].map((id, index) => [id, index + 1]));
  return readDrafts([file])
    .drafts.map((draft) => judgeDraft(draft))
    .flatMap((verdict) => ('entry' in verdict ? entryFields(verdict.entry) : []))
    .some(({ text, meta }) => {
      if (meta.markup === 'inline') return fails(() => renderInline(text, numbers));
      return meta.markup === 'block' && fails(() => renderBlock(text, numbers));
    });
}

function fails(render: () => unknown): boolean {
  try {
    render();
    return false;
  } catch (error) {
    // A source without a number is another fault: the page numbers them.
    return !(error instanceof Error && error.message.includes('has no number'));
  }
}

/** Line 3: schema and graph, without the rules that ask the Markdown policy. */
function bySchemaAndGraph(files: readonly SourceFile[]): boolean {
  const { drafts, problems, unread } = readDrafts(files.filter(({ isLink }) => !isLink));
  const verdicts = drafts.map((draft) => judgeDraft(draft));
  const entries = verdicts.flatMap((verdict) => ('entry' in verdict ? [verdict.entry] : []));
  const { ledger, problems: inLedger } = readLedger(files);
  if (problems.length + inLedger.length > 0 || entries.length < drafts.length) return true;
  const tree = new ContentTree(drafts, entries, unread, ledger);
  const rules = RULES.filter((rule) => rule !== markdownPolicy && rule !== mdxSyntax);
  const found = [...rules, ...RULES_OF_A_SOUND_TREE].flatMap((rule) => rule(tree, TODAY));
  return withoutExceptions(tree, found).length > 0;
}

describe('each line of defence works with the others switched off', () => {
  const caught = { bytes: 0, engine: 0, graph: 0 };
  for (const folder of folders) {
    const code = folder.split('--')[0] as ProblemCode;
    const owners = OWNERS[code];
    test(`${folder}: line ${owners?.join(' or ') ?? 3}`, () => {
      const files = overlaid(`${BROKEN}/${folder}`);
      const bytes = byBytes(`${BROKEN}/${folder}`, files);
      const engine = byEngine(files);
      if (bytes) caught.bytes += 1;
      if (engine) caught.engine += 1;
      if (!owners) {
        assert.ok(bySchemaAndGraph(files));
        caught.graph += 1;
        return;
      }
      assert.ok((owners.includes(1) && bytes) || (owners.includes(2) && engine));
    });
  }

  test('and each catches its share alone', (t) => {
    assert.ok(caught.bytes >= 50 && caught.engine >= 90 && caught.graph >= 100);
    t.diagnostic(
      `alone: bytes and names ${caught.bytes}, the engine ${caught.engine}, schema and graph ${caught.graph}`,
    );
  });

  test('none of them refuses what is sound', () => {
    const files = readFiles(CLINIC);
    assert.equal(byBytes(`${BROKEN}/none`, files), false);
    assert.equal(byEngine(files), false);
    assert.equal(bySchemaAndGraph(files), false);
  });
});
