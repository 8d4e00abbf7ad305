import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { CheerioAPI } from 'cheerio';
import { addresses, HUB } from '../../src/domain/addresses.ts';
import { take } from '../../src/domain/library.ts';
import type { NoticeWords } from '../../src/domain/search/data.ts';
import { byLevel, cardOf, EVERY_WORRY, flowSigns } from '../../src/domain/triage/faces.ts';
import { isAtLeast } from '../../src/domain/triage/level.ts';
import { allRaises } from '../../src/domain/triage/plan.ts';
import { signLine, signSentence } from '../../src/domain/triage/sentence.ts';
import { library } from '../content/real.ts';
import { faultsOf, lineOf, raisesShown, type Face } from './faces.ts';
import { embedsOf, graphOf, normal, pagesOf, REAL, type Page } from './site.ts';

const pages = pagesOf(REAL);
const embeds = embedsOf(REAL);
const guides = [...library.articles.values()];
const everySign = flowSigns(library, EVERY_WORRY);
const read = (path: string) => readFileSync(join(REAL, path), 'utf8');

/** Each sign that a page shows, wherever it stands. */
const facesIn = ({ $, path }: Page): Face[] =>
  $('[data-statement]')
    .closest('[data-sign], .help-card li')
    .toArray()
    .map((item) => ({ name: path, sign: signIn($, item), line: lineOf($, item) }));

/** The id of the sign in a line: as the line says, or that of its words. */
function signIn($: CheerioAPI, item: Parameters<CheerioAPI>[0]): string {
  const words = normal($(item).find('[data-statement]').text());
  return $(item).attr('data-sign') ?? everySign.find((it) => it.statement === words)?.id ?? words;
}

/** The signs of a guide's card, or every sign on the guide that lists them all. */
const signsOf = ({ id, triage }: (typeof guides)[number]) =>
  id === HUB ? everySign : cardOf(library, triage).flatMap(({ signs }) => signs);

const facesOf: Record<string, () => Face[]> = {
  pages: () => pages.flatMap(facesIn),
  'embedded views': () => embeds.flatMap(facesIn),
  'data of guides': () =>
    guides.flatMap(({ id }) => {
      const { dangerSigns } = JSON.parse(read(addresses.apiGuide(id))) as {
        dangerSigns: { signs: { id: string; sentence: string }[] }[];
      };
      return dangerSigns.flatMap(({ signs }) =>
        signs.map((sign) => ({
          name: addresses.apiGuide(id),
          sign: sign.id,
          line: sign.sentence,
        })),
      );
    }),
  Markdown: () =>
    guides.flatMap((guide) => {
      const name = addresses.markdown(guide.id);
      // A backslash before punctuation is Markdown's own.
      const lines = read(name)
        .split('\n')
        .filter((line) => line.startsWith('- '))
        .map((line) => normal(line.slice(2).replaceAll(/\\(?=[^\w\s])/g, '')));
      return signsOf(guide).map((sign) => ({
        name,
        sign: sign.id,
        line: lines.find((line) => line.startsWith(sign.statement)) ?? '',
      }));
    }),
  'structured data': () =>
    pages.flatMap((page) => {
      const parts = graphOf(page).flatMap(({ hasPart }) =>
        Array.isArray(hasPart) ? (hasPart as unknown[]) : [],
      );
      const texts = (parts as { text?: unknown }[]).flatMap(({ text }) =>
        Array.isArray(text) ? (text as string[]) : [],
      );
      return texts.flatMap((line) => {
        const sign = everySign.find(({ statement }) => line.startsWith(statement));
        return sign ? [{ name: `${page.path} graph`, sign: sign.id, line }] : [];
      });
    }),
  'search notice': () => {
    const { signs } = JSON.parse(read(addresses.noticeWords)) as NoticeWords;
    return signs.map(({ id, statement, doNow, raises, action }) => ({
      name: 'search notice',
      sign: id,
      // A sign that says what is absent is not shown in its words, but says all the rest.
      line: [statement ?? take(library.signs, id).statement, doNow, ...raises, action]
        .filter(Boolean)
        .join(' '),
    }));
  },
};

