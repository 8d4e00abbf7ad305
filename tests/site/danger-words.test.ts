import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { addresses } from '../../src/domain/addresses.ts';
import { take } from '../../src/domain/library.ts';
import type { NoticeWords, SearchData } from '../../src/domain/search/data.ts';
import { SearchEngine } from '../../src/domain/search/engine.ts';
import { callOf } from '../../src/domain/triage/contact.ts';
import { isAtLeast } from '../../src/domain/triage/level.ts';
import { signLine } from '../../src/domain/triage/sentence.ts';
import { library } from '../content/real.ts';
import { DANGER_SETS, joinsOf, ORDINARY, sayingsOf, slipsOf } from '../search/danger.ts';
import { QUERIES } from '../search/queries.ts';
import { REAL } from './site.ts';

const read = (address: string): unknown => JSON.parse(readFileSync(join(REAL, address), 'utf8'));
const data = read(addresses.searchData) as SearchData;
const words = read(addresses.noticeWords) as NoticeWords;
const engine = new SearchEngine(data);
const { rules, absent } = library.dangerWords;

/** The signs that a search brings, by id, the most urgent first. */
const signsIn = (text: string): string[] =>
  engine.signsIn(text, engine.ask(text).query).map((at) => words.signs[at]?.id ?? '');

/** Whether the notice is at least as urgent as a sign. */
function isNoticed(text: string, sign: string): boolean {
  const [first] = signsIn(text);
  const level = (id: string) => take(library.signs, id).level;
  return first !== undefined && isAtLeast(level(first), level(sign));
}

describe('each rule', () => {
  for (const { sign, fires, silent } of rules) {
    test(`${sign}: ${fires.length} that must fire, ${silent.length} that must not`, () => {
      for (const text of fires) assert.ok(signsIn(text).includes(sign), `silent on: ${text}`);
      for (const text of silent) assert.ok(!signsIn(text).includes(sign), `fires on: ${text}`);
    });
  }

  test('every sign of the first screen has one, and so has every sign to call about today', () => {
    const ruled = new Set(rules.map(({ sign }) => sign));
    const asked = library.firstScreen.groups.flatMap(({ signs }) => signs);
    const today = [...library.signs.values()].filter(({ level }) => isAtLeast(level, 'same-day'));
    assert.deepEqual(
      [...asked, ...today.map(({ id }) => id)].filter(
        (id) => !ruled.has(id) && !absent.includes(id),
      ),
      [],
    );
  });
});

/** How many of a set are noticed when each is changed in some way; prints the first that are not. */
function share(
  name: string,
  set: { sign: string; q: string }[],
  change: (text: string) => string[],
): { name: string; share: number; all: number; missed: string[] } {
  const all = set.flatMap(({ sign, q }) => change(q).map((text) => ({ sign, text })));
  const missed = all.filter(({ sign, text }) => !isNoticed(text, sign));
  return {
    name,
    share: 1 - missed.length / all.length,
    all: all.length,
    missed: missed.map(({ sign, text }) => `${sign}: ${text}`),
  };
}

describe('wordings that patients may use', () => {
  const ways = [
    ['as written', (text: string) => [text], 0.97],
    ['said in other words of the same meaning', sayingsOf, 0.97],
    ['with one slip', slipsOf, 0.93],
    ['with two words joined', joinsOf, 0.9],
  ] as const;
  for (const [set, { pos, neg }] of Object.entries(DANGER_SETS)) {
    for (const [how, change, least] of ways) {
      test(`${set}, ${how}: a notice of at least the level of the sign`, (t) => {
        const { share: found, all, missed } = share(set, pos, change);
        t.diagnostic(`${set}, ${how}: ${(100 * found).toFixed(1)} % of ${all}`);
        assert.ok(found >= least, missed.slice(0, 20).join('\n'));
      });
    }
    test(`${set}: searches that speak of no danger bring no notice`, (t) => {
      const alarms = neg.map(({ q }) => q).filter((q) => signsIn(q).length > 0);
      t.diagnostic(`${set}: ${alarms.length} false alarms of ${neg.length}`);
      assert.ok(alarms.length <= 0.02 * neg.length, alarms.join('\n'));
    });
  }

  const calm = [
    ...ORDINARY,
    ...QUERIES.filter(({ redFlag }) => !redFlag).map(({ query }) => query),
  ];
  for (const [how, change] of [
    ['as typed', (text: string) => [text]],
    ['with one slip', slipsOf],
    ['with two words joined', joinsOf],
  ] as const) {
    test(`ordinary searches ${how}: at most 2 of 100 bring a notice`, (t) => {
      const all = calm.flatMap(change);
      const alarms = all.filter((text) => signsIn(text).length > 0);
      t.diagnostic(`ordinary, ${how}: ${alarms.length} false alarms of ${all.length}`);
      assert.ok(all.length > 200);
      assert.ok(alarms.length <= 0.02 * all.length, alarms.join('\n'));
    });
  }

  test('the whole field is read: a danger at the end of 400 letters counts', () => {
    const start = 'the knee is fine and I walk a little more each day '.repeat(8).slice(0, 360);
    assert.ok(isNoticed(`${start} but now chest pain`, 'chest-pain'));
  });
});

