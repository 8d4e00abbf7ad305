import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { packObjects } from '../../src/cli/handouts/pack.ts';
import { slimPdf } from '../../src/cli/handouts/slim.ts';
import { currentHandouts, handoutFile, kilobytes, sheetsOf } from '../../src/domain/handout.ts';
import type { Handout } from '../../src/schema/handout.ts';
import { take, type Library } from '../../src/domain/library.ts';
import { clinic } from './clinic.ts';

const sheets = sheetsOf(clinic());
const [sheet] = sheets;
assert.ok(sheet);
const made: Handout = {
  name: sheet.name,
  format: 'a4',
  edition: sheet.edition,
  beside: sheet.beside,
  file: handoutFile(sheet.name, 'a4'),
  bytes: 112_001,
};

describe('handouts', () => {
  test('are made of every guide, of the exercises and of the card, under names of their own', () => {
    assert.deepEqual(
      sheets.map(({ name }) => name),
      [...clinic().articles.keys(), 'exercises', 'card-when-to-call'],
    );
  });

  test('of the edition of today are linked, older ones and strangers are not', () => {
    const linked = (handout: Handout) => currentHandouts(sheets, [handout]).get(sheet.name) ?? [];
    assert.deepEqual(linked(made), [made]);
    assert.deepEqual(linked({ ...made, edition: '2020-01-01 00000000' }), []);
    assert.deepEqual(linked({ ...made, name: 'somebody-else' }), []);
  });

  test('are old when the review, a number to call or a meaning in brackets is another one', () => {
    const library = clinic();
    const guide = take(library.articles, sheet.name);
    const [country] = library.site.countries;
    const [term] = library.glossary.values();
    assert.ok(country && term);
    const changed = [
      {
        ...library,
        articles: new Map(library.articles).set(guide.id, {
          ...guide,
          review: { status: 'reviewed', reviewer: 'x', date: '2026-01-01', due: '2027-01-01' },
        }),
      },
      {
        ...library,
        site: {
          ...library.site,
          countries: [{ ...country, emergency: { ...country.emergency, number: '000' } }],
        },
      },
      {
        ...library,
        glossary: new Map(library.glossary).set(term.id, { ...term, meaning: 'Something else.' }),
      },
    ] satisfies Library[];
    assert.deepEqual(currentHandouts(sheetsOf(library), [made]).get(sheet.name), [made]);
    for (const other of changed) {
      assert.deepEqual(currentHandouts(sheetsOf(other), [made]).get(sheet.name), []);
    }
  });

  test('tell their size as people read it', () => {
    assert.equal(kilobytes(made.bytes), '113 kB');
  });
});

describe('a PDF', () => {
  test('that is not laid out as expected is refused, not guessed at', () => {
    assert.throws(() => slimPdf(Buffer.from('%PDF-1.4\nnothing'), '2026-01-01'), /no table/);
  });

  test('keeps each object where its table says: packed, or at its place in the file', () => {
    const file = packObjects(
      [
        { number: 1, isStream: false, body: '<</Type /Catalog>>' },
        { number: 3, isStream: true, body: '<</Length 1>> stream\nx\nendstream' },
      ],
      '/Root 1 0 R',
    ).toString('latin1');
    const start = Number(/startxref\n(\d+)/.exec(file)?.[1]);
    assert.match(
      file.slice(start),
      /^5 0 obj\n<<\/Type \/XRef \/Size 6 \/W \[1 4 2\] \/Root 1 0 R/,
    );
    assert.match(file, /4 0 obj\n<<\/Type \/ObjStm \/N 1 /);
  });
});
