import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import type { Problem } from '../../src/content/problem.ts';
import { reportAsJson, reportForCi, reportForTerminal } from '../../src/checks/report.ts';
import { overlayPayload } from '../../src/cli/dev/overlay.ts';

const problems: Problem[] = [
  {
    code: 'unknown-id',
    file: 'content/b.yaml',
    line: 9,
    message: 'There is no "x".',
    wrote: 'x',
    tryThis: 'y',
  },
  {
    code: 'raw-html',
    file: 'content/a, b.mdx',
    line: 3,
    message: '100 % <b>: no.',
    wrote: '<b>\n</b>',
  },
];

test('at the terminal: file by file, in four parts, with a count', () => {
  assert.equal(
    reportForTerminal(problems),
    [
      'content/a, b.mdx:3   100 % <b>: no.',
      '    You wrote:  <b> ⏎ </b>',
      '    Guide:      content/README.md#raw-html',
      'content/b.yaml:9   There is no "x".',
      '    You wrote:  x',
      '    Try:        y',
      '    Guide:      content/README.md#unknown-id',
      '2 problems in 2 files. Nothing was published.',
    ].join('\n'),
  );
});

test('for continuous integration: one annotation a line, with its signs escaped', () => {
  assert.deepEqual(reportForCi(problems).split('\n'), [
    '::error file=content/a%2C b.mdx,line=3,title=raw-html::100 %25 <b>: no.%0AYou wrote:  <b> ⏎ </b>%0AGuide: content/README.md#raw-html',
    '::error file=content/b.yaml,line=9,title=unknown-id::There is no "x".%0AYou wrote:  x%0ATry:        y%0AGuide: content/README.md#unknown-id',
    '2 problems in 2 files. Nothing was published.',
  ]);
});

test('what an author wrote cannot end an annotation and start a command of its own', () => {
  const evil: Problem = {
    code: 'raw-html',
    file: 'content/a\n::stop-commands::x.mdx',
    line: 1,
    message: 'a\r\n::error::b',
    wrote: 'a\n::set-output name=x::y',
  };
  const [line = '', ...rest] = reportForCi([evil]).split('\n');
  assert.match(line, /^::error file=/);
  assert.deepEqual(rest, ['1 problem in 1 file. Nothing was published.']);
});

test('for programs: the same problems in the same order, each with its entry of the guide', () => {
  const schema = z.strictObject({
    problems: z.array(
      z.strictObject({
        code: z.string(),
        file: z.string(),
        line: z.int(),
        message: z.string(),
        wrote: z.string().optional(),
        tryThis: z.string().optional(),
        guide: z.string(),
      }),
    ),
    total: z.string(),
  });
  const told = schema.parse(JSON.parse(reportAsJson(problems)));
  assert.deepEqual(
    told.problems.map(({ file, line, guide }) => [file, line, guide]),
    [
      ['content/a, b.mdx', 3, 'content/README.md#raw-html'],
      ['content/b.yaml', 9, 'content/README.md#unknown-id'],
    ],
  );
  assert.equal(told.total, '2 problems in 2 files. Nothing was published.');
});

test('hidden characters are shown, and cannot turn the line around', () => {
  const hidden: Problem = {
    code: 'strange-character',
    file: 'content/a\u202E.mdx',
    line: 1,
    message: 'm',
    wrote: 'do\u200B not\u0007',
  };
  assert.match(reportForTerminal([hidden]), /^content\/a<U\+202E>\.mdx:1 {3}m\n/);
  assert.match(reportForTerminal([hidden]), /do<U\+200B> not<U\+0007>/);
});

test('in the browser: the words of the terminal, with everything an author wrote as words', () => {
  const { err, type } = overlayPayload(problems);
  assert.equal(type, 'error');
  assert.equal(err.title, '2 problems in 2 files. Nothing was published.');
  assert.doesNotMatch(err.message, /<(?!br>)/);
  const words = err.message
    .replaceAll('<br>', '\n')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
  for (const line of reportForTerminal(problems).split('\n').slice(0, -1)) {
    assert.ok(words.includes(line), line);
  }
});