describe('numbers', () => {
  const cases: [text: string, sign: string | undefined][] = [
    ...['100.4 F', 'temp 38', '38,5', '38.9°C', '38°', '102 degrees', '101.5f', 'fever 100.9'].map(
      (text): [string, string] => [text, 'fever-late'],
    ),
    ...['102.2', 'temp 39', '39,4', '103 f', 'fever of 40', 'temperature thirty nine'].map(
      (text): [string, string] => [text, 'fever-39'],
    ),
    ['knee bends to 100 degrees', undefined],
    ['104 degrees of flexion', undefined],
    ['temperature 36.8', undefined],
    ['room temperature 38', undefined],
    ['took 7 tylenol', undefined],
    ['took 8 tylenol', 'paracetamol-over'],
    ['eleven paracetamol today', 'paracetamol-over'],
    ['12 paracetamol', 'paracetamol-large'],
    ['took 6000 mg tylenol', 'paracetamol-large'],
    ['tylenol 500 mg every 8 hours', undefined],
    ['week 12 paracetamol', undefined],
    ['pain 8/10 on paracetamol', undefined],
    ['pulse 140 and feel faint', 'heart-racing'],
    ['blood pressure 140/90', undefined],
    ['blood sugar 58', 'sugar-low'],
    ['blood sugar 320', 'sugar-high'],
    ['took 2 xarelto', 'thinner-extra'],
  ];
  for (const [text, sign] of cases) {
    test(`"${text}" ${sign === undefined ? 'is silent' : `fires ${sign}`}`, () => {
      const found = signsIn(text);
      if (sign === undefined) assert.deepEqual(found, []);
      else assert.ok(found.includes(sign), found.join(' '));
    });
  }
});

describe('what a notice says', () => {
  test('is the triage data, word for word', () => {
    for (const { id, statement, doNow, raises, action, flow } of words.signs) {
      const line = signLine(library, take(library.signs, id));
      const at = words.signs.findIndex((it) => it.id === id);
      const [call = -1] = data.signs[at] ?? [];
      assert.deepEqual(
        { doNow, raises, action },
        { doNow: line.doNow, raises: line.raises.map(({ text }) => text), action: line.action },
      );
      if (statement !== undefined) assert.equal(statement, line.statement);
      const { contact, words: said } = callOf(library, take(library.signs, id));
      const told = words.calls.at(call);
      assert.ok(told);
      assert.equal(data.calls.at(call)?.heading, said.heading, id);
      assert.deepEqual(told.advice, said.advice, id);
      assert.equal(told.line, contact.line, id);
      assert.ok(words.flows[flow], id);
    }
  });

  test('is never that something is absent', () => {
    const shown = words.signs.filter(({ statement }) => statement !== undefined);
    assert.deepEqual(
      shown.filter(
        ({ id }) => absent.includes(id) || take(library.signs, id).level === 'self-care',
      ),
      [],
    );
    const [first] = signsIn(
      'I had a fall in the kitchen this morning and now I cannot put my weight on my leg',
    );
    assert.equal(first, 'fall-no-weight');
    for (const [text, sign] of [
      ['something snapped in my knee', 'pop-giveway'],
      ['kneecap looks out of place', 'kneecap-out'],
      ['think I broke my wrist', 'leg-short-turned'],
    ] as const) {
      assert.equal(signsIn(text)[0], sign, text);
    }
  });

  test('comes with its guide and its questions first among the results', () => {
    for (const [text, guide] of [
      ['pain in chest when breathing in', 'blood-clots-dvt-pe'],
      ['my calf is sore', 'blood-clots-dvt-pe'],
      ['took 10 tylenol', 'pain-medicines-safely'],
    ] as const) {
      const { query, results } = engine.ask(text);
      const sign = engine.leadingSign(text, query, results);
      const urls = engine.withPagesOf(sign, results).map(({ page }) => data.pages[page]?.url);
      assert.equal(urls[0], addresses.guide(guide), text);
      assert.ok(urls[1]?.startsWith(addresses.check), `${text}: ${urls[1]}`);
      assert.equal(new Set(urls).size, urls.length, text);
    }
  });
});
