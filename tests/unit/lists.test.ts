import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { aToZ } from '../../src/domain/a-z.ts';
import { reviewCount } from '../../src/domain/article.ts';
import { dateInWords, latest } from '../../src/domain/dates.ts';
import { guidesWith } from '../../src/domain/exercise.ts';
import { changesFeed } from '../../src/domain/feed.ts';
import { lastModified } from '../../src/domain/last-modified.ts';
import { assembleLibrary } from '../../src/content/library.ts';
import { take } from '../../src/domain/library.ts';
import { dial, lineNumber, numbersByCountry } from '../../src/domain/numbers.ts';
import { clinic } from './clinic.ts';

const library = clinic();

describe('the A to Z', () => {
  const entries = aToZ(library).flatMap((letter) => letter.entries);
  const hrefOf = (name: string) =>
    entries.find(({ label, more = [] }) => [label, ...more].includes(name))?.href;
  test('has guides by title and by every other name', () => {
    assert.equal(hrefOf('How to keep a cave warm'), '/guides/warm-cave/');
    assert.equal(hrefOf('Cold cave'), '/guides/warm-cave/');
  });
  test('has exercises, terms, flows, pages about the site', () => {
    assert.equal(hrefOf('Tail swing'), '/exercises/tail-swing/');
    assert.equal(hrefOf('Wing'), '/glossary/#wing');
    assert.equal(hrefOf('Sore wings'), '/check/wings/');
    assert.equal(hrefOf('About the fable'), '/about/');
  });
  test('has the pages made from data, and each thing that people notice', () => {
    assert.equal(hrefOf('Is this normal for a dragon?'), '/is-this-normal/');
    assert.equal(hrefOf('Odd dragon'), '/is-this-normal/');
    assert.equal(hrefOf('Broken wing'), '/is-this-normal/#broken-wing');
    assert.equal(hrefOf('First flight'), '/recovery-timeline/');
  });
  test("leads patients' words to our words", () => {
    assert.equal(hrefOf('Pinion'), '/glossary/#wing');
    assert.equal(hrefOf('DRG'), '/guides/dragon-ache/');
  });
  test('is in alphabetical order, whatever the case', () => {
    const letters = aToZ(library).map(({ letter }) => letter);
    assert.deepEqual(letters, [...letters].sort());
  });
});

describe('the feed', () => {
  const feed = changesFeed(library, 'all');
  test('has one entry for each change, newest first', () => {
    const dates = [...feed.matchAll(/<updated>([\d-]{10})/g)].slice(1).map((match) => match[1]);
    assert.deepEqual(dates, [
      '2026-01-05',
      '2026-01-05',
      '2026-01-04',
      '2026-01-03',
      '2026-01-02',
      '2026-01-02',
      '2026-01-02',
      '2026-01-02',
      '2026-01-02',
    ]);
  });
  test('says what kind of change it was, so that clinics can follow the dangerous ones', () => {
    assert.match(feed, /<category term="danger-sign"\/>/);
  });
  test('for clinics leaves out changes of wording, unless they recall what was printed', () => {
    const article = take(library.articles, 'warm-cave');
    const withChange = (recall: boolean) => {
      const changes = [
        { date: '2026-01-20', kind: 'wording' as const, note: 'Reworded.', recall },
        ...article.changes,
      ];
      const articles = new Map(library.articles).set(article.id, { ...article, changes });
      return changesFeed({ ...library, articles }, 'clinical');
    };
    assert.doesNotMatch(withChange(false), /Reworded/);
    assert.doesNotMatch(withChange(false), /term="(wording|recall)"/);
    const [, entry = ''] = withChange(true).split('<entry>');
    assert.match(entry, /<title>Recall: /);
    assert.match(entry, /<category term="wording"\/>\n<category term="recall"\/>/);
    assert.match(entry, /Reworded/);
  });
  test('escapes what XML would read as its own', () => {
    const odd = { ...library, site: { ...library.site, name: 'A & B <c>' } };
    assert.match(changesFeed(odd, 'all'), /<title>A &amp; B &lt;c&gt;<\/title>/);
  });
});

test('a page is as new as its own words, or as an exercise in it', () => {
  const dates = lastModified(library);
  assert.equal(dates.get('/guides/warm-cave/'), '2026-01-02');
  assert.equal(dates.get('/guides/dragon-ache/'), '2026-01-05');
  assert.equal(dates.get('/'), '2026-01-05');
  assert.equal(dates.get('/check/wings/'), '2026-01-05');
  // Its urgent cells show the words of the rules, which are newer than itself.
  assert.equal(dates.get('/is-this-normal/'), '2026-01-05');
  assert.equal(dates.get('/recovery-timeline/'), '2026-01-02');
});

test('dates are told in words', () => {
  assert.equal(dateInWords('2026-11-02'), 'November 2, 2026');
  assert.equal(latest(['2026-01-02', '2026-11-02', '2025-12-31']), '2026-11-02');
});

test('numbers are dialled without spaces and listed by country', () => {
  assert.equal(dial('0800 611 116'), 'tel:0800611116');
  assert.deepEqual(numbersByCountry(library.site, true), {
    GB: ['Fableland', '', '999', '116 123', '85258', '', '111'],
    US: ['Otherland', '', '911', '', '', '', ''],
  });
  assert.deepEqual(numbersByCountry(library.site, false), {
    GB: ['Fableland', '', '999'],
    US: ['Otherland', '', '911'],
  });
});

test('where a country has no line of a kind that was checked, the emergency number stands there', () => {
  const byCode = new Map(library.site.countries.map((it) => [it.code, it]));
  const numbers = [...byCode.values()].map((it) => lineNumber(it, 'crisis'));
  assert.deepEqual(numbers, ['116 123', '911']);
  assert.deepEqual(
    [...byCode.values()].map((it) => lineNumber(it, 'poison')),
    ['999', '911'],
  );
});

test('guides that embed an exercise are found; reviews are counted', () => {
  assert.deepEqual(
    guidesWith(library, 'tail-swing').map(({ id }) => id),
    ['dragon-ache'],
  );
  assert.deepEqual(reviewCount(library), { reviewed: 1, all: 3 });
});

test('asking for an entry that is not there says which', () => {
  assert.throws(() => take(library.articles, 'nothing'), /no entry "nothing"/);
});

test('a collection that must be one entry cannot be two', () => {
  const site = { id: 'site', data: library.site };
  assert.throws(
    () => assembleLibrary((name) => (name === 'site' ? [site, site] : [])),
    /exactly one entry/,
  );
});
