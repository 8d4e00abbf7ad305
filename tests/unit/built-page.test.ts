import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { siteProblems } from '../../src/checks/site/index.ts';

const ORIGIN = 'https://clinic.test';

/** A small sound site; `head` and `body` go into its second page. */
function built(body: string, head = '', files: Record<string, string> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  const page = (path: string, more: string, inHead: string) =>
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>T</title><link rel="canonical" href="${ORIGIN}${path}"><meta property="og:url" content="${ORIGIN}${path}"><style>@font-face{src:url("/assets/a.woff2")}</style><script type="module" src="/assets/a.js"></script>${inHead}</head><body><main id="main">${more}</main></body></html>`;
  const all = {
    'index.html': page('/', '<h1>Home</h1><a href="/guides/x/#top">x</a>', ''),
    'guides/x/index.html': page('/guides/x/', `<h1 id="top">X</h1>${body}`, head),
    'assets/a.js': '',
    'assets/a.woff2': '',
    ...files,
  };
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(join(folder, dirname(name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

function problemsIn(folder: string): string[] {
  try {
    const facts = {
      origin: ORIGIN,
      contact: 'us@clinic.test',
      insecure: new Set(['http://old.test/a']),
    };
    return siteProblems(folder, facts).map(({ file, message }) => `${file}: ${message}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the built pages may have', () => {
  const bodies = [
    '<a href="/">home</a> <a href="#top">up</a> <a href="/assets/a.woff2">font</a>',
    '<a href="https://www.nhs.uk/x?y=1#z">NHS</a> <a href="http://old.test/a">old</a>',
    '<a href="tel:911">911</a> <a href="mailto:?subject=A%20b&amp;body=C">share</a> <a href="mailto:us@clinic.test?subject=A">us</a>',
    '<script type="application/json">{"a":1}</script>',
    '<p class="a" data-b="c" aria-label="d">e</p>',
    '<svg viewBox="0 0 1 1"><path d="M0 0" fill="none"/></svg>',
    '<label for="q">Q</label><input id="q" type="search">',
  ];
  for (const body of bodies) {
    test(body, () => {
      assert.deepEqual(problemsIn(built(body)), []);
    });
  }
});

