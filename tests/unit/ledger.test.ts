import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkFiles } from '../../src/checks/check.ts';
import { readFiles, sourceFile, type SourceFile } from '../../src/content/files.ts';
import { changedParts, signChange } from '../../src/checks/rules/honest-change.ts';
import { ledgerOf, published } from '../../src/checks/ledger.ts';
import { ledgerText, readLedger } from '../../src/content/ledger-file.ts';
import { ledgerBehind } from '../../src/cli/release.ts';
import { pageOf } from '../../src/cli/preview-content.ts';
import { parseRedirectsFile, redirectsFile } from '../../src/domain/redirects.ts';
import { allowingStylesOf, headerRules, headersFor } from '../../src/domain/headers.ts';

const TODAY = '2026-02-01';
const files = readFiles('tests/fixtures/clinic');

/** The clinic with a guide's text changed by a function. */
const withGuide = (change: (text: string) => string): SourceFile[] =>
  files.map((file) =>
    file.path === 'articles/en/warm-cave.mdx' ? { ...file, text: change(file.text) } : file,
  );

const guideIn = (tree: SourceFile[]) => ledgerOf(checkFiles(tree, TODAY).tree).guides['warm-cave'];

describe('the hash of a guide', () => {
  const before = guideIn(files);
  test('stays when only the layout of the file changes', () => {
    const relaid = withGuide((text) =>
      text
        .replace('Put\nthe small sticks', 'Put the\nsmall sticks')
        .replaceAll('\n- ', '\n* ')
        .replace('worry: The cave is cold', 'worry: "The cave is cold"'),
    );
    assert.deepEqual(guideIn(relaid), before);
  });
  for (const [what, find, put] of [
    ['a word', 'dry wood', 'wet wood'],
    ['a title', 'keep a cave warm', 'make a cave warm'],
    ['an answer', 'As big as a hat', 'As big as a cat'],
    [
      'a source',
      'A door keeps the heat in [@old-scroll]',
      'A door keeps the heat in [@new-scroll]',
    ],
  ] as const) {
    test(`changes with ${what}`, () => {
      const after = guideIn(withGuide((text) => text.replace(find, put)));
      assert.notEqual(after?.text, before?.text);
      assert.equal(after?.numbers, before?.numbers);
    });
  }
  test('has its numbers apart: another digit shows, a moved sentence does not', () => {
    const with5 = guideIn(withGuide((text) => text.replace('all night', 'all 5 nights')));
    const with6 = guideIn(withGuide((text) => text.replace('all night', 'all 6 nights')));
    const moved = guideIn(withGuide((text) => text.replace('all day', '5 all night')));
    assert.notEqual(with5?.numbers, before?.numbers);
    assert.notEqual(with5?.numbers, with6?.numbers);
    assert.equal(moved?.numbers, before?.numbers);
  });
});

describe('the ledger', () => {
  const { tree } = checkFiles(files, TODAY);
  const now = ledgerOf(tree);
  test('of the clinic is what npm run publish-ledger would write', () => {
    const file = files.find(({ path }) => path === 'published.json');
    assert.equal(ledgerText(published(tree.ledger ?? now, now)), file?.text);
    assert.deepEqual(ledgerBehind(tree), []);
  });
  test('forgets no address and no anchor that it once had', () => {
    const fewer = { ...now, pages: { '/': [], '/about/': [] } };
    const after = published(now, fewer);
    assert.deepEqual(after.pages, now.pages);
  });
  test('lets no release out that it does not hold', () => {
    const empty = files.map((file) =>
      file.path === 'published.json' ? { ...file, text: '{"note": ""}' } : file,
    );
    const codes = ledgerBehind(checkFiles(empty, TODAY).tree).map(({ code }) => code);
    assert.deepEqual(codes, ['release-ledger']);
  });
  test('shows by its seal that a hand was at it', () => {
    const text = ledgerText(now).replace('"/about/"', '"/aboot/"');
    const { problems } = readLedger([sourceFile('published.json', new TextEncoder().encode(text))]);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['ledger'],
    );
  });
});