describe('every face tells the whole truth', () => {
  const all = Object.entries(facesOf).map(([name, make]) => ({ name, faces: make() }));
  for (const { name, faces } of all) {
    test(`${name}: each sign says what raises it, who to call and how soon`, (t) => {
      assert.ok(faces.length > 0);
      assert.deepEqual(faultsOf(faces, library).slice(0, 5), []);
      t.diagnostic(
        `${name}: ${faces.length} lines of signs, ${raisesShown(faces, library)} raises said in them`,
      );
    });
  }

  test('each rule is said in the line of each of its signs, on some face', () => {
    const lines = all.flatMap(({ faces }) => faces);
    for (const { all: members, raiseTo } of allRaises(library)) {
      for (const id of members) {
        const sign = library.signs.get(id);
        if (!sign || isAtLeast(sign.level, raiseTo)) continue;
        const texts = signLine(library, sign).raises.filter(({ level }) => level === raiseTo);
        assert.ok(texts.length > 0, `${members.join(' + ')} is not said with ${id}`);
        assert.ok(
          lines.some(
            ({ sign: shown, line }) => shown === id && line.includes(texts[0]?.text ?? ''),
          ),
          id,
        );
      }
    }
  });

  test('catches a raise that is dropped from one face, and a line that says less', () => {
    const raised = everySign.find((sign) => signLine(library, sign).raises.length > 0);
    assert.ok(raised);
    const whole = signSentence(library, raised);
    const [raise] = signLine(library, raised).raises;
    const face = { name: 'planted', sign: raised.id };
    assert.deepEqual(faultsOf([{ ...face, line: whole }], library), []);
    const dropped = normal(whole.replace(raise?.text ?? '', ''));
    assert.match(faultsOf([{ ...face, line: dropped }], library)[0] ?? '', /does not say/);
    assert.equal(faultsOf([{ ...face, line: raised.statement }], library).length > 0, true);
  });
});

describe('who is called', () => {
  test('stands with each sign: the number of its own line beside it, on every page', () => {
    for (const { $, path } of [...pages, ...embeds]) {
      for (const item of $('[data-sign], .help-card li').toArray()) {
        const sign = take(library.signs, signIn($, item));
        const { line } = take(library.contacts, sign.contact);
        if (line !== 'crisis' && line !== 'poison') continue;
        assert.ok($(item).find(`a[data-call="${line}"]`).length > 0, `${path}: ${sign.id}`);
      }
    }
  });

  test('a page that calls a line has the numbers of it for every country', () => {
    for (const { $, path } of pages) {
      if ($('a[data-call]:not([data-call="emergency"])').length === 0) continue;
      const numbers = $('#numbers').text();
      for (const { crisis, poison } of library.site.countries) {
        for (const line of [crisis, poison]) {
          if (line) assert.ok(numbers.includes(line.number), `${path}: ${line.number}`);
        }
      }
    }
  });

  test('a crisis line is one tap from every page', () => {
    for (const { $, path } of pages) {
      assert.ok($(`a[href="${addresses.crisis}"]`).length > 0 || path === addresses.crisis, path);
    }
    const crisis = pages.find(({ path }) => path === addresses.crisis);
    assert.ok(crisis && crisis.$('.lines a[data-call="crisis"]').length > 0);
  });

  test('every country with its checked lines stands in the list of numbers', () => {
    const page = pages.find(({ path }) => path === addresses.check);
    for (const { name, emergency, crisis, poison, advice } of library.site.countries) {
      const item = page?.$('.numbers li').filter((_, it) => page.$(it).text().includes(name));
      for (const number of [emergency, crisis, poison, advice]) {
        if (number) assert.ok(item?.text().includes(number.number), `${name} ${number.number}`);
      }
    }
  });
});

test('the levels of the cards are those of the rules', () => {
  for (const { $, path } of [...pages, ...embeds]) {
    for (const card of $('.help-card').toArray()) {
      const ids = $(card)
        .find('li')
        .toArray()
        .map((item) => signIn($, item));
      const levels = byLevel(ids.map((id) => take(library.signs, id))).map(({ level }) => level);
      assert.deepEqual(levels, [card.attribs['data-level']], path);
    }
  }
});
