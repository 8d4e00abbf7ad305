import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { changeReport } from '../../src/checks/change-report.ts';
import { snapshotOfContent } from '../../src/checks/snapshot.ts';
import { main } from '../../src/cli/report-change.ts';
import { CLINIC, TODAY } from './overlay.ts';

const folder = mkdtempSync(join(tmpdir(), 'change-'));
cpSync(CLINIC, folder, { recursive: true });
const edit = (file: string, find: string, put: string) => {
  const text = readFileSync(join(folder, file), 'utf8');
  assert.ok(text.includes(find), find);
  writeFileSync(join(folder, file), text.replace(find, put));
};
edit('articles/en/warm-cave.mdx', '## Keep the warmth', '## Hold the warmth');
edit('triage/signs.yaml', '  level: same-day', '  level: within-24h');
edit('triage/contacts.yaml', 'Call the owl now', 'Call the owl soon');
edit('triage/areas.yaml', 'heading: Sore wings', 'heading: Tired wings');
edit('triage/door.yaml', 'Something else', 'Anything');
edit('site.yaml', "'999'", "'998'");
edit('site.yaml', 'https://other-numbers.test/', 'https://other-numbers.test/page/');
rmSync(join(folder, 'about/en/about.mdx'));
const before = snapshotOfContent(CLINIC, TODAY);
const after = snapshotOfContent(folder, TODAY);
rmSync(folder, { recursive: true });
const report = changeReport(before, after);

test('a page that changed stands with its grade before and after', () => {
  assert.match(report, /\| `\/guides\/warm-cave\/` \| changed \| -?\d+\.\d \| -?\d+\.\d \|/);
  assert.doesNotMatch(report, /`\/guides\/dragon-ache\//);
});

test('a page that is gone is named', () => {
  assert.match(report, /\| `\/about\/` \| \*\*gone\*\* \|/);
});

test('a heading that was renamed is a lost anchor and a new one', () => {
  assert.match(report, /### Anchors lost\n\n- `\/guides\/warm-cave\/#keep-the-warmth`/);
  assert.match(report, /### Anchors new\n\n- `\/guides\/warm-cave\/#hold-the-warmth`/);
});

test('a danger sign whose level goes down cannot be overlooked', () => {
  assert.match(report, /two clinicians should agree/);
  assert.match(
    report,
    /`wing-broken`: .* \(same-day, team\) becomes .* \(within-24h, team\)\. \*\*The level goes down/,
  );
});

test('who is called, what is asked and what is dialled are told like a sign', () => {
  const [, part = ''] = report.split('### Who is called, what is asked, what is dialled');
  const [lines = ''] = part.split('###');
  const names = [...lines.matchAll(/^- (.+?): `/gm)].map((match) => match[1]);
  // The page where a number was seen is put right without a word: nobody dials it.
  assert.deepEqual(names, ['area wings', 'contact crisis-line', 'numbers of GB', 'the door']);
  assert.match(lines, /numbers of GB: `.*"999".*` becomes `.*"998".*`/);
});

test('what the check finds is told too', () => {
  assert.match(report, /`npm run check` finds \d+ problem/);
});

test('nothing changed is said in words', () => {
  assert.match(changeReport(before, before), /No page changed\./);
  assert.doesNotMatch(changeReport(before, before), /two clinicians/);
});

test('a content folder is not compared with anything else', () => {
  assert.throws(() => main([CLINIC, 'src']), /neither a content folder nor a built site/);
  assert.throws(() => main([CLINIC]), /name two folders/);
});
