import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { load } from 'cheerio';
import { addresses } from '../../src/domain/addresses.ts';
import {
  editionText,
  exerciseEdition,
  guideEdition,
  rulesEdition,
} from '../../src/domain/edition.ts';
import { take } from '../../src/domain/library.ts';
import { library } from '../content/real.ts';
import { normal, pagesOf, REAL } from './site.ts';

const pages = new Map(pagesOf(REAL).map((page) => [page.path, page]));
const textAt = (path: string) => normal(take(pages, path).$('main').text());

test('the page of editions has each change of each guide, and the newest edition', () => {
  const { $ } = take(pages, addresses.editions);
  for (const { id, changes } of library.articles.values()) {
    const section = $(`section[aria-labelledby="${id}"]`);
    assert.equal(section.find('li').length, changes.length, id);
    assert.ok(section.text().includes(editionText(guideEdition(library, id))), id);
    for (const { note } of changes) assert.ok(normal(section.text()).includes(note), id);
  }
  assert.equal($('section[aria-labelledby="rules"] li').length, library.ruleSet.changes.length);
});

test('a guide, an exercise and the card say which edition they are', () => {
  for (const id of library.articles.keys()) {
    assert.ok(textAt(addresses.guide(id)).includes(editionText(guideEdition(library, id))), id);
  }
  for (const exercise of library.exercises.values()) {
    const edition = editionText(exerciseEdition(exercise));
    assert.ok(textAt(addresses.exercise(exercise.id)).includes(edition), exercise.id);
  }
  assert.ok(textAt(addresses.card).includes(editionText(rulesEdition(library.ruleSet))));
});

test('no two guides have one code', () => {
  const hashes = [...library.articles.keys()].map((id) => guideEdition(library, id).hash);
  assert.equal(new Set(hashes).size, hashes.length);
});

test('the feed for clinics is well-formed and has each change that is not of wording', () => {
  const $ = load(readFileSync(join(REAL, addresses.clinicalFeed), 'utf8'), { xml: true });
  const changes = [
    ...[...library.articles.values()].flatMap((article) => article.changes),
    ...[library.expectations, library.timeline, library.ruleSet].flatMap((it) => it.changes),
  ].filter(({ kind, recall = false }) => kind !== 'wording' || recall);
  assert.ok(changes.length > 28);
  assert.equal($('entry').length, changes.length);
});

test('without handouts the list of handouts leads to the pages that print well', () => {
  const { $ } = take(pages, addresses.handouts);
  const titles = $('.handouts h3 a')
    .toArray()
    .map((link) => link.attribs.href);
  assert.deepEqual(
    [...titles].sort(),
    [
      ...[...library.articles.keys()].map(addresses.guide),
      addresses.card,
      addresses.exerciseSheet,
    ].sort(),
  );
});
