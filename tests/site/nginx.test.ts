import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test, type TestContext } from 'node:test';
import { headersFor, overPlainHttp, parseHeadersFile } from '../../src/domain/headers.ts';
import { nginxConfiguration } from '../../src/domain/nginx.ts';
import { clinic } from '../unit/clinic.ts';
import { freePort } from '../free-port.ts';
import { hasNginx, startNginx } from './nginx.ts';
import { CLINIC, REAL } from './site.ts';

if (hasNginx()) {
  test('nginx serves the site with the headers that a static host would send', async (t) => {
    const rules = overPlainHttp(parseHeadersFile(readFileSync(join(REAL, '_headers'), 'utf8')));
    const port = await freePort();
    const folder = await startNginx(t, nginxConfiguration(rules, { root: resolve(REAL), port }));
    const ask = (path: string) =>
      fetch(`http://localhost:${port}${path}`, { headers: { 'Accept-Encoding': 'gzip' } });

    for (const path of [
      '/',
      '/guides/back-pain-after-knee-surgery/',
      '/search/',
      '/check/',
      '/embed/back-pain-after-knee-surgery/',
      '/api/v1/index.json',
    ]) {
      const response = await ask(path);
      assert.equal(response.status, 200, path);
      assert.equal(response.headers.get('content-encoding'), 'gzip', path);
      for (const [name, value] of headersFor(rules, path)) {
        assert.equal(response.headers.get(name), value, `${path} ${name}`);
      }
    }
    const markdown = await ask('/guides/back-pain-after-knee-surgery.md');
    assert.match(markdown.headers.get('content-type') ?? '', /^text\/markdown/);
    assert.equal(markdown.headers.get('x-robots-tag'), 'noindex');
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

  test('nginx leads old addresses to the page that answers now', async (t) => {
    const rules = parseHeadersFile(readFileSync(join(CLINIC, '_headers'), 'utf8'));
    const port = await freePort();
    const { redirects } = clinic().redirects;
    const root = resolve(CLINIC);
    await startNginx(t, nginxConfiguration(rules, { root, port }, redirects));
    for (const path of ['/guides/dragon-nap/', '/guides/dragon-nap']) {
      const moved = await fetch(`http://localhost:${port}${path}`, { redirect: 'manual' });
      assert.equal(moved.status, 301, path);
      assert.equal(moved.headers.get('location'), '/guides/dragon-ache/#what-eases-it');
      assert.equal(moved.headers.get('x-content-type-options'), 'nosniff');
      const page = await fetch(`http://localhost:${port}${path}`);
      assert.equal(page.status, 200);
      assert.match(await page.text(), /id="what-eases-it"/);
    }
  });

  test('nginx over TLS asks for TLS, and plain HTTP leads to it', async (t) => {
    const rules = parseHeadersFile(readFileSync(join(CLINIC, '_headers'), 'utf8'));
    const folder = folderFor(t);
    const [certificate, key] = [join(folder, 'c.pem'), join(folder, 'k.pem')];
    const made = ['-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=a.test'];
    execFileSync('openssl', ['req', ...made, '-out', certificate, '-keyout', key], {
      stdio: 'ignore',
    });
    const [port, secure] = [await freePort(), await freePort()];
    const tls = { host: 'a.test', certificate, key };
    const text = nginxConfiguration(rules, { root: resolve(CLINIC), port, tls });
    await startNginx(t, text.replace('listen 443 ssl', `listen ${secure} ssl`));
    const led = await fetch(`http://localhost:${port}/guides/`, { redirect: 'manual' });
    assert.equal(led.headers.get('location'), 'https://a.test/guides/');
    const page = execFileSync('curl', ['-ski', `https://localhost:${secure}/guides/`], {
      encoding: 'utf8',
    });
    assert.match(page, /^HTTP\S+ 200/);
    assert.match(page, /strict-transport-security: max-age=\d+\r/i);
    assert.match(page, /upgrade-insecure-requests/);
  });

  test('what was recalled is never shown from a cache that guesses', async (t) => {
    const root = folderFor(t);
    cpSync(CLINIC, root, { recursive: true });
    // Browsers guess from the age of a file: this one would be fresh for ten days.
    const old = new Date(Date.now() - 100 * 86_400_000);
    const port = await freePort();
    const rules = parseHeadersFile(readFileSync(join(CLINIC, '_headers'), 'utf8'));
    await startNginx(t, nginxConfiguration(rules, { root, port }));
    for (const path of [
      '/guides/dragon-ache/',
      '/guides/dragon-ache.md',
      '/api/v1/guides/dragon-ache.json',
      '/feed.xml',
      '/pagefind/pagefind.js',
      '/pagefind/pagefind-entry.json',
      '/sitemap-index.xml',
      '/',
    ]) {
      const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
      utimesSync(file, old, old);
      const { headers } = await fetch(`http://localhost:${port}${path}`);
      assert.equal(headers.get('cache-control'), 'no-cache', path);
      assert.ok(headers.get('etag'), `${path} can be asked for again`);
    }
  });
}

function folderFor(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-test-'));
  t.after(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}
