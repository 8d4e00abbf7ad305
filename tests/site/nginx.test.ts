import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { styleHashes } from '../../src/cli/build/headers.ts';
import { headersFor, parseHeadersFile } from '../../src/domain/headers.ts';
import { nginxConfiguration } from '../../src/domain/nginx.ts';
import { REAL } from './site.ts';

const NGINX = '/usr/sbin/nginx';
const rules = parseHeadersFile(readFileSync(join(REAL, '_headers'), 'utf8'));

/** Debian as root: install it. Elsewhere the unit ring compares the text of the two files. */
function hasNginx(): boolean {
  if (!existsSync(NGINX) && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { env });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'nginx-light'], {
      env,
    });
  }
  return existsSync(NGINX);
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => {
        done(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}

if (hasNginx()) {
  test('nginx serves the site with the headers that a static host would send', async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
    const port = await freePort();
    const server = nginxConfiguration(rules, styleHashes(REAL), resolve(REAL), port);
    const config = join(folder, 'nginx.conf');
    writeFileSync(
      config,
      `daemon off; pid ${folder}/pid; error_log ${folder}/error.log; ${process.getuid?.() === 0 ? 'user root;' : ''}
       events {} http { include /etc/nginx/mime.types; access_log ${folder}/access.log; ${server} }`,
    );
    const nginx = spawn(NGINX, ['-c', config, '-e', join(folder, 'error.log')], {
      stdio: 'inherit',
    });
    t.after(() => {
      nginx.kill();
      rmSync(folder, { recursive: true, force: true });
    });
    const ask = (path: string) =>
      fetch(`http://localhost:${port}${path}`, { headers: { 'Accept-Encoding': 'gzip' } });
    await wait(500);

    for (const path of ['/', '/guides/back-pain-after-knee-surgery/', '/search/', '/check/']) {
      const response = await ask(path);
      assert.equal(response.status, 200, path);
      assert.equal(response.headers.get('content-encoding'), 'gzip', path);
      for (const [name, value] of headersFor(rules, path)) {
        assert.equal(response.headers.get(name), value, `${path} ${name}`);
      }
    }
    const missing = await ask('/no-such-page/');
    assert.equal(missing.status, 404);
    assert.match(await missing.text(), /This page is not here/);
    assert.ok(missing.headers.get('content-security-policy'));
    assert.match(
      (await ask('/pagefind/pagefind.js')).headers.get('content-type') ?? '',
      /javascript/,
    );
    await ask('/pagefind/fragment/en_nothing.pf_fragment');
    const log = readFileSync(join(folder, 'access.log'), 'utf8');
    assert.match(log, /GET \/check\//);
    assert.doesNotMatch(log, /pagefind/, 'what a search loads is not logged');
    assert.doesNotMatch(readFileSync(join(folder, 'error.log'), 'utf8'), /pagefind/);
  });
}