describe('a change of the rules that is no change of a sign is told like one', () => {
  const changed = (path: string, find: string, put: string) =>
    checkFiles(
      files.map((file) => {
        if (file.path !== path) return file;
        assert.ok(file.text.includes(find), find);
        return { ...file, text: file.text.replace(find, put) };
      }),
      TODAY,
    ).tree;
  const cases: [string, string, string, string][] = [
    ['contact team', 'triage/contacts.yaml', 'Call your healer today.', 'Call a healer today.'],
    ['area wings', 'triage/areas.yaml', 'heading: Sore wings', 'heading: Tired wings'],
    ['context ctx-night', 'triage/contexts.yaml', 'it is night', 'it is dark'],
    ['combination broken-at-night', 'triage/combinations.yaml', 'is worse', 'is bad'],
    ['the door', 'triage/door.yaml', 'Call your healer today.', 'Call your healer.'],
    ['numbers of GB', 'site.yaml', "'999'", "'998'"],
    ['numbers of GB', 'site.yaml', "'116 123'", "'116 124'"],
    ['numbers of GB', 'site.yaml', "'85258'", "'85259'"],
  ];
  for (const [name, path, find, put] of cases) {
    test(`${path}: ${find}`, () => {
      const tree = changed(path, find, put);
      assert.deepEqual(changedParts(tree), [name]);
      assert.equal(signChange(tree, TODAY).length, 1);
    });
  }
  test('but not the page where a number was seen', () => {
    const tree = changed(
      'site.yaml',
      'https://fable-numbers.test/',
      'https://fable-numbers.test/n/',
    );
    assert.deepEqual(changedParts(tree), []);
  });
});

test('redirects read back from their file, in every spelling and form of a guide', () => {
  const text = redirectsFile([
    { from: '/guides/a/', to: '/guides/b/#c' },
    { from: '/old.html', to: '/' },
    { from: '/glossary/#x', to: '/glossary/#y' },
  ]);
  assert.deepEqual(
    [...parseRedirectsFile(text)],
    [
      ['/guides/a/', '/guides/b/#c'],
      ['/guides/a', '/guides/b/#c'],
      ['/embed/a/', '/embed/b/'],
      ['/embed/a', '/embed/b/'],
      ['/guides/a.md', '/guides/b.md'],
      ['/api/v1/guides/a.json', '/api/v1/guides/b.json'],
      ['/api/v1/oembed/a.json', '/api/v1/oembed/b.json'],
      ['/old.html', '/'],
    ],
  );
});

test('a policy can allow the styles of an older release too, in the same part of the site only', () => {
  const rules = (hash: string) =>
    headerRules([
      { path: '/', styleHashes: [`${hash}home`] },
      { path: '/guides/*', styleHashes: [`${hash}guide`] },
    ]);
  const policy = headersFor(allowingStylesOf(rules('old'), rules('new')), '/guides/a/').join(' ');
  assert.match(policy, /style-src 'self' 'sha256-newguide' 'sha256-oldguide';/);
  assert.doesNotMatch(policy, /home/);
});

describe('the page of a content file', () => {
  const cases: [string, string][] = [
    ['content/articles/en/sitting-comfortably.mdx', '/guides/sitting-comfortably/'],
    ['content/about/en/about.mdx', '/about/'],
    ['content/exercises/heel-prop.yaml', '/exercises/heel-prop/'],
    ['content/triage/flows/medicines.yaml', '/check/medicines/'],
    ['content/triage/signs.yaml', '/guides/when-to-call/'],
    ['content/site.yaml', '/'],
  ];
  for (const [file, path] of cases) {
    test(`${file} is shown at ${path}`, () => {
      assert.equal(pageOf(file, 'content'), path);
    });
  }
  test('a file from elsewhere has none', () => {
    assert.throws(() => pageOf('README.md', 'content'), /does not lie in content/);
  });
});
