import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inDays, operationTimelines, rangeWords } from '../../src/domain/timeline.ts';
import { rangeChart, xOfDay, type RangeRow } from '../../src/figures/range-chart.ts';
import { timelineSchema } from '../../src/schema/timeline.ts';
import { clinic } from './clinic.ts';

const { timeline } = clinic();

describe('a span of time', () => {
  for (const [span, days] of [
    ['1 day', 1],
    ['10 days', 10],
    ['7.7 weeks', 53.9],
    ['12 months', 365],
  ] as const) {
    test(`${span} is ${days} days`, () => {
      assert.ok(Math.abs(inDays(span) - days) < 0.001);
    });
  }
  for (const span of ['6', 'week 6', '6 wks', '-1 days', '6-12 weeks', 'one month']) {
    test(`"${span}" is refused`, () => {
      const [milestone] = timeline.milestones;
      const ranges = milestone?.ranges.map((range) => ({ ...range, from: span }));
      const written = { ...timeline, milestones: [{ ...milestone, ranges }] };
      assert.equal(timelineSchema.safeParse(written).success, false);
    });
  }
});

describe('a range in words', () => {
  const cases: [string, string, boolean, string][] = [
    ['4 weeks', '6 weeks', false, '4 to 6 weeks'],
    ['4 weeks', '6 weeks', true, '4 to 6 weeks or later'],
    ['3 days', '2 weeks', false, '3 days to 2 weeks'],
    ['1 month', '3 months', false, '1 to 3 months'],
    ['6 weeks', '6 weeks', false, 'about 6 weeks'],
    ['6 weeks', '6 weeks', true, '6 weeks or later'],
    ['0 days', '3 days', false, 'within 3 days'],
  ];
  for (const [from, to, orLater, words] of cases) {
    test(words, () => {
      assert.equal(rangeWords(from, to, orLater), words);
    });
  }
});

describe('the timeline of an operation', () => {
  const operations = operationTimelines(timeline);

  test('only operations of which something is known have one', () => {
    assert.deepEqual(
      operations.map(({ operation }) => operation),
      ['total-knee-replacement', 'arthroscopy'],
    );
  });

  test('a step reaches from the earliest to the latest that any source says', () => {
    const steps = operations[0]?.parts.flatMap((part) => part.steps) ?? [];
    assert.deepEqual(
      steps.map(({ milestone, words, from, to, orLater }) => [
        milestone.id,
        words,
        from,
        to,
        orLater,
      ]),
      [
        ['hopping', 'within 3 days', 0, 3, false],
        ['flying', '4 to 6 weeks or later', 28, 42, true],
      ],
    );
  });

  test('a long one is cut at week 6, and no step is lost', () => {
    const [flying] = timeline.milestones;
    assert.ok(flying);
    const at = (weeks: number) => ({
      ...flying,
      id: `step-${weeks}`,
      ranges: flying.ranges.slice(0, 1).map((range) => ({ ...range, from: `${weeks} weeks` })),
    });
    const weeks = Array.from({ length: 13 }, (_, index) => index + 1);
    const [whole] = operationTimelines({ ...timeline, milestones: weeks.map(at) });
    assert.deepEqual(
      whole?.parts.map(({ part, steps }) => [part, steps.length]),
      [
        ['first-weeks', 5],
        ['later', 8],
      ],
    );
  });
});

describe('the chart', () => {
  const row: RangeRow = { title: 'A & B', words: '4 to 6 weeks', from: 28, to: 42, open: false };
  const chart = (...rows: RangeRow[]) => rangeChart(rows, 'week', 'Chart <1>');
  const bars = (svg: string) => [
    ...svg.matchAll(/<rect x="([\d.-]+)" y="[\d.]+" width="([\d.]+)"/g),
  ];

  test('later days lie further right, and the early ones have more room', () => {
    const xs = [0, 1, 7, 14, 42, 84, 365].map(xOfDay);
    assert.deepEqual(
      xs,
      [...xs].sort((a, b) => a - b),
    );
    assert.ok(xOfDay(7) - xOfDay(0) > xOfDay(84) - xOfDay(77));
    assert.ok(xOfDay(10_000) <= 360);
  });

  test('a bar reaches from the first day to the last', () => {
    const [bar] = bars(chart(row));
    const [x, width] = [Number(bar?.[1]), Number(bar?.[2])];
    assert.ok(Math.abs(x - xOfDay(28)) < 0.2 && Math.abs(x + width - xOfDay(42)) < 0.2);
  });

  test('one time is a dot that can be seen; "or later" has an arrow inside the picture', () => {
    const [dot] = bars(chart({ ...row, to: 28 }));
    assert.ok(Number(dot?.[2]) >= 12);
    assert.equal([...chart(row).matchAll(/class="bar">.*?<path/g)].length, 0);
    const late = chart({ ...row, from: 364, to: 365, open: true });
    const ends = [...late.matchAll(/class="bar">.*?<path d="M([\d.]+) [\d.]+H([\d.]+)/g)];
    assert.ok(ends.length === 1 && Number(ends[0]?.[2]) <= 360, late);
  });

  test('words that would meet take a line each', () => {
    const height = (svg: string) => Number(/viewBox="0 0 360 ([\d.]+)"/.exec(svg)?.[1]);
    const long = { ...row, title: 'A very long title of a step', words: '3 days to 12 months' };
    assert.ok(height(chart(long)) > height(chart(row)));
  });

  test('words are escaped, and nothing has a color or a style of its own', () => {
    const svg = chart(row);
    assert.match(svg, /A &amp; B/);
    assert.match(svg, /aria-label="Chart &lt;1>"/);
    assert.doesNotMatch(svg, /style=|fill=|#[0-9a-f]{3}/);
  });
});
