import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { load } from 'cheerio';
import { addresses, HUB } from '../../src/domain/addresses.ts';
import { editionText, guideEdition } from '../../src/domain/edition.ts';
import { take } from '../../src/domain/library.ts';
import { cardOf, EVERY_WORRY, flowSigns } from '../../src/domain/triage/faces.ts';
import { signSentence } from '../../src/domain/triage/sentence.ts';
import {
  codesDocumentSchema,
  guideDocumentSchema,
  indexDocumentSchema,
  oEmbedDocumentSchema,
} from '../../src/schema/api.ts';
import { library } from '../content/real.ts';
import { graphOf, normal, pagesOf, REAL } from './site.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(join(REAL, path), 'utf8'));
const { hostname } = new URL(library.site.address);
const local = (address: string) => new URL(address).pathname;

/** The document at a path, by the JSON Schema that lies beside it; formats are Zod's business. */
function valid(path: string, schema: string): unknown {
  const document = read(path);
  const validate = new Ajv2020({ validateFormats: false }).compile(
    read(addresses.apiSchema(schema)) as object,
  );
  assert.ok(validate(document), `${path}: ${JSON.stringify(validate.errors)}`);
  return document;
}

const guides = [...library.articles.values()].map((article) => ({
  article,
  document: guideDocumentSchema.parse(valid(addresses.apiGuide(article.id), 'guide')),
}));
const pages = new Map(pagesOf(REAL).map((page) => [page.path, page]));
const pageOf = (id: string) => take(pages, addresses.guide(id));

describe('the index', () => {
  const index = indexDocumentSchema.parse(valid(addresses.api, 'index'));

  test('lists every guide, and each of its addresses leads to a file of the site', () => {
    assert.deepEqual(
      index.guides.map(({ id }) => id),
      [...library.articles.keys()],
    );
    const all = [
      index.codes,
      ...Object.values(index.feeds),
      ...Object.values(index.schemas),
      ...index.guides.flatMap(({ canonical, links }) => [canonical, ...Object.values(links)]),
    ];
    for (const address of all) {
      assert.equal(new URL(address).hostname, hostname);
      assert.ok(existsSync(join(REAL, local(address))), address);
    }
  });

  test('has the pages made from data, with the edition that stands on them', () => {
    assert.deepEqual(
      index.pages.map(({ canonical }) => local(canonical)),
      [addresses.isThisNormal, addresses.timeline],
    );
    for (const { canonical, edition, review } of index.pages) {
      assert.ok(take(pages, local(canonical)).$('main').text().includes(edition.text), canonical);
      assert.equal(review.status, 'not-reviewed');
    }
  });

  test('has the numbers of every country of the site', () => {
    assert.deepEqual(
      index.emergencyNumbers.map(({ number }) => number),
      library.site.countries.map(({ emergency }) => emergency.number),
    );
  });
});

test('a schema refuses a document that lacks a field, and lets a new one pass', () => {
  const path = addresses.apiGuide(HUB);
  const validate = new Ajv2020({ validateFormats: false }).compile(
    read(addresses.apiSchema('guide')) as object,
  );
  const document = read(path) as object;
  assert.equal(validate({ ...document, edition: undefined }), false);
  assert.equal(validate({ ...document, fieldOfTomorrow: 1 }), true);
});

