import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import { dev } from 'astro';
import { load } from 'cheerio';
import { handoutFile, sheetsOf } from '../../src/domain/handout.ts';
import { take } from '../../src/domain/library.ts';
import type { Handout } from '../../src/schema/handout.ts';
import { examplesOf, PROSE_COMPONENTS } from '../../src/schema/prose.ts';
import { overlaid } from '../content/overlay.ts';
import { clinic } from '../unit/clinic.ts';
import { CLINIC, REAL, STRICT } from './site.ts';

const run = (args: string[], env: Record<string, string> = {}) =>
  spawnSync(process.execPath, ['src/cli/run.mjs', ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });

/** The content of the clinic, for a test to change; gone when the test ends. */
function clinicCopy(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  t.after(() => {
    rmSync(folder, { recursive: true });
  });
  cpSync('tests/fixtures/clinic', folder, { recursive: true });
  return folder;
}

/** One hash over every file of a folder: names and bytes. */
function fingerprint(folder: string): string {
  const hash = createHash('sha256');
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => join(it.parentPath, it.name))
    .sort()) {
    hash.update(relative(folder, entry)).update(readFileSync(entry));
  }
  return hash.digest('hex');
}

test('a build that fails its check leaves the last good site byte for byte as it was', (t) => {
  const folder = clinicCopy(t);
  const guide = join(folder, 'articles/en/warm-cave.mdx');
  writeFileSync(guide, readFileSync(guide, 'utf8').replace('A door', 'A <script>x</script> door'));
  const before = fingerprint('.build/clinic-site');
  const { status, stderr } = run(['build', '--out', '.build/clinic-site'], {
    CONTENT_FOLDER: folder,
  });
  assert.equal(status, 1);
  assert.match(stderr, /warm-cave\.mdx:59 {3}HTML may not stand in the text\./);
  assert.match(stderr, /Nothing was published\./);
  assert.equal(fingerprint('.build/clinic-site'), before);
});

test('a build that breaks after the check leaves the last good site too', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'full-'));
  t.after(() => {
    rmSync(folder, { recursive: true });
  });
  // The disk is full when one of the last files is written.
  const fullDisk = join(folder, 'full-disk.mjs');
  writeFileSync(
    fullDisk,
    `import fs from 'node:fs';
     import { syncBuiltinESMExports } from 'node:module';
     const write = fs.writeFileSync;
     fs.writeFileSync = (path, ...rest) => {
       if (String(path).endsWith('_headers')) throw new Error('ENOSPC: no space left on device');
       return write(path, ...rest);
     };
     syncBuiltinESMExports();`,
  );
  const before = fingerprint('.build/clinic-site');
  const { status, stderr } = run(['build', '--out', '.build/clinic-site'], {
    CONTENT_FOLDER: 'tests/fixtures/clinic',
    NODE_OPTIONS: `--import=${pathToFileURL(fullDisk).href}`,
  });
  assert.equal(status, 1);
  assert.match(stderr, /no space left on device/);
  assert.equal(fingerprint('.build/clinic-site'), before);
});

test('a build that keeps nothing from earlier ones is the same byte for byte', (t) => {
  const out = '.build/clinic-kept-none';
  t.after(() => {
    rmSync(out, { recursive: true, force: true });
  });
  const { status, stdout } = run(['build', '--out', out], {
    CONTENT_FOLDER: 'tests/fixtures/clinic',
    KEPT_FOLDER: 'none',
  });
  assert.equal(status, 0);
  assert.equal(fingerprint(out), fingerprint(CLINIC));
  assert.match(
    stdout,
    /^ +\d+\.\d s {2}checked the content$/m,
    'each step is told with its seconds',
  );
  assert.doesNotMatch(stdout, /WARN|does not exist/, 'nothing but plain lines');
});

