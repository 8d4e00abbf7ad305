import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { headersFor, parseHeadersFile } from '../../src/domain/headers.ts';
import { nginxConfiguration } from '../../src/domain/nginx.ts';
import { clinic } from '../unit/clinic.ts';
import { freePort } from '../free-port.ts';
import { hasNginx, startNginx } from './nginx.ts';
import { CLINIC, REAL } from './site.ts';

if (hasNginx()) {
  test('nginx serves the site with the headers that a static host would send', async (t) => {
    const rules = parseHeadersFile(readFileSync(join(REAL, '_headers'), 'utf8'));
    const port = await freePort();
    const folder = await startNginx(t, nginxConfiguration(rules, resolve(REAL), port));
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
    await startNginx(t, nginxConfiguration(rules, root, port, redirects));
    for (const path of ['/guides/dragon-nap/', '/guides/dragon-nap']) {
      const moved = await fetch(`http://localhost:${port}${path}`, { redirect: 'manual' });
      assert.equal(moved.status, 301, path);
      assert.equal(moved.headers.get('location'), '/guides/dragon-ache/#what-eases-it');
      assert.ok(moved.headers.get('strict-transport-security'));
      const page = await fetch(`http://localhost:${port}${path}`);
      assert.equal(page.status, 200);
      assert.match(await page.text(), /id="what-eases-it"/);
    }
  });
}
