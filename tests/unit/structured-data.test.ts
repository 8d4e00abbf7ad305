import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { scriptSafeJson } from '../../src/domain/script-safe-json.ts';
import { absolute, pageGraph } from '../../src/domain/structured-data/graph.ts';
import { guideThings, type GuideFacts } from '../../src/domain/structured-data/guide.ts';
import { clinic } from './clinic.ts';

const { site, reviewers } = clinic();
const facts: GuideFacts = {
  path: '/guides/x/',
  title: 'T',
  summary: 'S',
  published: '2026-01-01',
  updated: '2026-01-02',
  review: { status: 'not-reviewed' },
  reviewer: undefined,
  sources: [],
  parts: [{ name: 'Why', anchor: 'why', aspect: 'causes' }],
  faqs: [{ question: 'Q?', answer: 'A.' }],
};

test('text that would end the script element cannot', () => {
  assert.equal(scriptSafeJson({ a: '</script><!--' }), '{"a":"\\u003c/script>\\u003c!--"}');
  assert.deepEqual(JSON.parse(scriptSafeJson({ a: '</script>' })), { a: '</script>' });
});

describe('a guide', () => {
  test('that nobody has reviewed claims no review', () => {
    const [page] = guideThings(site, facts);
    assert.doesNotMatch(JSON.stringify(page), /reviewedBy|lastReviewed/);
  });
  test('that a person has signed names the person and the day', () => {
    const reviewer = reviewers.get('dr-fable');
    const review = {
      status: 'reviewed',
      reviewer: 'dr-fable',
      date: '2026-01-10',
      due: '2028-01-10',
    } as const;
    const text = JSON.stringify(guideThings(site, { ...facts, review, reviewer }));
    assert.match(text, /"lastReviewed":"2026-01-10"/);
    assert.match(text, /"name":"Dr. Fable"/);
  });
  test('marks up each question with its whole answer', () => {
    const text = JSON.stringify(guideThings(site, facts)[1]);
    assert.match(
      text,
      /"@type":"Question","name":"Q\?","acceptedAnswer":\{"@type":"Answer","text":"A."/,
    );
  });
});

test('a page has one graph with its way from the home page', () => {
  const graph = JSON.stringify(
    pageGraph(
      site,
      [
        { name: 'Home', path: '/' },
        { name: 'T', path: '/guides/x/' },
      ],
      [],
    ),
  );
  assert.match(graph, /"position":2,"name":"T","item":"https:\/\/fable-clinic.test\/guides\/x\/"/);
  assert.equal(absolute(site, '/a/'), 'https://fable-clinic.test/a/');
});