test('a build lays handouts of today beside its pages, with their size, and leaves out old ones', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'handouts-'));
  const out = '.build/clinic-handouts';
  t.after(() => {
    rmSync(folder, { recursive: true });
    rmSync(out, { recursive: true, force: true });
  });
  const sheets = new Map(sheetsOf(clinic()).map((sheet) => [sheet.name, sheet]));
  const made = (name: string, changed: Partial<Handout> = {}): Handout => {
    const { edition, beside } = take(sheets, name);
    const file = handoutFile(name, 'a4');
    writeFileSync(join(folder, file), 'x'.repeat(1200));
    return { name, format: 'a4', edition, beside, file, bytes: 1200, ...changed };
  };
  const manifest = [
    made('warm-cave'),
    made('dragon-ache', { edition: '2020-01-01 00000000' }),
    made('when-to-call', { beside: '00000000' }),
    made('exercises', { bytes: 1300 }),
  ];
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  const { status, stdout } = run(['build', '--out', out], {
    CONTENT_FOLDER: 'tests/fixtures/clinic',
    HANDOUTS_FOLDER: folder,
  });
  assert.equal(status, 0);
  assert.match(stdout, / and 1 handouts into/);
  assert.match(stdout, /Left out 3 old handouts/);
  assert.deepEqual(
    readdirSync(join(out, 'handouts/pdf')).filter((file) => file.endsWith('.pdf')),
    ['warm-cave-a4.pdf'],
  );
  const linksOf = (page: string) =>
    load(readFileSync(join(out, page, 'index.html'), 'utf8'))('a[href$=".pdf"]')
      .toArray()
      .map((link) => `${link.attribs.href} ${load(link).text().trim()}`);
  const link = '/handouts/pdf/warm-cave-a4.pdf A4, 2 kB';
  assert.deepEqual(linksOf('handouts'), [link]);
  assert.deepEqual(linksOf('guides/warm-cave'), [link]);
  for (const page of ['guides/dragon-ache', 'guides/when-to-call', 'exercises/sheet']) {
    assert.deepEqual(linksOf(page), [], page);
  }
});

/** A broken tree of the corpus as files in a folder of its own. */
function onDisk(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  for (const { path, text, isLink } of overlaid(`tests/fixtures/broken/${name}`)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    if (isLink) symlinkSync('/etc/hostname', join(folder, path));
    else writeFileSync(join(folder, path), text);
  }
  return folder;
}

describe('the whole build refuses a bad input, and the last good site stays byte for byte', () => {
  const cases: [string, RegExp][] = [
    ['code-in-article--template', /warm-cave\.mdx:59 {3}Articles contain no code/],
    ['raw-html--script', /warm-cave\.mdx:59 {3}HTML may not stand/],
    ['refused-link--javascript-entity', /warm-cave\.mdx:59 {3}This link may not stand/],
    ['strange-character--bidi', /warm-cave\.mdx:60 {3}This line has a mark that turns/],
    ['stray-file--link', /passwd\.mdx:1 {3}This is a link to another file/],
    // Without the first line of defence this one ends the process of the parser.
    ['too-deep--brackets', /warm-cave\.mdx:59 {3}This line has more than 16 brackets/],
    ['yaml-form--proto', /warm-cave\.mdx:25 {3}"__proto__" means something/],
    ['file-name--cyrillic', /warm-c<U\+0430>ve\.mdx:1 {3}A file name becomes an address/],
  ];
  for (const [name, expected] of cases) {
    test(name, (t) => {
      const folder = onDisk(name);
      t.after(() => {
        rmSync(folder, { recursive: true });
      });
      const before = fingerprint('.build/clinic-site');
      const { status, stderr } = run(['build', '--out', '.build/clinic-site'], {
        CONTENT_FOLDER: folder,
      });
      assert.equal(status, 1);
      assert.match(stderr, expected);
      assert.match(stderr, /Nothing was published\./);
      assert.doesNotMatch(stderr, /\n\s+at /, 'no stack trace');
      assert.equal(fingerprint('.build/clinic-site'), before);
    });
  }
});

