import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cover, skeletonOf } from '../browser/skeletons.ts';

const page = (path: string, inside: string) =>
  skeletonOf(path, `<!doctype html><title>x</title><main>${inside}</main>`);

const plain = page('/plain/', '<h1>Knees</h1><p>Bend it.</p>');

test('pages that differ in words alone are looked at once', () => {
  const others = ['/a/', '/b/'].map((path) => page(path, '<h1>Hips</h1><p>Turn.</p><p>Sit.</p>'));
  assert.deepEqual(cover([plain, ...others]), ['/plain/']);
});

test('a page with anything new is looked at too', () => {
  const planted = [
    '<h1>Knees</h1><p>Bend it.</p><table><tr><td>1</td></tr></table>',
    '<h1>Knees</h1><p class="note">Bend it.</p>',
    '<h1>Knees</h1><p aria-label="x">Bend it.</p>',
    '<h1>Knees</h1><p><em>Bend</em> it.</p>',
    '<h1>Knees</h1><p>Bend it.</p><style>p { color: red }</style>',
    '<h1>Knees</h1><div><p>Bend it.</p></div>',
  ];
  for (const inside of planted) {
    assert.deepEqual(cover([plain, page('/new/', inside)], ['/plain/']), ['/plain/', '/new/']);
  }
});

test('pages that are wanted in any case are among them', () => {
  assert.deepEqual(cover([plain, page('/same/', '<h1>A</h1><p>B</p>')], ['/same/']), ['/same/']);
});
