import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { swapIn, sweep } from '../../src/cli/build/swap.ts';
import { wholePage } from '../../src/cli/build/whole-pages.ts';
import { today } from '../../src/today.ts';

function folderFor(t: TestContext, parent = tmpdir()): string {
  const folder = mkdtempSync(join(parent, 'swap-'));
  t.after(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

function site(folder: string, text: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
  return folder;
}

/** A folder of memory, which Linux keeps apart from the disk. */
const MEMORY = '/dev/shm';
const hasOtherDisk = existsSync(MEMORY) && statSync(MEMORY).dev !== statSync(tmpdir()).dev;

describe('a new site takes the place of the old one', () => {
  const places = hasOtherDisk ? [tmpdir(), MEMORY] : [tmpdir()];
  for (const place of places) {
    test(`in ${place}`, (t) => {
      const [workshop, target] = [folderFor(t), folderFor(t, place)];
      const out = site(join(target, 'out'), 'old');
      swapIn(site(join(workshop, 'site'), 'new'), out, join(workshop, 'old'));
      assert.equal(readFileSync(join(out, 'index.html'), 'utf8'), 'new');
      assert.deepEqual(readdirSync(target), ['out'], 'nothing else is left there');
    });
  }
});

test('folders of processes that were killed are swept, those of running ones stay', (t) => {
  const folder = folderFor(t);
  const gone = spawnSync(process.execPath, ['-e', '']).pid;
  for (const name of [`.in-${gone}`, `.in-${process.ppid}`, 'site']) site(join(folder, name), '');
  sweep(folder, '.in-');
  assert.deepEqual(readdirSync(folder).sort(), [`.in-${process.ppid}`, 'site']);
});

test('a script after the end of a page is moved inside', () => {
  const [page, script] = ['<html><body><p>x</p></body></html>', '<script src="/a.js"></script>'];
  assert.equal(wholePage(page), page);
  assert.equal(wholePage(page + script), `<html><body><p>x</p>${script}</body></html>\n`);
});

describe('today', () => {
  const dayIn = (zone: string, epoch?: string) =>
    spawnSync(
      process.execPath,
      ['-e', "import('./src/today.ts').then(({ today }) => console.log(today()))"],
      { encoding: 'utf8', env: { ...process.env, TZ: zone, SOURCE_DATE_EPOCH: epoch } },
    ).stdout.trim();

  test('is the day of the machine', () => {
    const expected = new Date().toLocaleDateString('sv-SE', { timeZone: 'Pacific/Kiritimati' });
    assert.equal(dayIn('Pacific/Kiritimati'), expected);
    assert.notEqual(dayIn('Pacific/Kiritimati'), dayIn('Pacific/Pago_Pago'));
  });

  test('is a day of UTC everywhere when a build is to be the same to the byte', () => {
    assert.deepEqual(
      ['Pacific/Kiritimati', 'Pacific/Pago_Pago'].map((zone) => dayIn(zone, '1767225600')),
      ['2026-01-01', '2026-01-01'],
    );
    assert.match(today(), /^\d{4}-\d\d-\d\d$/);
  });
});