describe('a guide as data', () => {
  test('has the danger signs of the rules: same words, same levels, same order', () => {
    for (const { article, document } of guides) {
      const signs =
        article.id === HUB
          ? flowSigns(library, EVERY_WORRY)
          : cardOf(library, article.triage).flatMap((face) => face.signs);
      const expected = signs.map((sign) => [sign.level, signSentence(library, sign)]);
      const told = document.dangerSigns.flatMap(({ level, signs: listed }) =>
        listed.map(({ sentence }) => [level, sentence]),
      );
      assert.deepEqual(told.sort(), expected.sort(), article.id);
    }
  });

  test('has the questions and answers that the page marks up', () => {
    for (const { article, document } of guides) {
      const faq = graphOf(pageOf(article.id)).find((thing) => thing['@type'] === 'FAQPage');
      const marked = (faq?.mainEntity as { name: string; acceptedAnswer: { text: string } }[]).map(
        ({ name, acceptedAnswer }) => [name, acceptedAnswer.text],
      );
      assert.deepEqual(
        document.faqs.map(({ question, answer }) => [question, normal(answer.text)]),
        marked,
        article.id,
      );
    }
  });

  test('has the sections of the page, each with its anchor and all of its words', () => {
    for (const { article, document } of guides) {
      const { $ } = pageOf(article.id);
      const headings = $('.body > div.prose > h2')
        .toArray()
        .map((node) => [$(node).attr('id'), normal($(node).text())]);
      const told = document.sections
        .filter(({ heading }) => heading !== '')
        .map(({ id, heading }) => [id, heading]);
      assert.deepEqual(told, headings, article.id);

      const body = $('.body > div.prose').clone();
      body.find('.cite, .meanings, .movement, svg').remove();
      const words = normal(document.sections.map(({ text }) => text).join(' '));
      for (const item of body.find('> p, > ul > li, > ol > li').toArray()) {
        const line = normal($(item).text());
        assert.ok(words.includes(line), `${article.id}: ${line}`);
      }
    }
  });

  test('has HTML with the same words as its text, and nothing that runs or styles', () => {
    for (const { article, document } of guides) {
      const parts = [
        document.summary,
        ...document.inShort,
        ...document.sections,
        ...document.checklist,
        ...document.uncertainties,
        ...document.faqs.map(({ answer }) => answer),
      ];
      for (const { html, text } of parts) {
        const $ = load(html, null, false);
        const names = [...html.matchAll(/<([a-z]\w*)/g)].map((match) => match[1] ?? '');
        for (const name of names) {
          assert.match(name, /^(p|ul|ol|li|strong|em|a|h3)$/, `${article.id}: <${name}>`);
        }
        for (const link of $('a').toArray()) assert.match(link.attribs.href ?? '', /^https?:\/\//);
        const bare = (words: string) =>
          words.replaceAll(/ \[\d+(, \d+)*\]|^(- |\d+\. )/gm, '').replaceAll(/\s/g, '');
        const wordsOf = bare($.root().text());
        assert.equal(bare(text.replaceAll(/^ +(- |\d+\. )/gm, '')), wordsOf, article.id);
      }
    }
  });

  test('has the edition that the page and all its other forms show, and its review state', () => {
    for (const { article, document } of guides) {
      const shown = pageOf(article.id).$('.facts-list a[href="/editions/"]').text();
      assert.equal(document.edition.text, shown);
      assert.equal(shown, editionText(guideEdition(library, article.id)));
      const { markdown, embed } = addresses;
      const files = [markdown(article.id), `${embed(article.id)}index.html`, addresses.editions];
      for (const file of files.map((it) => it.replace(/\/$/, '/index.html'))) {
        assert.ok(readFileSync(join(REAL, file), 'utf8').includes(shown), `${file}: ${shown}`);
      }
      const { status } = article.review;
      assert.equal(document.review.status, status);
      assert.equal(document.heldBack, false);
      assert.equal(
        document.review.notice.startsWith('No clinician has reviewed this page.'),
        status === 'not-reviewed',
        article.id,
      );
    }
  });

  test('numbers its sources as the page does', () => {
    for (const { article, document } of guides) {
      const { $ } = pageOf(article.id);
      const listed = $('.sources li')
        .toArray()
        .map((item) => item.attribs.id?.replace('source-', ''));
      assert.deepEqual(
        document.sources.map(({ id }) => id),
        listed,
      );
    }
  });

  test('is plain Markdown too: every word, no house marks, no HTML', () => {
    for (const { article, document } of guides) {
      const markdown = readFileSync(join(REAL, addresses.markdown(article.id)), 'utf8');
      assert.ok(markdown.startsWith(`# ${article.title}\n`), article.id);
      assert.ok(markdown.includes(document.edition.text) && markdown.includes(document.canonical));
      assert.doesNotMatch(markdown, /\[@|\]\((guide|term|check|exercise|topic|about):|<[A-Z/]/);
      for (const { signs } of document.dangerSigns) {
        for (const { sentence } of signs) assert.ok(markdown.includes(`- ${sentence}\n`), sentence);
      }
      for (const { question } of document.faqs) {
        assert.ok(markdown.includes(`### ${question}\n`), question);
      }
      for (const { number, address } of document.sources) {
        assert.ok(markdown.includes(`\n${number}. `) && markdown.includes(`<${address}>`));
      }
    }
  });
});

test('a guide is found by its clinical code', () => {
  const { codes, attribution } = codesDocumentSchema.parse(valid(addresses.apiCodes, 'codes'));
  assert.match(attribution, /SNOMED International .* Creative Commons Attribution 4\.0/);
  assert.equal(codes.length, library.codes.size);
  const found = codes.find(({ code }) => code === 'Z47.1');
  assert.equal(found?.guides[0]?.id, HUB);
  for (const { guides: listed } of codes) {
    for (const { document } of listed) assert.ok(existsSync(join(REAL, local(document))));
  }
});

test('each guide leads to its oEmbed document, which frames its embedded view', () => {
  for (const { article } of guides) {
    const { $ } = pageOf(article.id);
    const href = $('link[type="application/json+oembed"]').attr('href') ?? '';
    const document = oEmbedDocumentSchema.parse(read(local(href)));
    const frame = load(document.html)('iframe');
    assert.equal(local(frame.attr('src') ?? ''), addresses.embed(article.id));
    assert.equal(frame.attr('title'), article.title);
    assert.ok(existsSync(join(REAL, local(frame.attr('src') ?? ''))));
  }
});
