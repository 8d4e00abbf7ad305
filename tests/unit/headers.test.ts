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

const rules = headerRules(['/', '/guides/*', '/search/*'], ['abc=']);

test('the policy allows inline styles by hash and inline scripts not at all', () => {
  const policy = contentSecurityPolicy(['abc=', 'def='], false);
  assert.match(policy, /style-src 'self' 'sha256-abc=' 'sha256-def=';/);
  assert.match(policy, /script-src 'self';/);
  assert.doesNotMatch(policy, /unsafe/);
});

test('only pages that search may compile WebAssembly', () => {
  const policyOf = (path: string) =>
    headersFor(rules, path).find(([name]) => name === 'Content-Security-Policy')?.[1] ?? '';
  assert.match(policyOf('/search/'), /script-src 'self' 'wasm-unsafe-eval'/);
  assert.doesNotMatch(policyOf('/guides/x/'), /wasm/);
});

test('no address gets two policies: static hosts would apply both', () => {
  for (const path of ['/', '/guides/x/', '/search/', '/search/?x']) {
    const policies = headersFor(rules, path).filter(([name]) => name.startsWith('Content-Sec'));
    assert.equal(policies.length, 1, path);
  }
});

test('the headers file reads back as what was written', () => {
  assert.deepEqual(parseHeadersFile(headersFile(rules)), rules);
});

test('nginx sends the same headers for a page as a static host does', () => {
  const text = nginxConfiguration(rules, ['abc='], '/srv/site', 8080);
  const page = /location \/ \{.*?\}/s.exec(text)?.[0] ?? '';
  for (const [name, value] of headersFor(rules, '/guides/x/')) {
    assert.ok(page.includes(`add_header ${name} "${value}" always;`), name);
  }
  assert.match(text, /location \/pagefind\/ \{\s*access_log off;/);
});