test('a fault that only the built pages show stops the build, and the last good site stays', (t) => {
  const folder = clinicCopy(t);
  // The glossary gives each term its id; the page has a part with this one already.
  const more = '- id: main\n  term: claw\n  meaning: What a dragon scratches with.\n';
  writeFileSync(join(folder, 'glossary.yaml'), more, { flag: 'a' });
  const before = fingerprint('.build/clinic-site');
  const { status, stderr } = run(['build', '--out', '.build/clinic-site'], {
    CONTENT_FOLDER: folder,
  });
  assert.equal(status, 1);
  assert.match(stderr, /dist\/glossary\/index\.html:\d+ {3}The id "main" stands on the page twice/);
  assert.match(stderr, /content\/README\.md#built-page/);
  assert.equal(fingerprint('.build/clinic-site'), before);
});

describe('Astro alone, without the check before it, refuses too', () => {
  const script = `import { build } from 'astro';
    await build({ outDir: '.build/alone/site', cacheDir: '.build/alone/cache', logLevel: 'silent' });
    process.exit(0);`;
  const cases: [string, RegExp][] = [
    ['raw-html--script', /HTML may not stand in the text/],
    ['refused-link--javascript-entity', /This link may not stand: javascript: is not allowed/],
    ['unknown-field--draft', /draft/],
  ];
  for (const [name, expected] of cases) {
    test(name, (t) => {
      const folder = onDisk(name);
      t.after(() => {
        rmSync(folder, { recursive: true });
        rmSync('.build/alone', { recursive: true, force: true });
      });
      const { status, stderr } = spawnSync(
        process.execPath,
        ['--input-type=module', '--eval', script],
        {
          encoding: 'utf8',
          env: { ...process.env, CONTENT_FOLDER: folder, ASTRO_TELEMETRY_DISABLED: '1' },
        },
      );
      assert.notEqual(status, 0);
      assert.match(stderr, expected);
    });
  }
});

test('a release build refuses the placeholders of a site that is no one’s yet', (t) => {
  const folder = clinicCopy(t);
  const file = join(folder, 'site.yaml');
  writeFileSync(
    file,
    readFileSync(file, 'utf8')
      .replace(/^contact: .*$/m, "contact: ''")
      .replace(/^address: .*$/m, 'address: https://knee.example'),
  );
  const { status, stderr } = run(['build', '--release', '--out', '.build/never'], {
    CONTENT_FOLDER: folder,
  });
  assert.equal(status, 1);
  assert.match(stderr, /this one is reserved/);
  assert.match(stderr, /Contact: is empty/);
});

test('the page of all prose components is there while one writes, with every example', async (t) => {
  const server = await dev({ logLevel: 'silent', server: { port: 0, open: false } });
  t.after(() => server.stop());
  const address = `http://localhost:${server.address.port}/preview/components/`;
  const $ = load(await (await fetch(address)).text());
  const headings = $('.prose h2')
    .toArray()
    .map((node) => $(node).text().trim());
  assert.deepEqual(headings, [...PROSE_COMPONENTS.keys()]);
  assert.equal($('meta[name=robots]').attr('content'), 'noindex');
  const examples = [...PROSE_COMPONENTS.values()].flatMap(examplesOf).join('\n');
  for (const [, caption = ''] of examples.matchAll(/aption="([^"]+)"/g)) {
    assert.ok($('.prose').text().includes(caption), caption);
  }
  assert.equal($('.do-list').length, 2);
  assert.equal($('.product').length, 2);
  assert.equal($('.help-card').length, 2);
});

test('no built site has a page for those who write', () => {
  for (const site of [REAL, CLINIC, STRICT]) assert.equal(existsSync(join(site, 'preview')), false);
});

test('a build refuses a policy for reviews that it does not know', () => {
  const { status, stderr } = run(['build', '--out', '.build/never'], { REVIEW_POLICY: 'Strict' });
  assert.equal(status, 1);
  assert.match(stderr, /REVIEW_POLICY is "Strict"; it can be "strict"/);
});

test('the check tells a person at a terminal what to mend and exits with 1', () => {
  const folder = 'tests/fixtures/clinic';
  assert.equal(run(['check'], { CONTENT_FOLDER: folder }).status, 0);
  const { status, stderr } = run(['check'], {
    CONTENT_FOLDER: 'tests/fixtures/broken/faq-question',
  });
  assert.equal(status, 1);
  assert.match(stderr, /This file is missing/);
  assert.doesNotMatch(stderr, /\n\s+at /, 'no stack trace');
});
