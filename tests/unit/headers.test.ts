import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  contentSecurityPolicy,
  headerRules,
  headersFile,
  headersFor,
  parseHeadersFile,
} from '../../src/domain/headers.ts';
import { nginxConfiguration } from '../../src/domain/nginx.ts';

const PARTS = ['/', '/404.html', '/guides/*', '/search/*', '/embed/*'];
const rules = headerRules(PARTS.map((path) => ({ path, styleHashes: ['abc='] })));

const policyOf = (path: string) =>
  headersFor(rules, path).find(([name]) => name === 'Content-Security-Policy')?.[1] ?? '';

test('the policy allows inline styles by hash and inline scripts not at all', () => {
  const policy = contentSecurityPolicy({ path: '/guides/*', styleHashes: ['abc=', 'def='] });
  assert.match(policy, /style-src 'self' 'sha256-abc=' 'sha256-def=';/);
  assert.match(policy, /script-src 'self';/);
  assert.doesNotMatch(policy, /unsafe/);
});

test('only pages that search may compile WebAssembly', () => {
  assert.match(policyOf('/search/'), /script-src 'self' 'wasm-unsafe-eval'/);
  assert.doesNotMatch(policyOf('/guides/x/'), /wasm/);
});

test('only embedded views may be framed, and they may run no script', () => {
  assert.match(policyOf('/embed/x/'), /script-src 'none'; .*frame-ancestors \*;/);
  for (const path of ['/', '/guides/x/', '/search/', '/404.html']) {
    assert.match(policyOf(path), /frame-ancestors 'none';/, path);
  }
});

test('data may be read from any site; copies are kept out of search engines', () => {
  const api = new Map(headersFor(rules, '/api/v1/index.json'));
  assert.equal(api.get('Access-Control-Allow-Origin'), '*');
  assert.equal(api.get('X-Robots-Tag'), 'noindex');
  assert.equal(new Map(headersFor(rules, '/handouts/pdf/x.pdf')).get('X-Robots-Tag'), 'noindex');
  const guide = new Map(headersFor(rules, '/guides/x/'));
  assert.equal(guide.has('Access-Control-Allow-Origin') || guide.has('X-Robots-Tag'), false);
});

test('what keeps its address is asked for anew, and is told once how it is kept', () => {
  const kept = (path: string) =>
    headersFor(rules, path).flatMap(([name, value]) => (name === 'Cache-Control' ? [value] : []));
  assert.deepEqual(kept('/data/search.json'), ['no-cache']);
  assert.deepEqual(kept('/assets/x.js'), ['public, max-age=31536000, immutable']);
});

test('no address gets two policies: static hosts would apply both', () => {
  for (const path of ['/', '/guides/x/', '/search/', '/search/?x', '/embed/x/']) {
    const policies = headersFor(rules, path).filter(([name]) => name.startsWith('Content-Sec'));
    assert.equal(policies.length, 1, path);
  }
});

test('the headers file reads back as what was written', () => {
  assert.deepEqual(parseHeadersFile(headersFile(rules)), rules);
});

test('nginx sends the same headers for a page as a static host does', () => {
  const text = nginxConfiguration(rules, '/srv/site', 8080);
  for (const [location, path] of [
    ['/', '/404.html'],
    ['= /', '/'],
    ['/guides/', '/guides/x/'],
    ['/embed/', '/embed/x/'],
    ['/api/', '/api/v1/index.json'],
  ] as const) {
    const [, block = ''] = text.split(`location ${location} {`);
    const sent = [...(block.split('}')[0] ?? '').matchAll(/add_header (\S+) "(.*)" always;/g)];
    assert.deepEqual(
      sent.map(([, name, value]) => [name, value]),
      headersFor(rules, path),
      location,
    );
  }
  assert.match(text, /location \/pagefind\/ \{\s*access_log off;/);
});
