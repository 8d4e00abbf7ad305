import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { contentSecurityPolicy } from '../../src/domain/content-security-policy.ts';
import {
  headerRules,
  headersFile,
  headersFor,
  overPlainHttp,
  parseHeadersFile,
} from '../../src/domain/headers.ts';
import { nginxConfiguration } from '../../src/domain/nginx.ts';

const PARTS = ['/', '/404.html', '/guides/*', '/search/*', '/embed/*'];
const FILES = ['/api/*', '/assets/*', '/feed.xml', '/pagefind/pagefind.js', '/pagefind/fragment/*'];
const rules = headerRules([
  ...PARTS.map((path) => ({ path, styleHashes: ['abc='] })),
  ...FILES.map((path) => ({ path })),
]);

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

test('no address gets two policies: static hosts would apply both', () => {
  for (const path of ['/', '/guides/x/', '/search/', '/search/?x', '/embed/x/']) {
    const policies = headersFor(rules, path).filter(([name]) => name.startsWith('Content-Sec'));
    assert.equal(policies.length, 1, path);
  }
});

test('the headers file reads back as what was written', () => {
  assert.deepEqual(parseHeadersFile(headersFile(rules)), rules);
});

test('what keeps its name is asked for again; what changes its name is kept for good', () => {
  const cached = (path: string) =>
    headersFor(rules, path).flatMap(([name, value]) => (name === 'Cache-Control' ? [value] : []));
  for (const path of ['/', '/guides/x/', '/guides/x.md', '/search', '/feed.xml']) {
    assert.deepEqual(cached(path), ['no-cache'], path);
  }
  assert.deepEqual(cached('/api/v1/index.json'), ['no-cache']);
  assert.deepEqual(cached('/pagefind/pagefind.js'), ['no-cache']);
  for (const path of ['/assets/x.js', '/pagefind/fragment/en_x.pf_fragment']) {
    assert.deepEqual(cached(path), ['public, max-age=31536000, immutable'], path);
  }
});

test('an address without its slash has the policy of its page', () => {
  for (const path of ['/search', '/guides', '/embed']) {
    assert.equal(policyOf(path), policyOf(`${path}/`), path);
  }
});

test('plain HTTP is not told to use TLS', () => {
  const plain = JSON.stringify(overPlainHttp(rules));
  assert.match(JSON.stringify(rules), /upgrade-insecure-requests/);
  assert.doesNotMatch(plain, /upgrade-insecure-requests|Strict-Transport/);
  assert.match(plain, /object-src 'none'; require-trusted-types-for/);
});

test('hosts below ours are not bound to TLS', () => {
  assert.doesNotMatch(JSON.stringify(rules), /includeSubDomains/);
});

describe('nginx', () => {
  const tls = { host: 'a.test', certificate: '/c.pem', key: '/k.pem' };
  for (const [name, server, expected] of [
    ['with TLS, as a static host does', { root: '/srv/site', port: 80, tls }, rules],
    ['without it, but for TLS', { root: '/srv/site', port: 8080 }, overPlainHttp(rules)],
  ] as const) {
    test(`sends the headers for a page ${name}`, () => {
      const text = nginxConfiguration(rules, server).split('root /srv/site').at(-1) ?? '';
      for (const [location, path] of [
        ['/', '/404.html'],
        ['= /', '/'],
        ['/guides/', '/guides/x/'],
        ['/embed/', '/embed/x/'],
        ['/api/', '/api/v1/index.json'],
        ['/pagefind/fragment/', '/pagefind/fragment/x'],
      ] as const) {
        const [, block = ''] = text.split(`location ${location} {`);
        const sent = [
          ...(block.split('\n  }')[0] ?? '').matchAll(/add_header (\S+) (["'])(.*)\2 always;/g),
        ];
        assert.deepEqual(
          sent.map((match) => [match[1], match[3]]),
          headersFor(expected, path),
          location,
        );
      }
    });
  }

  test('logs nothing of what a search loads', () => {
    const text = nginxConfiguration(rules, { root: '/srv/site', port: 8080 });
    for (const path of ['/pagefind/', '/pagefind/fragment/']) {
      assert.ok(text.includes(`location ${path} {\n    access_log off;`), path);
    }
  });
});
