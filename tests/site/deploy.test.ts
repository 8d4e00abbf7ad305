import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { styleHashes } from '../../src/cli/build/headers.ts';
import { liveRelease, releasesIn } from '../../src/cli/deploy/releases.ts';
import { main as deploy } from '../../src/cli/deploy.ts';
import { serve } from '../../src/cli/serve.ts';
import { freePort, hasNginx, startNginx } from './nginx.ts';
import { CLINIC } from './site.ts';

const PAGE = 'guides/dragon-ache/index.html';
const SWAPS = 20;
const run = promisify(execFile);

/** A copy of the clinic's site that can be told apart: its own mark, and a hashed file of its own. */
function siteOf(t: TestContext, mark: string): string {
  const site = folderFor(t);
  cpSync(CLINIC, site, { recursive: true });
  const html = readFileSync(join(site, PAGE), 'utf8');
  writeFileSync(join(site, PAGE), html.replace('</body>', `<i data-mark="${mark}"></i></body>`));
  writeFileSync(join(site, 'assets', `only.${mark}.js`), `'${mark}';`);
  for (const copy of ['br', 'gz']) rmSync(join(site, `${PAGE}.${copy}`));
  return site;
}

function folderFor(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'deploy-'));
  t.after(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

const quiet = (t: TestContext) => t.mock.method(console, 'log', () => undefined);
const pageIn = (folder: string) => readFileSync(join(folder, 'current', PAGE), 'utf8');

describe('deploying', () => {
  test('swaps the site, keeps the files of pages that are open, and goes back', (t) => {
    quiet(t);
    const folder = folderFor(t);
    const [first, second, third] = ['a', 'b', 'c'].map((mark) => siteOf(t, mark)) as [
      string,
      string,
      string,
    ];
    for (const site of [first, second, third]) assert.equal(deploy([folder, '--from', site]), 0);
    assert.match(pageIn(folder), /data-mark="c"/);
    const has = (mark: string) => existsSync(join(folder, 'current', 'assets', `only.${mark}.js`));
    assert.deepEqual(['a', 'b', 'c'].map(has), [false, true, true], 'the last release, no more');
    deploy([folder, '--back']);
    assert.match(pageIn(folder), /data-mark="b"/);
    assert.deepEqual(['a', 'b', 'c'].map(has), [true, true, true]);
    deploy([folder, '--back']);
    assert.match(pageIn(folder), /data-mark="a"/);
    assert.throws(() => deploy([folder, '--back']), /no release to go back to/);
    deploy([folder, '--from', third]);
    assert.deepEqual(
      releasesIn(folder).map((name) => name.slice(0, 4)),
      ['0001', '0002', '0003', '0004'],
    );
  });

  test('changes nothing when the same site is live, and refuses what is no site', (t) => {
    quiet(t);
    const folder = folderFor(t);
    deploy([folder, '--from', CLINIC]);
    const live = liveRelease(folder);
    deploy([folder, '--from', CLINIC]);
    assert.deepEqual(releasesIn(folder), [live]);
    assert.throws(() => deploy([folder, '--from', 'content']), /content\/ is no built site/);
    assert.throws(() => deploy([]), /name the folder/);
  });

  test('keeps five releases to go back to, the newest', (t) => {
    quiet(t);
    const folder = folderFor(t);
    const sites = ['a', 'b'].map((mark) => siteOf(t, mark));
    for (let turn = 0; turn < 7; turn += 1) deploy([folder, '--from', sites[turn % 2] ?? '']);
    assert.deepEqual(
      releasesIn(folder).map((name) => Number(name.slice(0, 4))),
      [3, 4, 5, 6, 7],
    );
  });

  test('the new configuration dresses pages of the old release and of the new one', (t) => {
    quiet(t);
    const folder = folderFor(t);
    const other = siteOf(t, 'b');
    const headers = readFileSync(join(other, '_headers'), 'utf8');
    const [hash = ''] = styleHashes(CLINIC);
    writeFileSync(join(other, '_headers'), headers.replaceAll(hash, 'bmV3IG9uZQ=='));
    deploy([folder, '--from', CLINIC]);
    deploy([folder, '--from', other, '--reload', `test -L ${folder}/current`]);
    const config = readFileSync(join(folder, 'nginx.conf'), 'utf8');
    for (const it of [hash, 'bmV3IG9uZQ==']) assert.ok(config.includes(`'sha256-${it}'`), it);
    assert.ok(config.includes(`root ${folder}/current;`));
  });
});

if (hasNginx()) {
  test(`${SWAPS} swaps under load: no request fails, no page is half one site`, async (t) => {
    const said = t.diagnostic.bind(t);
    quiet(t);
    const folder = folderFor(t);
    const sites = ['a', 'b'].map((mark) => siteOf(t, mark));
    const texts = new Map(
      sites.map((site, index) => ['ab'.charAt(index), readFileSync(join(site, PAGE), 'utf8')]),
    );
    const port = await freePort();
    deploy([folder, '--from', sites[0] ?? '', '--port', String(port)]);
    await startNginx(t, readFileSync(join(folder, 'nginx.conf'), 'utf8'));
    let isOver = false;
    const seen = new Map<string, number>();
    const faults: string[] = [];
    const reader = async () => {
      while (!isOver) {
        const page = await fetch(`http://localhost:${port}/guides/dragon-ache/`);
        const text = await page.text();
        const mark = /data-mark="(\w)"/.exec(text)?.[1] ?? '';
        if (page.status !== 200 || texts.get(mark) !== text) faults.push(`page ${page.status}`);
        const file = await fetch(`http://localhost:${port}/assets/only.${mark}.js`);
        if (file.status !== 200) faults.push(`file of ${mark}: ${file.status}`);
        await file.text();
        seen.set(mark, (seen.get(mark) ?? 0) + 1);
      }
    };
    const readers = Array.from({ length: 8 }, reader);
    // In processes of their own, so that the readers never pause for a swap.
    const swap = (...args: string[]) =>
      run(process.execPath, ['src/cli/run.mjs', 'deploy', folder, '--port', String(port), ...args]);
    for (let turn = 1; turn <= SWAPS; turn += 1) {
      await swap(...(turn % 5 === 0 ? ['--back'] : ['--from', sites[turn % 2] ?? '']));
    }
    isOver = true;
    await Promise.all(readers);
    assert.deepEqual(faults, []);
    assert.ok((seen.get('a') ?? 0) > 10 && (seen.get('b') ?? 0) > 10, 'both were read');
    said(`${[...seen.values()].reduce((sum, it) => sum + it, 0) * 2} requests, none failed`);
  });
}

test('the local server leads old addresses on, too', async (t) => {
  quiet(t);
  const server = await serve(CLINIC, 0);
  t.after(() => server.close());
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const moved = await fetch(`http://localhost:${port}/guides/dragon-nap/`, { redirect: 'manual' });
  assert.equal(moved.status, 301);
  assert.equal(moved.headers.get('location'), '/guides/dragon-ache/#what-eases-it');
});