describe('the last line of defence, knowing nothing of the others, refuses', () => {
  const bodies: [string, RegExp][] = [
    ['<script>alert(1)</script>', /script stands in the page itself/],
    ['<script type="module">alert(1)</script>', /script stands in the page itself/],
    ['<script src="https://evil.test/a.js" type="module"></script>', /none of our own files/],
    ['<script src="/assets/../evil.js" type="module"></script>', /none of our own files/],
    ['<script src="/assets/b.js" type="module"></script>', /leads nowhere/],
    ['<script src="/assets/a.js"></script>', /none of our own files/],
    ['<script type="application/ld+json">{"a":</script>', /no JSON/],
    ['<iframe src="/"></iframe>', /has <iframe>/],
    ['<object data="/x"></object>', /has <object>/],
    ['<embed src="/x">', /has <embed>/],
    ['<base href="https://evil.test/">', /has <base>/],
    ['<my-element></my-element>', /has <my-element>/],
    ['<p onclick="x">a</p>', /attribute "onclick"/],
    ['<p ONMOUSEOVER="x">a</p>', /attribute "onmouseover"/],
    ['<p style="color: red">a</p>', /attribute "style"/],
    ['<p is="x-y">a</p>', /attribute "is"/],
    ['<svg onload="x"></svg>', /attribute "onload"/],
    ['<svg><script>x</script></svg>', /script/],
    ['<svg><a href="javascript:x"><path d="M0 0"/></a></svg>', /javascript/],
    ['<svg><foreignObject></foreignObject></svg>', /has <foreignObject>/],
    ['<math></math>', /has <math>/],
    ['<template><img src="x" onerror="y"></template>', /attribute "onerror"/],
    ['<noscript><p title="</noscript><img src=x onerror=y>">a</p></noscript>', /onerror|title/],
    ['<a href="javascript:alert(1)">a</a>', /javascript: is not allowed/],
    ['<a href="java&#9;script:alert(1)">a</a>', /javascript: is not allowed/],
    ['<a href="data:text/html,x">a</a>', /data: is not allowed/],
    ['<a href="http://evil.test/">a</a>', /http: is not allowed/],
    ['<a href="//evil.test/">a</a>', /no full address/],
    ['<a href="/\\evil.test/">a</a>', /is not on this site/],
    ['<a href="https://user@evil.test/">a</a>', /user name/],
    ['<a href="https://xn--e1afmkfd.test/">a</a>', /letters that look like others/],
    ['<a href="/guides/y/">a</a>', /leads nowhere/],
    ['<a href="/guides/x">a</a>', /leads nowhere/],
    ['<a href="#nowhere">a</a>', /leads to no heading/],
    ['<a href="/#top">a</a>', /leads to no heading/],
    ['<a href="tel:1;ext=2">a</a>', /tel: is not allowed/],
    ['<a href="mailto:?bcc=a@evil.test">a</a>', /mailto: is not allowed/],
    ['<a href="mailto:a@evil.test">a</a>', /mailto: is not allowed/],
    ['<img src="https://evil.test/a.png" alt="">', /is not on this site/],
    ['<img src="/a.png" srcset="https://evil.test/a.png 2x" alt="">', /srcset/],
    ['<form action="https://evil.test/"></form>', /is not on this site/],
    ['<input formaction="https://evil.test/">', /attribute "formaction"/],
    ['<style>a{background:url(https://evil.test/x)}</style>', /style loads/],
    ['<style>a{background:url(//evil.test/x)}</style>', /style loads/],
    ['<style>@import "https://evil.test/x.css";</style>', /can load or run/],
    ['<p id="main">a</p>', /id "main" stands on the page twice/],
    ['<label for="nothing">a</label>', /points to "nothing"/],
    ['<p aria-labelledby="nothing">a</p>', /points to "nothing"/],
    ['<p class="a" class="b">a</p>', /HTML is broken \(duplicate-attribute\)/],
  ];
  for (const [body, expected] of bodies) {
    test(body, () => {
      const problems = problemsIn(built(body));
      assert.ok(
        problems.some((it) => it.startsWith('dist/guides/x/index.html') && expected.test(it)),
        problems.join('\n') || 'nothing was found',
      );
    });
  }

  const heads: [string, RegExp][] = [
    ['<link rel="stylesheet" href="https://evil.test/a.css">', /is not on this site/],
    ['<link rel="preconnect" href="//evil.test">', /is not on this site/],
    ['<meta http-equiv="refresh" content="0;url=https://evil.test/">', /sets "refresh"/],
    ['<meta http-equiv="Content-Security-Policy" content="x">', /sets "Content-Security-Policy"/],
    ['<meta property="og:image" content="https://evil.test/a.png">', /preview names/],
    ['<link rel="canonical" href="https://evil.test/">', /own address/],
  ];
  for (const [head, expected] of heads) {
    test(head, () => {
      assert.match(problemsIn(built('', head)).join('\n'), expected);
    });
  }

  const files: [string, RegExp][] = [
    ['evil.exe', /file of this kind/],
    ['assets/a.js.map', /file of this kind/],
    ['evil.js', /file of this kind/],
    ['evil.svg', /drawing has <script>/],
  ];
  for (const [name, expected] of files) {
    test(`a file ${name}`, () => {
      const folder = built('', '', { [name]: '<svg><script>x</script></svg>' });
      assert.match(problemsIn(folder).join('\n'), expected);
    });
  }

  test('a link to a file outside', () => {
    const folder = built('');
    symlinkSync('/etc/hostname', join(folder, 'robots.txt'));
    assert.match(problemsIn(folder).join('\n'), /link to another file/);
  });
});
