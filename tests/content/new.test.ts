import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, describe, test } from 'node:test';
import { checkContent } from '../../src/checks/check.ts';
import { withItem } from '../../src/cli/new/compose.ts';
import { KINDS } from '../../src/cli/new/kinds.ts';
import { create } from '../../src/cli/new.ts';
import { today } from '../../src/today.ts';
import { CLINIC } from './overlay.ts';

const folder = mkdtempSync(join(tmpdir(), 'new-'));
const make = (args: readonly string[], ask?: Parameters<typeof create>[1]) =>
  create(args, ask, folder);

const bySource = ['--source', 'old-scroll', '--source', 'new-scroll'];
const guide = (kind: string) => ['guide', '--title', 'Hot wings', '--kind', kind, ...bySource];

/** How each kind is written without a question, the files it touches, and the blanks it leaves. */
const CASES: [string[], string[], number][] = [
  ...['symptom', 'how-to', 'warning'].map((kind, index): [string[], string[], number] => [
    [...guide(kind), '--topic', 'dragons'],
    ['articles/en/hot-wings.mdx', 'short-addresses.yaml', 'topics/dragons.yaml'],
    [41, 43, 34][index] ?? 0,
  ]),
  [
    ['exercise', '--title', 'Wing flap', '--source', 'old-scroll'],
    ['exercises/wing-flap.yaml', 'short-addresses.yaml'],
    10,
  ],
  [
    'sign --id tail-red --level same-day --contact team --place wings/wings'.split(' '),
    ['triage/areas.yaml', 'triage/signs.yaml'],
    3,
  ],
  [
    'sign --id tail-hot --level emergency --contact crisis-line --place first-screen/fire'.split(
      ' ',
    ),
    ['triage/first-screen.yaml', 'triage/signs.yaml'],
    3,
  ],
  [
    'source --title T --publisher P --address https://x.test --id t-p --kind study --seen page'.split(
      ' ',
    ),
    ['sources.yaml'],
    1,
  ],
  [['term', '--term', 'Dragon’s claw'], ['glossary.yaml'], 1],
  [
    'reviewer --name Ember --profession Healer --register R1 --registerAddress https://x.test'.split(
      ' ',
    ),
    ['reviewers/ember.yaml'],
    0,
  ],
];

describe('npm run new', () => {
  after(() => {
    rmSync(folder, { recursive: true });
  });
  beforeEach(() => {
    rmSync(folder, { recursive: true });
    cpSync(CLINIC, folder, { recursive: true });
  });

  describe('npm run new writes an entry that is sound but for its blanks', () => {
    for (const [args, touched, blanks] of CASES) {
      test(args.join(' '), async (t) => {
        const told = t.mock.method(console, 'log', () => undefined);
        assert.equal(await make(args), 0);
        assert.deepEqual(changedFiles(), touched);
        const { problems } = checkContent(folder, today());
        assert.deepEqual(
          problems.filter(({ code }) => code !== 'blank'),
          [],
        );
        assert.equal(problems.length, blanks);
        assert.ok(problems.every(({ tryThis }) => tryThis !== undefined));
        assert.match(
          told.mock.calls.map(({ arguments: [line] }) => line as string).join('\n'),
          /Next:/,
        );
      });
    }

    test('every kind is tried above', () => {
      assert.deepEqual(
        [...new Set(CASES.map(([[kind]]) => kind))].sort(),
        [...KINDS.keys()].sort(),
      );
    });
  });

  test('it asks a person for what no flag gives, and again when the answer cannot be', async (t) => {
    t.mock.method(console, 'log', () => undefined);
    const typed = ['How hot?', '', 'nonsense', 'warning', 'dragons', '', 'old-scroll, new-scroll'];
    const asked: string[] = [];
    const ask = (question: string) => {
      asked.push(question);
      return Promise.resolve(typed.shift() ?? '');
    };
    assert.equal(await make(['guide'], ask), 0);
    assert.equal(asked.length, 7);
    assert.match(asked[1] ?? '', /\[how-hot\]/);
    assert.equal(asked[2], asked[3]);
    const text = readFileSync(join(folder, 'articles/en/how-hot.mdx'), 'utf8');
    assert.match(text, /^triage: general$/m);
    assert.match(text, /\[@new-scroll\]/);
  });

  test('it offers for a sign only who can be called at its level', async (t) => {
    t.mock.method(console, 'log', () => undefined);
    const typed = ['tail-warm', 'emergency', 'team', 'crisis-line', 'first-screen/fire', ''];
    const asked: string[] = [];
    const ask = (question: string) => {
      asked.push(question);
      return Promise.resolve(typed.shift() ?? '');
    };
    assert.equal(await make(['sign'], ask), 0);
    assert.match(asked[2] ?? '', /^Who is called\?\n {2}emergency, crisis-line\n/);
    assert.equal(asked[2], asked[3]);
    assert.match(
      readFileSync(join(folder, 'triage/signs.yaml'), 'utf8'),
      /contact: crisis-line\n.*$/s,
    );
  });

  describe('it writes nothing', () => {
    const cases: [string, string[], RegExp][] = [
      ['over an entry that is there', ['term', '--term', 'Wing'], /"wing" is there already/],
      [
        'without an answer',
        ['guide', '--title', 'x'],
        /--kind is needed: symptom, how-to, warning/,
      ],
      ['for an unknown id', [...guide('symptom'), '--topic', 'dragon'], /no "dragon": dragons/],
      ['for an unknown flag', ['term', '--trem', 'x'], /Unknown option '--trem'/],
      [
        'for a contact that is not called at the level',
        'sign --id x-y --level self-care --contact team --place wings/sore'.split(' '),
        /--contact: there is no "team": self/,
      ],
      ['of an unknown kind', ['page'], /say what: npm run new -- <guide \|/],
    ];
    for (const [name, args, message] of cases) {
      test(name, async () => {
        await assert.rejects(make(args), message);
        assert.deepEqual(changedFiles(), []);
      });
    }

    test('that the check would refuse, and says why', async (t) => {
      const told = t.mock.method(console, 'error', () => undefined);
      const args = ['term', '--term', 'x', '--id', 'No Id'];
      assert.equal(await make(args), 1);
      assert.match(String(told.mock.calls[0]?.arguments[0]), /Id: must be lower-case words/);
      assert.deepEqual(changedFiles(), []);
    });
  });
});

test('a list grows in its own style, and the rest of the file stays to the byte', () => {
  assert.equal(withItem('a: [x, y] # why\nb: 1\n', ['a'], 'z'), 'a: [x, y, z] # why\nb: 1\n');
  assert.equal(
    withItem('a:\n  - x\n  - y # why\nb: 1\n', ['a'], 'z'),
    'a:\n  - x\n  - y # why\n  - z\nb: 1\n',
  );
  assert.throws(() => withItem('a: 1\n', ['a'], 'z'), /no list at a/);
});

/** The files that differ from the clinic, by path. */
function changedFiles(): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((path) => textAt(folder, path) !== textAt(CLINIC, path))
    .sort();
}

function textAt(root: string, path: string): string | undefined {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return undefined; // not there
  }
}
